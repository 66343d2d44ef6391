import { Shape } from './shape.ts';
import type { Vector3 } from './vector.ts';

/**
 * A block standing on y = 0, centred in x and z. Its edges are cut by `chamfer` metres (0 = sharp) and shaded
 * as if rounded; 44 triangles, 12 when sharp.
 */
export function box(
  width: number,
  height: number,
  depth: number,
  chamfer = Math.min(0.003, Math.min(width, height, depth) / 8),
): Shape {
  const half = [width / 2, height / 2, depth / 2];
  const cut = Math.min(chamfer, Math.min(...half) * 0.999);
  const positions: number[] = [];
  const normals: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  const rows = new Map<string, number>();
  const signs = [-1, 1] as const;
  for (const x of signs)
    for (const y of signs)
      for (const z of signs)
        for (const axis of [0, 1, 2] as const) {
          const sign = [x, y, z];
          const p = sign.map((s, i) => s * (i === axis ? half[i]! : half[i]! - cut));
          rows.set(`${x}${y}${z}${axis}`, positions.length / 3);
          positions.push(p[0]!, p[1]! + height / 2, p[2]!);
          normals.push(...sign.map((s, i) => (i === axis ? s : 0)));
          uvs.push(...(axis === 1 ? [p[0]!, p[2]!] : axis === 0 ? [-p[2]! * x, p[1]!] : [p[0]! * z, p[1]!]));
        }
  const row = (x: number, y: number, z: number, axis: number) => rows.get(`${x}${y}${z}${axis}`)!;
  const point = (vertex: number): Vector3 => [
    positions[vertex * 3]!,
    positions[vertex * 3 + 1]! - height / 2,
    positions[vertex * 3 + 2]!,
  ];
  const addTriangle = (a: number, b: number, c: number) => {
    const [p, q, r] = [point(a), point(b), point(c)];
    const [ux, uy, uz] = [q[0] - p[0], q[1] - p[1], q[2] - p[2]];
    const [vx, vy, vz] = [r[0] - p[0], r[1] - p[1], r[2] - p[2]];
    // The block is convex about the origin: a face looks out when it looks away from there.
    const away = (uy * vz - uz * vy) * p[0] + (uz * vx - ux * vz) * p[1] + (ux * vy - uy * vx) * p[2];
    if (away > 0) indices.push(a, b, c);
    else indices.push(a, c, b);
  };
  const addQuad = (a: number, b: number, c: number, d: number) => {
    addTriangle(a, b, c);
    addTriangle(a, c, d);
  };
  for (const s of signs) {
    addQuad(row(s, -1, -1, 0), row(s, 1, -1, 0), row(s, 1, 1, 0), row(s, -1, 1, 0));
    addQuad(row(-1, s, -1, 1), row(1, s, -1, 1), row(1, s, 1, 1), row(-1, s, 1, 1));
    addQuad(row(-1, -1, s, 2), row(1, -1, s, 2), row(1, 1, s, 2), row(-1, 1, s, 2));
  }
  if (cut <= 0) return new Shape(positions, normals, uvs, indices);
  for (const s of signs)
    for (const t of signs) {
      addQuad(row(s, t, -1, 0), row(s, t, 1, 0), row(s, t, 1, 1), row(s, t, -1, 1));
      addQuad(row(s, -1, t, 0), row(s, 1, t, 0), row(s, 1, t, 2), row(s, -1, t, 2));
      addQuad(row(-1, s, t, 1), row(1, s, t, 1), row(1, s, t, 2), row(-1, s, t, 2));
    }
  for (const x of signs)
    for (const y of signs)
      for (const z of signs) addTriangle(row(x, y, z, 0), row(x, y, z, 1), row(x, y, z, 2));
  return new Shape(positions, normals, uvs, indices);
}
