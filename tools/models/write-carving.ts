import { carvingSteps, opennessSteps } from '../../models/building/carving/read-carving.ts';

export interface CarvedMesh {
  readonly positions: ArrayLike<number>;
  readonly normals: ArrayLike<number>;
  readonly openness: ArrayLike<number>;
  readonly indices: ArrayLike<number>;
}

/** Writes a carving as the table that `readCarving` reads. Vertices are taken in the order the triangles name them. */
export function writeCarving({ positions, normals, openness, indices }: CarvedMesh): string {
  const bytes: number[] = [];
  const put = (value: number): void => {
    let rest = value;
    for (; rest > 127; rest >>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  };
  const rows = new Map<number, number>();
  const corners = Array.from(indices, (vertex) => {
    const row = rows.get(vertex) ?? rows.size;
    rows.set(vertex, row);
    return row;
  });
  put(rows.size);
  put(corners.length / 3);
  const column = (valueOf: (vertex: number) => number): void => {
    let last = 0;
    for (const vertex of rows.keys()) {
      const value = valueOf(vertex);
      const step = value - last;
      put(step < 0 ? -step * 2 - 1 : step * 2);
      last = value;
    }
  };
  for (let axis = 0; axis < 3; axis++)
    column((vertex) => Math.round((positions[vertex * 3 + axis] as number) * carvingSteps));
  for (const axis of [0, 1] as const) column((vertex) => foldNormal(normals, vertex)[axis]);
  column((vertex) => Math.round((openness[vertex] as number) * opennessSteps));
  let newest = -1;
  for (const row of corners) {
    put(newest + 1 - row);
    if (row > newest) newest = row;
  }
  return Buffer.from(bytes).toString('base64');
}

function foldNormal(normals: ArrayLike<number>, vertex: number): readonly [number, number] {
  const [x, y, z] = [0, 1, 2].map((axis) => normals[vertex * 3 + axis]) as [number, number, number];
  const size = Math.abs(x) + Math.abs(y) + Math.abs(z) || 1;
  const [a, b] = [x / size, y / size];
  const [u, v] =
    z < 0 ? [(1 - Math.abs(b)) * (a < 0 ? -1 : 1), (1 - Math.abs(a)) * (b < 0 ? -1 : 1)] : [a, b];
  return [Math.round(u * 127), Math.round(v * 127)];
}
