import { Shape } from '../../kit/shape.ts';
import type { Vector2 } from '../../kit/vector.ts';

export const mouldingProfiles = ['flat', 'scoop', 'ogee', 'reverse', 'slim', 'stepped', 'cushion'] as const;
export type MouldingProfile = (typeof mouldingProfiles)[number];

/** Sections from the outer edge (0) to the inner (1), each with its height (0…1): the front of the moulding. */
const fronts: Record<MouldingProfile, readonly Vector2[]> = {
  flat: [
    [0, 0.9],
    [0.05, 1],
    [0.93, 1],
    [1, 0.9],
  ],
  scoop: [
    [0, 0.92],
    [0.06, 1],
    [0.16, 1],
    [0.22, 0.9],
    [0.4, 0.62],
    [0.6, 0.48],
    [0.78, 0.46],
    [0.82, 0.56],
    [0.9, 0.56],
    [1, 0.4],
  ],
  ogee: [
    [0, 0.55],
    [0.06, 0.62],
    [0.2, 0.66],
    [0.34, 0.8],
    [0.48, 0.97],
    [0.6, 1],
    [0.7, 0.94],
    [0.74, 0.74],
    [0.86, 0.7],
    [0.92, 0.6],
    [1, 0.5],
  ],
  reverse: [
    [0, 0.35],
    [0.25, 0.42],
    [0.55, 0.66],
    [0.75, 0.95],
    [0.84, 1],
    [0.94, 0.98],
    [1, 0.8],
  ],
  slim: [
    [0, 0.94],
    [0.12, 1],
    [0.8, 1],
    [1, 0.94],
  ],
  stepped: [
    [0, 1],
    [0.26, 1],
    [0.27, 0.8],
    [0.52, 0.8],
    [0.53, 0.6],
    [0.8, 0.6],
    [0.81, 0.44],
    [1, 0.44],
  ],
  cushion: [
    [0, 0.5],
    [0.1, 0.74],
    [0.25, 0.92],
    [0.45, 1],
    [0.65, 0.96],
    [0.82, 0.8],
    [0.93, 0.6],
    [1, 0.42],
  ],
};

/**
 * A mitred moulding round an upright rectangle, its back at z = 0 and its middle at the origin. Its grain runs along each
 * side.
 * @param width, height outside, metres
 * @param face its width seen from the front
 * @param depth how far it stands out
 */
export function moulding(
  profile: MouldingProfile,
  width: number,
  height: number,
  face: number,
  depth: number,
): Shape {
  const front = fronts[profile].map(([across, up]): Vector2 => [across * face, up * depth]);
  // From the outer edge of the back over the front to the inner edge of the back, and along the back home.
  const section: Vector2[] = [[0, 0], ...front, [face, 0], [0, 0]];
  const reach = section.map((point, at) => {
    const before = section[Math.max(0, at - 1)]!;
    return Math.hypot(point[0] - before[0], point[1] - before[1]);
  });
  const positions: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  for (let side = 0; side < 4; side++) {
    const isAcross = side % 2 === 0;
    const [long, high] = isAcross ? [width, height] : [height, width];
    const [cosine, sine] = [Math.cos((side * Math.PI) / 2), Math.sin((side * Math.PI) / 2)];
    const first = positions.length / 3;
    let along = 0;
    section.forEach(([across, up], at) => {
      along += reach[at]!;
      for (const end of [-1, 1]) {
        const [x, y] = [end * (long / 2 - across), across - high / 2];
        positions.push(x * cosine - y * sine, x * sine + y * cosine, up);
        uvs.push(x, along + side * 0.13);
      }
    });
    for (let at = 0; at + 1 < section.length; at++) {
      const from = first + at * 2;
      indices.push(from, from + 1, from + 2, from + 1, from + 3, from + 2);
    }
  }
  return Shape.fromRaw({ positions, uvs, indices, colours: null }, 0.45);
}
