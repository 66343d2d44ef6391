import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCollection } from '../../tools/data/read-collection.ts';
import { root } from './museum-texts.ts';

let copy = '';
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'museum-data-'));
  for (const kind of ['gifts', 'sources', 'resolutions', 'totals', 'tours', 'schema', 'museum.json']) {
    cpSync(join(root, 'data', kind), join(copy, 'data', kind), { recursive: true });
  }
  cpSync(join(root, 'models/gifts'), join(copy, 'models/gifts'), { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const run = () =>
  spawnSync(process.execPath, ['--import', 'tsx', join(root, 'tools/check-data.ts'), `--root=${copy}`], {
    cwd: root,
    encoding: 'utf8',
  });

describe('npm run check-data', () => {
  // Tours name rooms of the building, which is not in this copy: then rooms go unchecked.
  // That the whole of our own data passes, `npm run check` has shown before any test runs.
  it('fails a broken folder with every fault, and never packs half of it', () => {
    expect(readCollection(copy).entries.length).toBeGreaterThan(400);

    const gift = join(copy, 'data/gifts/castro-rifle.json');
    const text = readFileSync(gift, 'utf8');
    writeFileSync(gift, text.replace(/"accession": \d+/, '"accession": 1'));
    const source = join(copy, 'data/sources/bharat-2023.json');
    writeFileSync(source, readFileSync(source, 'utf8').slice(0, 100));
    const broken = run();
    expect(broken.status).toBe(1);
    expect(broken.stdout).toBe('');
    expect(broken.stderr).toMatch(
      /data\/gifts\/[a-z0-9-]+\.json:5 · accession\n {2}found: {4}1\n {2}expected: .+\n {2}to mend: {2}.+\./,
    );
    expect(broken.stderr).toContain('data/sources/bharat-2023.json:4\n  found:');
    expect(broken.stderr).toContain('2 faults in the data.');
    expect(() => readCollection(copy)).toThrow(
      /read-collection: [\s\S]*accession[\s\S]*2 faults in the data/,
    );
  });
});
