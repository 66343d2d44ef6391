import type { ShellArrays } from '../../../models/building/shell/shell-arrays.ts';

/** What is checked: the layout of shells, whatever light it carries. */
type Arrays = Omit<ShellArrays, 'light' | 'lightUv'>;

/** Faults of a mesh in words; none in a sound one. */
export function listFaults(arrays: Arrays): string[] {
  const faults: string[] = [];
  const { vertexCount, position, normal, uv, index } = arrays;
  const tell = (fault: string): void => {
    if (faults.length < 5) faults.push(fault);
  };
  if (position.length !== vertexCount * 3) tell(`${position.length} coordinates for ${vertexCount} vertices`);
  position.forEach((value, at) => Number.isFinite(value) || tell(`coordinate ${at} is ${value}`));
  uv.forEach((value, at) => Number.isFinite(value) || tell(`texture coordinate ${at} is ${value}`));
  for (let row = 0; row < vertexCount; row++) {
    const length =
      Math.hypot(normal[row * 4] as number, normal[row * 4 + 1] as number, normal[row * 4 + 2] as number) /
      127;
    if (Math.abs(length - 1) > 0.02) tell(`normal of vertex ${row} is ${length} long`);
  }
  index.forEach((row, at) => row < vertexCount || tell(`corner ${at} names vertex ${row} of ${vertexCount}`));
  return faults;
}

/** Distance along a ray to the first triangle, from either side; Infinity where there is none. World metres. */
export function castRay(
  parts: {
    readonly origin: readonly [number, number, number];
    readonly opaque: Pick<Arrays, 'position' | 'index'>;
  },
  origin: readonly [number, number, number],
  direction: readonly [number, number, number],
): number {
  const { position, index } = parts.opaque;
  const o = [0, 1, 2].map((axis) => (origin[axis] as number) - (parts.origin[axis] as number)) as [
    number,
    number,
    number,
  ];
  let nearest = Infinity;
  for (let at = 0; at < index.length; at += 3) {
    const distance = meetTriangle(
      position,
      index[at] as number,
      index[at + 1] as number,
      index[at + 2] as number,
      o,
      direction,
    );
    if (distance > 1e-4 && distance < nearest) nearest = distance;
  }
  return nearest;
}

function meetTriangle(
  p: Float32Array,
  a: number,
  b: number,
  c: number,
  o: readonly [number, number, number],
  d: readonly [number, number, number],
): number {
  const at = (row: number, axis: number): number => p[row * 3 + axis] as number;
  const e1 = [at(b, 0) - at(a, 0), at(b, 1) - at(a, 1), at(b, 2) - at(a, 2)] as const;
  const e2 = [at(c, 0) - at(a, 0), at(c, 1) - at(a, 1), at(c, 2) - at(a, 2)] as const;
  const h = [d[1] * e2[2] - d[2] * e2[1], d[2] * e2[0] - d[0] * e2[2], d[0] * e2[1] - d[1] * e2[0]] as const;
  const det = e1[0] * h[0] + e1[1] * h[1] + e1[2] * h[2];
  if (Math.abs(det) < 1e-12) return Infinity;
  const s = [o[0] - at(a, 0), o[1] - at(a, 1), o[2] - at(a, 2)] as const;
  const u = (s[0] * h[0] + s[1] * h[1] + s[2] * h[2]) / det;
  if (u < -1e-6 || u > 1 + 1e-6) return Infinity;
  const q = [s[1] * e1[2] - s[2] * e1[1], s[2] * e1[0] - s[0] * e1[2], s[0] * e1[1] - s[1] * e1[0]] as const;
  const v = (d[0] * q[0] + d[1] * q[1] + d[2] * q[2]) / det;
  if (v < -1e-6 || u + v > 1 + 1e-6) return Infinity;
  return (e2[0] * q[0] + e2[1] * q[1] + e2[2] * q[2]) / det;
}
