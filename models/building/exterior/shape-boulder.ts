import type { RandomStream } from '../../../src/museum/math/seeded-random.ts';
import { normalise, type Vector } from '../shell/vector.ts';

/** A stone about the origin, about 1 in radius, flattened; smooth normals. */
export interface BoulderShape {
  readonly points: readonly Vector[];
  readonly normals: readonly Vector[];
  readonly triangles: readonly (readonly [number, number, number])[];
}

/**
 * Granite as frost and water leave it: a block cut by a few planes, every edge worn round.
 *
 * @param detail 1: 80 triangles, 2: 320
 */
export function shapeBoulder(random: RandomStream, detail: number): BoulderShape {
  const planes: { way: Vector; far: number }[] = [];
  const count = 8 + Math.floor(random() * 4);
  for (let at = 0; at < count; at++) {
    const up = at === 0 ? 0.9 : random() * 2 - 1;
    const angle = (at / count) * Math.PI * 2 + random() * 1.3;
    const flat = Math.sqrt(1 - up * up);
    planes.push({ way: [Math.cos(angle) * flat, up, Math.sin(angle) * flat], far: 0.62 + random() * 0.42 });
  }
  const wide: Vector = [1 + random() * 0.45, 0.62 + random() * 0.3, 0.85 + random() * 0.3];
  const hollow = [random() * 9, random() * 9, random() * 9] as const;
  const { directions, triangles } = divideIcosahedron(detail);
  const points = directions.map((way): Vector => {
    // Softly the nearest of all planes: edges wear round.
    let sum = 0;
    for (const plane of planes) {
      const facing = way[0] * plane.way[0] + way[1] * plane.way[1] + way[2] * plane.way[2];
      if (facing > 0.05) sum += (facing / plane.far) ** 7;
    }
    const radius = sum > 0 ? Math.min(1.25, sum ** (-1 / 7)) : 1.2;
    const dent =
      1 +
      0.035 * Math.sin(way[0] * 6 + hollow[0]) * Math.sin(way[1] * 5 + hollow[1]) +
      0.02 * Math.sin(way[2] * 11 + hollow[2] + way[0] * 7);
    return [
      way[0] * radius * dent * wide[0],
      way[1] * radius * dent * wide[1],
      way[2] * radius * dent * wide[2],
    ];
  });
  const normals: [number, number, number][] = points.map(() => [0, 0, 0]);
  for (const [a, b, c] of triangles) {
    const [pa, pb, pc] = [points[a], points[b], points[c]] as [Vector, Vector, Vector];
    const u = [pb[0] - pa[0], pb[1] - pa[1], pb[2] - pa[2]] as const;
    const v = [pc[0] - pa[0], pc[1] - pa[1], pc[2] - pa[2]] as const;
    const n = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]] as const;
    for (const corner of [a, b, c]) {
      const sum = normals[corner] as [number, number, number];
      for (let axis = 0; axis < 3; axis++) sum[axis]! += n[axis] as number;
    }
  }
  return { points, normals: normals.map((n) => normalise(n)), triangles };
}

function divideIcosahedron(detail: number): {
  directions: Vector[];
  triangles: [number, number, number][];
} {
  const t = (1 + Math.sqrt(5)) / 2;
  const directions: Vector[] = (
    [
      [-1, t, 0],
      [1, t, 0],
      [-1, -t, 0],
      [1, -t, 0],
      [0, -1, t],
      [0, 1, t],
      [0, -1, -t],
      [0, 1, -t],
      [t, 0, -1],
      [t, 0, 1],
      [-t, 0, -1],
      [-t, 0, 1],
    ] as const
  ).map((point) => normalise(point));
  let triangles: [number, number, number][] = [
    [0, 11, 5],
    [0, 5, 1],
    [0, 1, 7],
    [0, 7, 10],
    [0, 10, 11],
    [1, 5, 9],
    [5, 11, 4],
    [11, 10, 2],
    [10, 7, 6],
    [7, 1, 8],
    [3, 9, 4],
    [3, 4, 2],
    [3, 2, 6],
    [3, 6, 8],
    [3, 8, 9],
    [4, 9, 5],
    [2, 4, 11],
    [6, 2, 10],
    [8, 6, 7],
    [9, 8, 1],
  ];
  for (let level = 0; level < detail; level++) {
    const middles = new Map<string, number>();
    const middle = (a: number, b: number): number => {
      const key = a < b ? `${a}/${b}` : `${b}/${a}`;
      const known = middles.get(key);
      if (known !== undefined) return known;
      const [p, q] = [directions[a], directions[b]] as [Vector, Vector];
      directions.push(normalise([p[0] + q[0], p[1] + q[1], p[2] + q[2]]));
      middles.set(key, directions.length - 1);
      return directions.length - 1;
    };
    triangles = triangles.flatMap(([a, b, c]): [number, number, number][] => {
      const ab = middle(a, b);
      const bc = middle(b, c);
      const ca = middle(c, a);
      return [
        [a, ab, ca],
        [b, bc, ab],
        [c, ca, bc],
        [ab, bc, ca],
      ];
    });
  }
  return { directions, triangles };
}
