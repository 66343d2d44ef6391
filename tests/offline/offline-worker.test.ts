import { describe, expect, it } from 'vitest';
import { cacheNames } from '../../src/offline/cache-names.ts';
import { hashContent } from '../../src/offline/hash-content.ts';
import type { Release, ReleasedFile } from '../../src/offline/release.ts';
import { createOfflineWorker, type OfflineWorker } from '../../src/offline/worker/create-offline-worker.ts';
import { FakeCaches, FakeSite } from './fake-caches.ts';

const scope = 'https://museum.example/tour/';
const names = cacheNames(scope);
const cups = ['a', 'b', 'c'].map((name) => `models/${name}.0.aa.lvl`);

type Files = Readonly<Record<string, string>>;
interface Built {
  readonly files: Files;
  readonly release: Release;
}

/** A release as it is built: models, gifts of rooms and French words are no part of its shell. */
async function build(name: string, files: Files): Promise<Built> {
  const listed: ReleasedFile[] = [];
  for (const [path, text] of Object.entries(files)) {
    const isHashed = path.includes('/');
    listed.push(
      isHashed ? [path, text.length, await hashContent(new TextEncoder().encode(text))] : [path, text.length],
    );
  }
  const isRest = ([path]: ReleasedFile): boolean => /^models|rooms|fr-/.test(path);
  const release = {
    release: name,
    files: listed.filter((file) => !isRest(file)),
    rest: listed.filter(isRest),
    words: { fr: ['assets/fr-11111111.js'] },
  };
  return { files: { ...files, 'release.json': JSON.stringify(release) }, release };
}

const shared = {
  'icon.svg': '<svg/>',
  'data/d1/catalogue.json': '{}',
  'models/cup.0.aa.lvl': 'a cup',
  ...Object.fromEntries(cups.map((path) => [path, '12345678'])),
};
const first = await build('one', {
  ...shared,
  '': 'one ',
  'assets/main-1.js': 'main 1',
  'assets/fr-11111111.js': 'mots',
  'data/d1/rooms/hall.json': 'gifts 1',
});
const second = await build('two', {
  ...shared,
  '': 'two ',
  'assets/main-2.js': 'main 2',
  'assets/fr-22222222.js': 'mots!',
  'data/d2/rooms/hall.json': 'gifts 2',
});

let time = 0;

function open(
  site: Pick<FakeSite, 'fetch'>,
  caches: FakeCaches,
  { release }: Built = first,
  budget = 1000,
): OfflineWorker {
  return createOfflineWorker({
    scope,
    shell: release,
    caches,
    fetch: site.fetch,
    budget,
    now: () => ++time,
    patience: 20,
    notesPause: 1,
  });
}

/** A thread at work on a site of the first release. */
async function start(
  budget?: number,
): Promise<{ site: FakeSite; caches: FakeCaches; worker: OfflineWorker }> {
  const site = new FakeSite(scope, first.files);
  const caches = new FakeCaches();
  const worker = open(site, caches, first, budget);
  await worker.install();
  await worker.activate();
  return { site, caches, worker };
}

