import { Shape } from './shape.ts';
import { triangulate } from './triangulate.ts';
import { add, cross, distance, dot, subtract, times, unit, type Vector2, type Vector3 } from './vector.ts';

export interface SweepOptions {
  /** The path returns to its start. */
  readonly closed?: boolean;
  /** Lids on both ends of an open path; default true. */
  readonly caps?: boolean;
  /** Which way the section's y axis points at the start; default +y, or +z where the path starts upright. */
  readonly up?: Vector3;
  /** Keeps the section's y axis as near `up` as can be instead of letting it roll freely. */
  readonly level?: boolean;
  /** Size of the section at t = 0…1 along the path: one factor, or [x, y]. */
  readonly scale?: (t: number) => number | Vector2;
  /** Radians the section turns from start to end. */
  readonly twist?: number;
  /** Edges sharper than this stay sharp, radians; default 0.6. */
  readonly crease?: number;
}

/** Draws a closed section (x to the right, y up, looking along the path; either way round) along a path. */
export function sweep(
  path: readonly Vector3[],
  outline: readonly Vector2[],
  options: SweepOptions = {},
): Shape {
  const { closed = false, caps = true, scale, twist = 0, crease = 0.6, level = false } = options;
  const count = path.length;
  const area = outline.reduce((sum, p, i) => {
    const q = outline[(i + 1) % outline.length]!;
    return sum + p[0] * q[1] - p[1] * q[0];
  }, 0);
  const section = area < 0 ? outline.toReversed() : outline;
  const tangents = path.map((_, i) => {
    const before = path[closed ? (i + count - 1) % count : Math.max(0, i - 1)]!;
    const after = path[closed ? (i + 1) % count : Math.min(count - 1, i + 1)]!;
    return unit(subtract(after, before));
  });
  const first = tangents[0]!;
  const wanted = options.up ?? (Math.abs(first[1]) > 0.9 ? [0, 0, 1] : [0, 1, 0]);
  let up = unit(subtract(wanted, times(first, dot(wanted, first))));
  const rows = closed ? count + 1 : count;
  const sides = section.length;
  const perimeter = [0];
  for (let i = 1; i <= sides; i++) {
    const [a, b] = [section[i - 1]!, section[i % sides]!];
    perimeter.push(perimeter[i - 1]! + Math.hypot(b[0] - a[0], b[1] - a[1]));
  }
  const positions: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  const rings: Vector3[][] = [];
  let along = 0;
  for (let row = 0; row < rows; row++) {
    const at = row % count;
    const tangent = tangents[at]!;
    if (row > 0) along += distance(path[at]!, path[(row - 1) % count]!);
    const reference = level ? wanted : up;
    up = unit(subtract(reference, times(tangent, dot(reference, tangent))));
    const side = cross(tangent, up);
    const t = row / (rows - 1);
    const size = scale?.(t) ?? 1;
    const [sizeX, sizeY] = typeof size === 'number' ? [size, size] : size;
    const [cosine, sine] = [Math.cos(twist * t), Math.sin(twist * t)];
    const ring: Vector3[] = [];
    for (let i = 0; i <= sides; i++) {
      const [sx, sy] = section[i % sides]!;
      const x = (sx * cosine - sy * sine) * sizeX;
      const y = (sx * sine + sy * cosine) * sizeY;
      const point = add(path[at]!, add(times(side, x), times(up, y)));
      if (i < sides) ring.push(point);
      positions.push(...point);
      uvs.push(along, perimeter[i]!);
    }
    rings.push(ring);
  }
  for (let row = 0; row < rows - 1; row++)
    for (let i = 0; i < sides; i++) {
      const a = row * (sides + 1) + i;
      const c = a + sides + 1;
      indices.push(a, c, a + 1, a + 1, c, c + 1);
    }
  if (caps && !closed) {
    const cut = triangulate(section);
    for (const [ring, isEnd] of [
      [rings[0]!, false],
      [rings[rings.length - 1]!, true],
    ] as const) {
      const base = positions.length / 3;
      ring.forEach((point, i) => {
        positions.push(...point);
        uvs.push(section[i]![0], section[i]![1]);
      });
      for (let at = 0; at < cut.length; at += 3) {
        const [a, b, c] = [base + cut[at]!, base + cut[at + 1]!, base + cut[at + 2]!];
        if (isEnd) indices.push(a, c, b);
        else indices.push(a, b, c);
      }
    }
  }
  return Shape.fromRaw({ positions, uvs, indices }, crease);
}
