import { describe, expect, it } from 'vitest';
import { hashContent } from '../../src/offline/hash-content.ts';
import { describeRelease } from '../../tools/vite-release.ts';

const file = (path: string, content: string, from: readonly string[] = []) => ({
  path,
  bytes: Buffer.from(content),
  from,
});
const hashOf = (text: string): Promise<string> => hashContent(new TextEncoder().encode(text));
const built = [
  file('index.html', 'page'),
  file('icon.svg', 'icon'),
  file('assets/main-a.js', 'main'),
  file('assets/fr-a.js', 'mots', ['/p/data/text/fr.json']),
  file('assets/fr-b.js', 'mots', ['/p/data/text/offline/fr.json']),
  file('assets/en-a.js', 'words', ['/p/data/text/en.json']),
  file('assets/noto-a.woff2', 'letters'),
  file('assets/record-page-a.css', 'style'),
  file('data/d1/catalogue.json', '{}'),
  file('data/d1/where/0.json', '{}'),
  file('data/d1/rooms/main-1-4.json', '{}'),
  file('models/cup.0.aa.lvl', 'cup'),
];

describe('a release', () => {
  it('has in its shell what every visit needs, and all else of the tour beside it', async () => {
    const { files, rest, words } = describeRelease(built);
    expect(files).toEqual([
      ['assets/en-a.js', 5, await hashOf('words')],
      ['assets/main-a.js', 4, await hashOf('main')],
      ['data/d1/catalogue.json', 2, await hashOf('{}')],
      ['data/d1/where/0.json', 2, await hashOf('{}')],
      ['icon.svg', 4],
      ['', 4],
    ]);
    expect(rest.map(([path]) => path)).toEqual([
      'assets/fr-a.js',
      'assets/fr-b.js',
      'assets/noto-a.woff2',
      'data/d1/rooms/main-1-4.json',
      'models/cup.0.aa.lvl',
    ]);
    expect(words).toEqual({ fr: ['assets/fr-a.js', 'assets/fr-b.js'] });
  });

  it('is another when a page changes under its name, or a name does; the order of files says nothing', () => {
    const { release } = describeRelease(built);
    expect(describeRelease([...built].reverse()).release).toBe(release);
    expect(describeRelease([file('index.html', 'new'), ...built.slice(1)]).release).not.toBe(release);
    expect(describeRelease([...built, file('models/cup.1.bb.lvl', 'cup')]).release).not.toBe(release);
  });
});
