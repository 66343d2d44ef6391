import { describe, expect, it } from 'vitest';
import { cacheNames } from '../../src/offline/cache-names.ts';
import type { Shell } from '../../src/offline/release.ts';
import { createOfflineWorker, type OfflineWorker } from '../../src/offline/worker/create-offline-worker.ts';
import { FakeCaches, FakeSite } from './fake-caches.ts';

const scope = 'https://museum.example/tour/';
const names = cacheNames(scope);
const first: Shell = {
  release: 'one',
  files: [
    ['', 4],
    ['assets/main-1.js', 6],
    ['data/d1/catalogue.json', 2],
  ],
};
const second: Shell = {
  release: 'two',
  files: [
    ['', 4],
    ['assets/main-2.js', 6],
    ['data/d1/catalogue.json', 2],
  ],
};
const firstFiles = {
  '': 'one ',
  'assets/main-1.js': 'main 1',
  'data/d1/catalogue.json': '{}',
  'models/cup.0.aa.lvl': 'a cup',
  'icon.svg': '<svg/>',
};

let time = 0;

function open(site: FakeSite, caches: FakeCaches, shell = first, budget = 1000): OfflineWorker {
  return createOfflineWorker({
    scope,
    shell,
    caches,
    fetch: site.fetch,
    budget,
    now: () => ++time,
    patience: 20,
    notesPause: 1,
  });
}

/** What a page gets, and all that goes on afterwards. */
async function ask(worker: OfflineWorker, path: string, mode = 'cors'): Promise<Response> {
  const later: Promise<unknown>[] = [];
  const answer = worker.respond({ url: scope + path, method: 'GET', mode }, (work) => later.push(work));
  if (!answer) throw new Error(`${path} is left to the network`);
  const response = await answer;
  await Promise.all(later);
  return response;
}

