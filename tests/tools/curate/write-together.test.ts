import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeTogether } from '../../../tools/curate/write-together.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'written-together-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('files written together', () => {
  it('are all there, and nothing beside them', () => {
    writeFileSync(join(folder, 'gone.json'), 'old');
    writeTogether(
      new Map([
        [join(folder, 'inner/a.json'), 'a'],
        [join(folder, 'gone.json'), null],
      ]),
    );
    expect(readFileSync(join(folder, 'inner/a.json'), 'utf8')).toBe('a');
    expect(readdirSync(folder)).toEqual(['inner']);
    expect(readdirSync(join(folder, 'inner'))).toEqual(['a.json']);
  });

  it('are all as they were when one cannot be set in place', () => {
    const first = join(folder, 'a.json');
    const gone = join(folder, 'b.json');
    writeFileSync(first, 'as it was');
    writeFileSync(gone, 'here');
    // A folder of that name: nothing can be set in its place.
    mkdirSync(join(folder, 'c.json/full'), { recursive: true });
    expect(() =>
      writeTogether(
        new Map([
          [first, 'new'],
          [gone, null],
          [join(folder, 'c.json'), 'c'],
        ]),
      ),
    ).toThrow(/EISDIR|ENOTEMPTY|EPERM|EEXIST/);
    expect(readFileSync(first, 'utf8')).toBe('as it was');
    expect(readFileSync(gone, 'utf8')).toBe('here');
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.json', 'c.json']);
  });
});
