import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { loadPlaceNames } from '../../src/language/load-place-names.ts';
import { root } from './museum-texts.ts';

/** Every text in English and Korean in the files of a folder, in English. */
function listNames(path: string): Set<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { en, ko } = value as { en?: unknown; ko?: unknown };
    if (typeof en === 'string' && typeof ko === 'string') found.add(en);
    Object.values(value).forEach(visit);
  };
  for (const entry of readdirSync(path, { withFileTypes: true, recursive: true })) {
    if (!entry.name.endsWith('.json')) continue;
    visit(JSON.parse(readFileSync(join(entry.parentPath, entry.name), 'utf8')));
  }
  return found;
}

const names = listNames(join(root, 'data/building'));

describe('names of rooms, corridors and parts of the house', () => {
  for (const { tag } of languages) {
    // The data are written in these.
    if (tag === 'en' || tag === 'ko') continue;
    it(`${tag}: each has one, and none is left over`, async () => {
      const written = await loadPlaceNames(tag);
      const museum = 'International Friendship Exhibition';
      expect(Object.keys(written).sort()).toEqual([...new Set([...names, museum])].sort());
      expect(Object.entries(written).filter(([, name]) => name.trim() === '')).toEqual([]);
      // Two rooms of one name would be taken for one.
      expect(new Set(Object.values(written)).size).toBe(Object.keys(written).length);
    });
  }

  it('are many', () => {
    expect(names.size).toBeGreaterThan(200);
  });
});
