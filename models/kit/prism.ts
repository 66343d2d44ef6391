import { Shape } from './shape.ts';
import { triangulate } from './triangulate.ts';
import type { Vector2 } from './vector.ts';

export interface PrismOptions {
  /** Metres cut off front and back edges. */
  readonly chamfer?: number;
  /** Edges sharper than this stay sharp, radians; default 0.6. */
  readonly crease?: number;
}

/**
 * A plate cut out along an outline in the x-y plane (either way round, not crossing itself), `depth` thick along
 * z and centred on z = 0.
 */
export function prism(outline: readonly Vector2[], depth: number, options: PrismOptions = {}): Shape {
  const { chamfer = 0, crease = 0.6 } = options;
  const area = outline.reduce((sum, p, i) => {
    const q = outline[(i + 1) % outline.length]!;
    return sum + p[0] * q[1] - p[1] * q[0];
  }, 0);
  const outer = area < 0 ? outline.toReversed() : outline;
  const face = chamfer > 0 ? inset(outer, chamfer) : outer;
  const half = depth / 2;
  const positions: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  const cut = triangulate(face);
  for (const side of [1, -1]) {
    const first = positions.length / 3;
    for (const [x, y] of face) {
      positions.push(x, y, half * side);
      uvs.push(x, y);
    }
    for (let at = 0; at < cut.length; at += 3)
      indices.push(
        first + cut[at]!,
        first + cut[at + (side > 0 ? 1 : 2)]!,
        first + cut[at + (side > 0 ? 2 : 1)]!,
      );
  }
  const rings: [readonly Vector2[], number][] =
    chamfer > 0
      ? [
          [face, -half],
          [outer, -half + chamfer],
          [outer, half - chamfer],
          [face, half],
        ]
      : [
          [outer, -half],
          [outer, half],
        ];
  const count = outer.length;
  const first = positions.length / 3;
  for (const [ring, z] of rings) {
    let along = 0;
    for (let i = 0; i <= count; i++) {
      const [x, y] = ring[i % count]!;
      const before = outer[(i + count - 1) % count]!;
      const here = outer[i % count]!;
      if (i > 0) along += Math.hypot(here[0] - before[0], here[1] - before[1]);
      positions.push(x, y, z);
      uvs.push(along, z);
    }
  }
  for (let ring = 0; ring < rings.length - 1; ring++)
    for (let i = 0; i < count; i++) {
      const a = first + ring * (count + 1) + i;
      const c = a + count + 1;
      indices.push(a, a + 1, c, a + 1, c + 1, c);
    }
  return Shape.fromRaw({ positions, uvs, indices }, crease);
}

/** Moves every edge of an anticlockwise outline inwards; sharp corners are held to three times that. */
function inset(outline: readonly Vector2[], by: number): Vector2[] {
  const count = outline.length;
  const normals = outline.map((p, i): Vector2 => {
    const q = outline[(i + 1) % count]!;
    const size = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1;
    return [-(q[1] - p[1]) / size, (q[0] - p[0]) / size];
  });
  return outline.map((p, i) => {
    const a = normals[(i + count - 1) % count]!;
    const b = normals[i]!;
    const factor = Math.min(3, 1 / Math.max(0.05, (1 + a[0] * b[0] + a[1] * b[1]) / 2)) / 2;
    return [p[0] + (a[0] + b[0]) * by * factor, p[1] + (a[1] + b[1]) * by * factor];
  });
}