describe('the museum without network', () => {
  it('brings the shell whole, and opens from it', async () => {
    const site = new FakeSite(scope, firstFiles);
    const caches = new FakeCaches();
    const worker = open(site, caches);
    await worker.install();
    site.isReached = false;
    expect(await (await ask(worker, '?room=main-1-4', 'navigate')).text()).toBe('one ');
    expect(await (await ask(worker, 'index.html', 'navigate')).text()).toBe('one ');
    expect(await (await ask(worker, 'assets/main-1.js')).text()).toBe('main 1');
    await expect(ask(worker, 'models/cup.0.aa.lvl')).rejects.toThrow('Failed to fetch');
  });

  it.each([
    ['is missing', (site: FakeSite) => site.files.delete('assets/main-1.js')],
    ['is cut short', (site: FakeSite) => site.files.set('assets/main-1.js', 'mai')],
  ])('keeps nothing of a release of which a file %s', async (_, spoil) => {
    const site = new FakeSite(scope, firstFiles);
    spoil(site);
    const caches = new FakeCaches();
    await expect(open(site, caches).install()).rejects.toThrow('assets/main-1.js');
    expect(await caches.keys()).not.toContain(names.shell('one'));
  });

  it('takes a page in place of a script for no script', async () => {
    const site = new FakeSite(scope, firstFiles);
    const fetch = async (request: string | { readonly url: string }): Promise<Response> => {
      await site.fetch(request);
      return new Response('page', { headers: { 'Content-Type': 'text/html' } });
    };
    const caches = new FakeCaches();
    await expect(open({ fetch } as FakeSite, caches).install()).rejects.toThrow('text/html');
    await ask(open({ fetch } as FakeSite, caches), 'models/cup.0.aa.lvl');
    expect(caches.urls(names.seen)).toEqual([]);
  });

  it('keeps what is seen, within a budget, the least used out first', async () => {
    const cups = Object.fromEntries(['a', 'b', 'c'].map((name) => [`models/${name}.0.aa.lvl`, '12345678']));
    const site = new FakeSite(scope, cups);
    const caches = new FakeCaches();
    const worker = open(site, caches, first, 20);
    await ask(worker, 'models/a.0.aa.lvl');
    await ask(worker, 'models/b.0.aa.lvl');
    await ask(worker, 'models/a.0.aa.lvl');
    await ask(worker, 'models/c.0.aa.lvl');
    site.isReached = false;
    expect((await ask(worker, 'models/a.0.aa.lvl')).status).toBe(200);
    expect((await ask(worker, 'models/c.0.aa.lvl')).status).toBe(200);
    await expect(ask(worker, 'models/b.0.aa.lvl')).rejects.toThrow();
    // Another thread reads in the notes what the first one used.
    const next = open(site, caches, first, 12);
    site.isReached = true;
    await ask(next, 'models/b.0.aa.lvl');
    expect(caches.urls(names.seen).filter((url) => url.endsWith('.lvl'))).toEqual([
      `${scope}models/b.0.aa.lvl`,
    ]);
  });

  it('is stopped by no full store, and by none that is refused', async () => {
    const site = new FakeSite(scope, firstFiles);
    const full = new FakeCaches();
    full.room = 3;
    expect(await (await ask(open(site, full), 'models/cup.0.aa.lvl')).text()).toBe('a cup');
    const refused = new FakeCaches();
    refused.open = () => Promise.reject(new DOMException('no', 'SecurityError'));
    expect(await (await ask(open(site, refused), 'models/cup.0.aa.lvl')).text()).toBe('a cup');
  });

  it('makes room where the browser gives less than the budget', async () => {
    const cups = Object.fromEntries(['a', 'b', 'c'].map((name) => [`models/${name}.0.aa.lvl`, '12345678']));
    const caches = new FakeCaches();
    caches.room = 20;
    const worker = open(new FakeSite(scope, cups), caches);
    for (const name of ['a', 'b', 'c']) await ask(worker, `models/${name}.0.aa.lvl`);
    expect(caches.urls(names.seen)).toContain(`${scope}models/c.0.aa.lvl`);
    expect(caches.urls(names.seen)).not.toContain(`${scope}models/a.0.aa.lvl`);
  });

  it('lets a new release take over whole, and gives an old page its old files until then', async () => {
    const site = new FakeSite(scope, firstFiles);
    const caches = new FakeCaches();
    const old = open(site, caches);
    await old.install();
    await old.activate();
    // A deploy: the old script is gone from the site.
    site.files.delete('assets/main-1.js');
    site.files.set('assets/main-2.js', 'main 2').set('', 'two ');
    site.asked.length = 0;
    const fresh = open(site, caches, second);
    await fresh.install();
    // What both releases hold is not fetched again.
    expect(site.asked.map((url) => url.slice(scope.length)).sort()).toEqual(['', 'assets/main-2.js']);
    expect(await (await ask(old, 'assets/main-1.js')).text()).toBe('main 1');
    site.isReached = false;
    expect(await (await ask(old, '', 'navigate')).text()).toBe('one ');
    await fresh.activate();
    expect(await caches.keys()).not.toContain(names.shell('one'));
    expect(await (await ask(fresh, '', 'navigate')).text()).toBe('two ');
    expect(await (await ask(fresh, 'assets/main-2.js')).text()).toBe('main 2');
  });

  it('asks the network for the page first, and waits for it only so long', async () => {
    const site = new FakeSite(scope, firstFiles);
    const caches = new FakeCaches();
    const worker = open(site, caches);
    await worker.install();
    site.files.set('', 'newer');
    expect(await (await ask(worker, '', 'navigate')).text()).toBe('newer');
    site.files.delete('');
    expect(await (await ask(worker, '', 'navigate')).text()).toBe('one ');
    const silent = open({ fetch: () => new Promise(() => {}) } as never, caches);
    expect(await (await ask(silent, '', 'navigate')).text()).toBe('one ');
  });

  it('leaves to the network what is not the tour', () => {
    const worker = open(new FakeSite(scope, firstFiles), new FakeCaches());
    const asked = [
      ['gifts/a-cup.html', 'navigate'],
      ['embed.html?exhibit=a', 'navigate'],
      ['v/0.1.0/index.html', 'navigate'],
      ['v/0.1.0/assets/main-1.js', 'cors'],
      ['open-data/gifts.csv', 'cors'],
      ['models/cup.0.aa.lvl?keep', 'cors'],
      ['release.json', 'cors'],
    ] as const;
    for (const [path, mode] of asked)
      expect(
        worker.respond({ url: scope + path, method: 'GET', mode }, () => {}),
        path,
      ).toBeNull();
    const post = { url: `${scope}assets/main-1.js`, method: 'POST', mode: 'cors' };
    expect(worker.respond(post, () => {})).toBeNull();
    const elsewhere = { url: 'https://museum.example/assets/main-1.js', method: 'GET', mode: 'cors' };
    expect(worker.respond(elsewhere, () => {})).toBeNull();
  });

  it('keeps what a page fetched before anybody listened', async () => {
    const site = new FakeSite(scope, firstFiles);
    const caches = new FakeCaches();
    const worker = open(site, caches);
    const urls = ['models/cup.0.aa.lvl', 'models/gone.0.bb.lvl', 'icon.svg'].map((path) => scope + path);
    await worker.keepSeen([...urls, 'https://elsewhere.example/assets/x.js']);
    expect(caches.urls(names.seen).filter((url) => url.includes('models/'))).toEqual([urls[0]]);
    site.isReached = false;
    expect(await (await ask(worker, 'models/cup.0.aa.lvl')).text()).toBe('a cup');
  });
});
