import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeIO, type Accessor } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { describe, expect, it } from 'vitest';
import { veilForms } from '../../src/museum/display/room-display.ts';
import { readManifest } from '../../tools/models/manifest.ts';

const built = fileURLToPath(new URL('../../models/built', import.meta.url));
const manifest = readManifest(built);

interface Level {
  readonly triangles: number;
  /** Metres, in the model's frame. */
  readonly points: readonly (readonly number[])[];
  readonly openness: readonly number[];
  readonly indices: readonly number[];
}

async function readLevels(form: string): Promise<Level[]> {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.readBinary(new Uint8Array(readFileSync(join(built, `veil-${form}.glb`))));
  return document
    .getRoot()
    .listNodes()
    .filter((node) => node.getMesh())
    .map((node) => {
      const [primitive] = node.getMesh()!.listPrimitives();
      const positions = primitive!.getAttribute('POSITION') as Accessor;
      const colours = primitive!.getAttribute('COLOR_0') as Accessor;
      const [scale, move] = [node.getWorldScale(), node.getWorldTranslation()];
      return {
        triangles: primitive!.getIndices()!.getCount() / 3,
        points: Array.from({ length: positions.getCount() }, (_, row) =>
          positions.getElement(row, [0, 0, 0]).map((value, axis) => value * scale[axis]! + move[axis]!),
        ),
        openness: Array.from({ length: colours.getCount() }, (_, row) => colours.getElement(row, [])[3]!),
        indices: [...primitive!.getIndices()!.getArray()!],
      };
    });
}

const spread = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;

/** Share of rays from the front through the middle of the outline, rows and columns, that meet the cloth. */
function closedness({ points, indices }: Level): number {
  const [left, right] = spread(points.map(([x]) => x!));
  const [low, high] = spread(points.map(([, y]) => y!));
  const width = 48;
  const filled = Array.from({ length: width }, () => new Uint8Array(width));
  const cell = ([x, y]: readonly number[]) =>
    [((x! - left) / (right - left)) * width, ((y! - low) / (high - low)) * width] as const;
  for (let at = 0; at < indices.length; at += 3) {
    const [a, b, c] = [0, 1, 2].map((corner) => cell(points[indices[at + corner]!]!)) as [
      readonly [number, number],
      readonly [number, number],
      readonly [number, number],
    ];
    const area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    if (area === 0) continue;
    for (let row = Math.floor(Math.min(a[1], b[1], c[1])); row <= Math.max(a[1], b[1], c[1]); row++)
      for (
        let column = Math.floor(Math.min(a[0], b[0], c[0]));
        column <= Math.max(a[0], b[0], c[0]);
        column++
      ) {
        const [x, y] = [column + 0.5, row + 0.5];
        const u = ((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])) / area;
        const v = ((x - a[0]) * (c[1] - a[1]) - (y - a[1]) * (c[0] - a[0])) / area;
        if (u >= -1e-9 && v >= -1e-9 && u + v <= 1 + 1e-9 && filled[row]?.[column] === 0)
          filled[row]![column] = 1;
      }
  }
  // Between the leftmost and the rightmost cloth of each row nothing may be open, but for what the hem leaves.
  let inside = 0;
  let open = 0;
  for (const cells of filled.slice(Math.ceil(width * 0.2))) {
    const first = cells.indexOf(1);
    const last = cells.lastIndexOf(1);
    if (first < 0) continue;
    for (let column = first; column <= last; column++) {
      inside++;
      if (cells[column] === 0) open++;
    }
  }
  return 1 - open / inside;
}

describe.each(veilForms)('the veil %s', (form) => {
  it('has four levels, each far cheaper than the one before', async () => {
    const levels = await readLevels(form);
    expect(levels.map(({ triangles }) => triangles)).toEqual([...manifest[`veil-${form}`]!.triangles]);
    const most = [2_500, 850, 250, 70];
    expect(levels).toHaveLength(most.length);
    levels.forEach(({ triangles }, level) => {
      expect(triangles).toBeLessThanOrEqual(most[level]!);
      expect(triangles).toBeGreaterThan(most[level]! * 0.6);
    });
  });

  it('stands on its base, as large as the manifest says, and no level sticks out', async () => {
    const [near, ...far] = await readLevels(form);
    const size = manifest[`veil-${form}`]!.size;
    const bounds = [0, 1, 2].map((axis) => spread(near!.points.map((point) => point[axis]!)));
    expect(bounds[1]![0]).toBeCloseTo(0, 2);
    bounds.forEach(([least, most], axis) =>
      expect(Math.abs(most - least - size[axis]!)).toBeLessThan(0.02 * size[axis]! + 0.003),
    );
    for (const level of far)
      for (const point of level.points)
        point.forEach((value, axis) => {
          expect(value).toBeGreaterThan(bounds[axis]![0] - 0.004);
          expect(value).toBeLessThan(bounds[axis]![1] + 0.004);
        });
  });

  it('lies in light with shade in its folds', async () => {
    for (const { openness } of await readLevels(form)) {
      const mean = openness.reduce((sum, value) => sum + value, 0) / openness.length;
      expect(mean).toBeGreaterThan(0.4);
      expect(mean).toBeLessThan(0.95);
    }
  });

  it('shows no hole from the front', async () => {
    const [near, middle] = await readLevels(form);
    expect(closedness(near!)).toBeGreaterThan(0.96);
    expect(closedness(middle!)).toBeGreaterThan(0.95);
  });
});

it('all veils together are a small download', () => {
  const bytes = veilForms.reduce((sum, form) => sum + manifest[`veil-${form}`]!.bytes, 0);
  expect(bytes).toBeLessThanOrEqual(700_000);
});
