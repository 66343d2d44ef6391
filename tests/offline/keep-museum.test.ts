import { describe, expect, it } from 'vitest';
import { askSite } from '../../src/offline/ask-site.ts';
import { cacheNames } from '../../src/offline/cache-names.ts';
import { hashContent } from '../../src/offline/hash-content.ts';
import { keepMuseum, lookAtKept, removeKept, type KeptState } from '../../src/offline/keep-museum.ts';
import type { Release } from '../../src/offline/release.ts';
import { FakeCaches, FakeSite } from './fake-caches.ts';

const site = 'https://museum.example/tour/';
const names = cacheNames(site);
const paths = ['a', 'b', 'c', 'd', 'e'].map((name) => `models/${name}.0.aa.lvl`);
const hashOf = (text: string): Promise<string> => hashContent(new TextEncoder().encode(text));
const gift = await hashOf('12345678');
const release: Release = {
  release: 'one',
  files: [
    ['', 4],
    ['assets/main-1.js', 6, await hashOf('main 1')],
  ],
  rest: paths.map((path) => [path, 8, gift]),
  words: {},
};
const files = {
  '': 'page',
  'assets/main-1.js': 'main 1',
  ...Object.fromEntries(paths.map((path) => [path, '12345678'])),
};
const totalBytes = 46;
const going = new AbortController().signal;

describe('keeping the whole museum', () => {
  it('says beforehand how much it is, keeps every file, and says how far it has come', async () => {
    const host = new FakeSite(site, files);
    const place = { site, caches: new FakeCaches(), fetch: host.fetch };
    expect(await lookAtKept(release, place)).toEqual({ keptBytes: 0, totalBytes });
    const steps: KeptState[] = [];
    await keepMuseum(release, place, going, (state) => steps.push(state));
    expect(steps).toHaveLength(6);
    expect(steps.at(-1)).toEqual({ keptBytes: totalBytes, totalBytes });
    expect(await lookAtKept(release, place)).toEqual({ keptBytes: totalBytes, totalBytes });
    expect(place.caches.urls(names.kept)).toHaveLength(6);
    await removeKept(place);
    expect(await lookAtKept(release, place)).toEqual({ keptBytes: 0, totalBytes });
  });

  it('is paused, and goes on where it stopped', async () => {
    const host = new FakeSite(site, files);
    const place = { site, caches: new FakeCaches(), fetch: host.fetch };
    const pause = new AbortController();
    await keepMuseum(release, place, pause.signal, ({ keptBytes }) => keptBytes > 10 && pause.abort());
    const { keptBytes } = await lookAtKept(release, place);
    expect(keptBytes).toBeGreaterThan(10);
    expect(keptBytes).toBeLessThan(totalBytes);
    const before = place.caches.urls(names.kept);
    host.asked.length = 0;
    await keepMuseum(release, place, going, () => {});
    expect((await lookAtKept(release, place)).keptBytes).toBe(totalBytes);
    const again = host.asked.filter((url) => before.some((kept) => url.startsWith(kept)));
    expect(again).toEqual([]);
  });

  it.each([
    ['the network goes', (host: FakeSite) => (host.isReached = false), /fetch/],
    ['a file is gone', (host: FakeSite) => host.files.delete(paths[3] ?? ''), /404/],
    ['a file is cut short', (host: FakeSite) => host.files.set(paths[3] ?? '', '123'), /3 bytes of 8/],
    ['a file is spoilt', (host: FakeSite) => host.files.set(paths[3] ?? '', '12345679'), /or others/],
  ])('stops when %s, and loses nothing of what has come', async (_, spoil, fault) => {
    const host = new FakeSite(site, files);
    const place = { site, caches: new FakeCaches(), fetch: host.fetch };
    let isSpoilt = false;
    const keep = keepMuseum(release, place, going, () => {
      if (!isSpoilt) spoil(host);
      isSpoilt = true;
    });
    await expect(keep).rejects.toThrow(fault);
    const { keptBytes } = await lookAtKept(release, place);
    expect(keptBytes).toBeGreaterThan(0);
    expect(keptBytes).toBeLessThan(totalBytes);
  });

  it('says by its name that a device is full', async () => {
    const caches = new FakeCaches();
    caches.room = 20;
    const place = { site, caches, fetch: new FakeSite(site, files).fetch };
    await expect(keepMuseum(release, place, going, () => {})).rejects.toHaveProperty(
      'name',
      'QuotaExceededError',
    );
  });

  it('takes what rooms seen have left, and fetches the rest past whoever answers from what is kept', async () => {
    const host = new FakeSite(site, files);
    const place = { site, caches: new FakeCaches(), fetch: host.fetch };
    const seen = await place.caches.open(names.seen);
    await seen.put(`${site}${paths[0]}`, new Response('12345678'));
    // What has suffered meanwhile is not taken.
    await seen.put(`${site}${paths[1]}`, new Response('1234567'));
    await keepMuseum(release, place, going, () => {});
    expect(host.asked).toHaveLength(5);
    expect(host.asked.every((url) => url.endsWith('?keep'))).toBe(true);
  });
});

describe('a site that was built anew', () => {
  const page = (src: string): Pick<Document, 'querySelector'> => ({
    querySelector: () => ({ src }),
  });
  const answer =
    (body: unknown, status = 200) =>
    (): Promise<Response> =>
      Promise.resolve(new Response(JSON.stringify(body), { status }));

  it('is told by the page’s own script, which it no longer holds', async () => {
    expect(await askSite(page(`${site}assets/main-0.js`), site, answer(release))).toBe('renewed');
    expect(await askSite(page(`${site}assets/main-1.js`), site, answer(release))).toBe('same');
  });

  it('is not one that answers nonsense, nor one that does not answer', async () => {
    const old = page(`${site}assets/main-0.js`);
    expect(await askSite(old, site, answer({}, 500))).toBe('same');
    expect(await askSite(old, site, answer('nonsense'))).toBe('same');
    expect(await askSite(old, site, () => Promise.reject(new TypeError('Failed to fetch')))).toBe('silent');
  });
});
