import { model, part, type Model } from '../../models/kit/model.ts';
import { Shape } from '../../models/kit/shape.ts';
import { bakeOcclusion } from '../models/bake-occlusion.ts';
import { openCoarsening } from '../models/coarsen-level.ts';
import { mergeParts } from '../models/merge-parts.ts';
import { simplifyLevel } from '../models/simplify-level.ts';
import { writeModelFile } from '../models/write-model-file.ts';
import type { ReadPart } from './read-glb-model.ts';

/** Triangles of the levels, the nearest first. */
const triangles = [24_000, 6_000, 1_200] as const;

/**
 * The model of a thing at the size it has in the museum, with the shade of its own hollows baked, in three levels.
 *
 * @param parts as `readGlbModel` gives them
 * @param size width, height, depth it is to have, metres
 */
export async function buildGlbModel(
  id: string,
  parts: readonly ReadPart[],
  size: readonly [number, number, number],
): Promise<Uint8Array> {
  const all = parts.reduce((sum, { shape }) => sum + shape.triangleCount, 0);
  const raw = model(
    'hero',
    parts.map(({ material, shape }) => part(material, '#ffffff', thinOut(shape, all))),
  );
  const scale = size.map((side, axis) => side / Math.max(1e-6, raw.size[axis] as number));
  const placed: Model = model(
    'hero',
    raw.parts.map((each) => ({ ...each, shape: each.shape.scale(scale[0] as number, scale[1], scale[2]) })),
  );
  const near = mergeParts(placed, bakeOcclusion(placed), 0);
  const [, middle, far] = triangles;
  const coarsen = openCoarsening(near);
  const levels = [near, coarsen(near, 1, middle), coarsen(near, 2, far)];
  return writeModelFile(id, levels);
}

/** As many triangles of a part as are its share of those of the nearest level. */
function thinOut(shape: Shape, all: number): Shape {
  if (all <= triangles[0]) return shape;
  const most = Math.max(12, Math.floor((shape.triangleCount / all) * triangles[0]));
  const count = shape.vertexCount;
  const colours = new Uint8Array(count * 4).fill(255);
  for (let vertex = 0; vertex < count; vertex++)
    for (let channel = 0; channel < 3; channel++)
      colours[vertex * 4 + channel] = Math.round((shape.colours?.[vertex * 3 + channel] ?? 1) * 255);
  const thin = simplifyLevel(
    {
      positions: Float32Array.from(shape.positions),
      normals: Float32Array.from(shape.normals),
      uvs: Float32Array.from(shape.uvs),
      colours,
      surfaces: new Uint8Array(count * 4),
      kept: new Uint8Array(count),
      indices: Uint32Array.from(shape.indices),
    },
    most,
  );
  return new Shape(
    [...thin.positions],
    [...thin.normals],
    [...thin.uvs],
    [...thin.indices],
    Array.from(
      { length: (thin.colours.length / 4) * 3 },
      (_, at) => (thin.colours[Math.floor(at / 3) * 4 + (at % 3)] as number) / 255,
    ),
  );
}
