import { MeshoptEncoder } from 'meshoptimizer';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { model, part } from '../models/kit/model.ts';
import { carveSeatedFigure } from '../models/statues/seated/recipe.ts';
import { bakeOcclusion } from './models/bake-occlusion.ts';
import { bakeDomeLight } from './models/bake-dome-light.ts';
import { writeCarving } from './models/write-carving.ts';

/*
 * node --import tsx tools/carve-figure.ts    models the seated figure of the statue halls, and writes its table
 */
const file = join(fileURLToPath(new URL('..', import.meta.url)), 'models/building/carving/seated-figure.ts');
await MeshoptEncoder.ready;

const shape = carveSeatedFigure();
const near = bakeOcclusion(model('hero', [part('stone', '#e6e1d6', shape)]))[0] ?? new Float32Array(0);
const far = bakeDomeLight(shape);
// Folds hold shade whatever the light; what lies under head, arms and lap lies in the shadow of the lamps above.
const openness = near.map((value, row) =>
  Math.min(1, (value * 1.15) ** 0.9 * (0.3 + 0.7 * (far[row] as number))),
);
// Triangles in the order of a strip: neighbours in the table are neighbours in the stone.
const indices = Uint32Array.from(shape.indices);
const [remap] = MeshoptEncoder.reorderMesh(indices, true, true);
const place = (values: ArrayLike<number>, size: number): Float32Array => {
  const placed = new Float32Array(values.length);
  remap.forEach((to, from) => {
    for (let at = 0; at < size; at++) placed[to * size + at] = values[from * size + at] as number;
  });
  return placed;
};
const table = writeCarving({
  positions: place(shape.positions, 3),
  normals: place(shape.normals, 3),
  openness: place(openness, 1),
  indices,
});
writeFileSync(
  file,
  '/** The seated figure of the statue halls, for `readCarving`; written by tools/carve-figure.ts. */\n' +
    `export const seatedFigure =\n  '${table}';\n`,
);
console.log(
  `${indices.length / 3} triangles, ${shape.vertexCount} vertices, ${gzipSync(table).byteLength} bytes compressed`,
);