/** A deploy: nothing of the release before is left. */
function deploy(site: FakeSite, { files }: Built): void {
  site.files.clear();
  for (const [path, text] of Object.entries(files)) site.files.set(path, text);
  site.asked.length = 0;
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

const textOf = async (worker: OfflineWorker, path: string, mode?: string): Promise<string> =>
  (await ask(worker, path, mode)).text();
const modelsIn = (caches: FakeCaches): readonly string[] =>
  caches
    .urls(names.seen)
    .filter((url) => url.endsWith('.lvl'))
    .map((url) => url.slice(scope.length));

describe('the museum without network', () => {
  it('brings the shell whole, and opens from it', async () => {
    const { site, worker } = await start();
    site.isReached = false;
    expect(await textOf(worker, '?room=main-1-4', 'navigate')).toBe('one ');
    expect(await textOf(worker, 'index.html', 'navigate')).toBe('one ');
    expect(await textOf(worker, 'assets/main-1.js')).toBe('main 1');
    expect(await textOf(worker, 'release.json')).toContain('"one"');
    await expect(ask(worker, 'models/cup.0.aa.lvl')).rejects.toThrow('Failed to fetch');
  });

  it.each([
    ['is missing', (site: FakeSite) => site.files.delete('assets/main-1.js')],
    ['is cut short', (site: FakeSite) => site.files.set('assets/main-1.js', 'mai')],
    ['is spoilt', (site: FakeSite) => site.files.set('assets/main-1.js', 'main 7')],
  ])('keeps nothing of a release of which a file %s', async (_, spoil) => {
    const site = new FakeSite(scope, first.files);
    spoil(site);
    const caches = new FakeCaches();
    await expect(open(site, caches).install()).rejects.toThrow('assets/main-1.js');
    expect(await caches.keys()).not.toContain(names.shell('one'));
  });

  it('keeps nothing of a release whose list is that of another', async () => {
    const site = new FakeSite(scope, { ...first.files, 'release.json': second.files['release.json'] ?? '' });
    const caches = new FakeCaches();
    await expect(open(site, caches).install()).rejects.toThrow('of release two');
    expect(await caches.keys()).not.toContain(names.shell('one'));
  });

  it('takes a page in place of a file for none', async () => {
    const { site, caches, worker } = await start();
    const page = (): Promise<Response> =>
      Promise.resolve(new Response('page', { headers: { 'Content-Type': 'text/html' } }));
    await expect(open({ fetch: page }, new FakeCaches()).install()).rejects.toThrow();
    site.answer = page;
    await ask(worker, cups[0] ?? '');
    expect(caches.urls(names.seen)).toEqual([]);
  });

  it('keeps nothing spoilt, and asks for it once more past what the browser holds', async () => {
    const { site, caches, worker } = await start();
    const cup = cups[0] ?? '';
    site.files.set(cup, '1234567!');
    expect(await textOf(worker, cup)).toBe('1234567!');
    expect(modelsIn(caches)).toEqual([]);
    expect(site.asked.slice(-2)).toEqual([scope + cup, scope + cup]);
    expect(site.modes.at(-1)).toBe('reload');
    site.files.set(cup, '12345678');
    await ask(worker, cup);
    expect(modelsIn(caches)).toEqual([cup]);
  });

  it('keeps what is seen, within a budget, the least used out first', async () => {
    const { site, caches, worker } = await start(20);
    const [a = '', b = '', c = ''] = cups;
    await ask(worker, a);
    await ask(worker, b);
    await ask(worker, a);
    await ask(worker, c);
    site.isReached = false;
    expect((await ask(worker, a)).status).toBe(200);
    expect((await ask(worker, c)).status).toBe(200);
    await expect(ask(worker, b)).rejects.toThrow();
    // Another thread reads in the notes what the first one used.
    const next = open(site, caches, first, 12);
    site.isReached = true;
    await ask(next, b);
    expect(modelsIn(caches)).toEqual([b]);
  });

  it('goes on where a clock was set back', async () => {
    const { site, caches, worker } = await start(20);
    const [a = '', b = ''] = cups;
    await ask(worker, a);
    time -= 1e12;
    await ask(worker, b);
    site.isReached = false;
    expect(await textOf(worker, a)).toBe('12345678');
    expect(await textOf(worker, b)).toBe('12345678');
    expect(modelsIn(caches)).toHaveLength(2);
  });

  it('is stopped by no full store, and by none that is refused', async () => {
    const { caches, worker } = await start();
    caches.room = caches.used() + 3;
    expect(await textOf(worker, 'models/cup.0.aa.lvl')).toBe('a cup');
    expect(modelsIn(caches)).toEqual([]);
    caches.open = () => Promise.reject(new DOMException('no', 'SecurityError'));
    expect(await textOf(worker, 'models/cup.0.aa.lvl')).toBe('a cup');
  });

  it('makes room where the browser gives less than the budget', async () => {
    const { caches, worker } = await start();
    caches.room = caches.used() + 20;
    for (const path of cups) await ask(worker, path);
    expect(modelsIn(caches)).toContain(cups[2]);
    expect(modelsIn(caches)).not.toContain(cups[0]);
  });

  it('lets a new release take over whole, and gives an old page its old files until then', async () => {
    const { site, caches, worker: old } = await start();
    deploy(site, second);
    const fresh = open(site, caches, second);
    await fresh.install();
    // What both releases hold is not fetched again.
    expect(site.asked.map((url) => url.slice(scope.length)).sort()).toEqual([
      '',
      'assets/main-2.js',
      'icon.svg',
      'release.json',
    ]);
    expect(await textOf(old, 'assets/main-1.js')).toBe('main 1');
    site.isReached = false;
    expect(await textOf(old, '', 'navigate')).toBe('one ');
    await fresh.activate();
    expect(await caches.keys()).not.toContain(names.shell('one'));
    expect(await textOf(fresh, '', 'navigate')).toBe('two ');
    expect(await textOf(fresh, 'assets/main-2.js')).toBe('main 2');
  });

  it('brings rooms seen, and all that was asked to be kept, as a new release has them', async () => {
    const { site, caches, worker } = await start();
    await ask(worker, 'data/d1/rooms/hall.json');
    const kept = await caches.open(names.kept);
    await kept.put(`${scope}assets/fr-11111111.js`, new Response('mots'));
    deploy(site, second);
    const fresh = open(site, caches, second);
    await fresh.install();
    site.isReached = false;
    expect(await textOf(worker, 'data/d1/rooms/hall.json')).toBe('gifts 1');
    await fresh.activate();
    expect(await textOf(fresh, 'data/d2/rooms/hall.json')).toBe('gifts 2');
    expect(caches.urls(names.kept)).toEqual([`${scope}assets/fr-22222222.js`]);
  });

  it('does not come at all where what was asked to be kept does not come', async () => {
    const { site, caches } = await start();
    const kept = await caches.open(names.kept);
    await kept.put(`${scope}assets/fr-11111111.js`, new Response('mots'));
    deploy(site, second);
    site.files.delete('assets/fr-22222222.js');
    await expect(open(site, caches, second).install()).rejects.toThrow('fr-22222222');
    expect(await caches.keys()).not.toContain(names.shell('two'));
    expect(caches.urls(names.kept)).toContain(`${scope}assets/fr-11111111.js`);
  });

  it('leaves of several releases in a row no more than pages may be of', async () => {
    const { site, caches } = await start();
    for (const name of ['two', 'three', 'four']) {
      const built = await build(name, { ...shared, '': name });
      deploy(site, built);
      await open(site, caches, built).install();
    }
    expect((await caches.keys()).filter(names.isShell)).toEqual(
      ['one', 'three', 'four'].map((name) => names.shell(name)),
    );
  });

  it('asks the network for the page first, and waits for it only so long', async () => {
    const { site, caches, worker } = await start();
    site.files.set('', 'newer');
    expect(await textOf(worker, '', 'navigate')).toBe('newer');
    site.files.delete('');
    expect(await textOf(worker, '', 'navigate')).toBe('one ');
    const silent = open({ fetch: () => new Promise(() => {}) }, caches);
    expect(await textOf(silent, '', 'navigate')).toBe('one ');
  });

  it('leaves to the network what is not the tour', () => {
    const worker = open(new FakeSite(scope, first.files), new FakeCaches());
    const asked = [
      ['gifts/a-cup.html', 'navigate'],
      ['embed.html?exhibit=a', 'navigate'],
      ['v/0.1.0/index.html', 'navigate'],
      ['v/0.1.0/assets/main-1.js', 'cors'],
      ['open-data/gifts.csv', 'cors'],
      ['models/cup.0.aa.lvl?keep', 'cors'],
      ['release.json?now', 'cors'],
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

  it('keeps what a page fetched before anybody listened, and the words of its language', async () => {
    const { site, caches, worker } = await start();
    const urls = ['models/cup.0.aa.lvl', 'models/gone.0.bb.lvl', 'icon.svg'].map((path) => scope + path);
    await worker.keepSeen([...urls, 'https://elsewhere.example/assets/x.js'], 'fr');
    expect(modelsIn(caches)).toEqual(['models/cup.0.aa.lvl']);
    site.isReached = false;
    expect(await textOf(worker, 'models/cup.0.aa.lvl')).toBe('a cup');
    expect(await textOf(worker, 'assets/fr-11111111.js')).toBe('mots');
  });
});
