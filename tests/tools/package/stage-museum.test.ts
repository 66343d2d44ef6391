import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listNeededModels } from '../../../tools/models/list-needed-models.ts';
import { stageMuseum } from '../../../tools/package/stage-museum.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

function makeFolder(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'stage-'));
  made.push(folder);
  writeAll(folder, files);
  return folder;
}

function writeAll(folder: string, files: Readonly<Record<string, unknown>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify(content));
  }
}

const shell = {
  packages: makeFolder({ 'three/package.json': {} }),
  lay: (folder: string) =>
    writeAll(folder, {
      'data/text/en.json': { hello: 'Hello', name: 'Theirs' },
      'models/built/family-bowl.glb': 'bowl',
      'models/built/family-sword.glb': 'sword',
      'models/built/veil-box.glb': 'linen',
    }),
};
const museum = makeFolder({
  'data/museum.json': { name: 'Ours' },
  'data/text/en.json': { name: 'Ours' },
  'data/gifts/cup.json': { id: 'cup' },
  'models/gifts/cup/model.json': { family: 'bowl' },
  'models/built/cup.glb': 'cup',
  'models/built/veil-box.glb': 'our linen',
  'notes/private.json': 'not to be shown',
});

describe('a museum laid out to be built', () => {
  const staged = stageMuseum(shell, museum);
  const read = (path: string): unknown => JSON.parse(readFileSync(join(staged.root, path), 'utf8'));

  it('lies over what every museum is built of, and says some words otherwise', () => {
    expect(read('data/gifts/cup.json')).toEqual({ id: 'cup' });
    expect(read('models/built/cup.glb')).toBe('cup');
    expect(read('models/built/veil-box.glb')).toBe('our linen');
    expect(read('data/text/en.json')).toEqual({ hello: 'Hello', name: 'Ours' });
    expect(existsSync(join(staged.root, 'node_modules/three/package.json'))).toBe(true);
  });

  it('is built with models of kinds it has things of, and brings nothing else that lies beside it', () => {
    expect([...listNeededModels(staged.root).keys()]).toEqual(['cup', 'family-bowl', 'veil-box']);
    expect(existsSync(join(staged.root, 'notes'))).toBe(false);
  });

  it('goes without a trace, and leaves the museum and the packages as they are', () => {
    staged.remove();
    expect(existsSync(staged.root)).toBe(false);
    const own = (path: string): unknown => JSON.parse(readFileSync(join(museum, path), 'utf8'));
    expect(own('data/gifts/cup.json')).toEqual({ id: 'cup' });
    expect(own('models/built/veil-box.glb')).toBe('our linen');
    expect(own('data/text/en.json')).toEqual({ name: 'Ours' });
    expect(existsSync(join(shell.packages, 'three/package.json'))).toBe(true);
  });
});
