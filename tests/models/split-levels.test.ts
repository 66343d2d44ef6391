import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { levelStreams, openLevelFile } from '../../src/museum/materials/level-file.ts';
import { readLevelFile } from '../../src/view/scene/exhibits/read-level-file.ts';
import { readModelLevels } from '../../src/view/scene/exhibits/read-model-levels.ts';
import type { LevelGeometry } from '../../src/view/scene/exhibits/level-geometry.ts';
import { splitLevels } from '../../tools/models/split-levels.ts';
import { root } from '../root.ts';

const read = (name: string): Uint8Array => readFileSync(join(root, `models/built/${name}.glb`));
const copy = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

/** Each triangle from its least corner onwards, all in one order: packing may begin a triangle at another corner. */
function listTriangles(index: Uint32Array): string[] {
  return Array.from({ length: index.length / 3 }, (_, at) => {
    const corners = [...index.subarray(at * 3, at * 3 + 3)];
    const first = corners.indexOf(Math.min(...corners));
    return [...corners.slice(first), ...corners.slice(0, first)].join();
  }).sort();
}

const isGlass = ({ index, glassFrom }: LevelGeometry): [Uint32Array, Uint32Array] => [
  index.subarray(0, glassFrom),
  index.subarray(glassFrom),
];

// A thing with glass, a veil with four levels, a thing without either.
describe.each(['malenkov-limousine', 'veil-tall', 'castro-rifle'])('levels cut out of %s', (name) => {
  it('are, each read alone, what a reader of the whole file finds', async () => {
    const whole = await readModelLevels(copy(read(name)));
    const files = await splitLevels(read(name));
    expect(files).toHaveLength(whole.length);
    const alone = await Promise.all(files.map((file) => readLevelFile(copy(file))));
    alone.forEach((level, at) => {
      const expected = whole[at] as LevelGeometry;
      for (const part of ['position', 'normal', 'colour', 'uv', 'surface'] as const)
        expect(Buffer.from(level[part].buffer).equals(Buffer.from(expected[part].buffer)), part).toBe(true);
      expect(isGlass(level).map(listTriangles)).toEqual(isGlass(expected).map(listTriangles));
    });
  });

  it('are together no larger than the whole, and the coarsest a small part of it', async () => {
    const glb = read(name);
    const sizes = (await splitLevels(glb)).map(({ length }) => length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(glb.length);
    expect(sizes.at(-1)).toBeLessThan(glb.length / 4);
  });

  it('are cut the same each time', async () => {
    const [first, second] = [await splitLevels(read(name)), await splitLevels(read(name))];
    expect(first.map((file) => Buffer.from(file).toString('base64'))).toEqual(
      second.map((file) => Buffer.from(file).toString('base64')),
    );
  });
});

describe('the file of a level', () => {
  it('is nothing but its head and its streams', async () => {
    const [nearest = new Uint8Array()] = await splitLevels(read('castro-rifle'));
    const { streams } = openLevelFile(copy(nearest));
    const packed = levelStreams.reduce((sum, name) => sum + streams[name].length, 0);
    expect(nearest.length - packed).toBe(136);
  });

  it('is refused when it is none, or did not come whole', async () => {
    const [nearest = new Uint8Array()] = await splitLevels(read('castro-rifle'));
    expect(() => openLevelFile(new ArrayBuffer(4))).toThrow('no level of a model');
    expect(() => openLevelFile(new ArrayBuffer(400))).toThrow('no level of a model');
    expect(() => openLevelFile(copy(nearest.subarray(0, nearest.length - 1)))).toThrow('did not come whole');
  });
});
