import { Shape } from '../kit/shape.ts';
import type { Vector2 } from '../kit/vector.ts';

/**
 * Sections of a moulding: x from its inner edge (0) to its outer edge (1), y from the back (0) to the front (1).
 * `moulded`: a raised outer bead falling to the picture. `flat`: a plain board with eased edges. `stepped`: three
 * steps down to the picture. `reverse`: highest at the picture, falling to the wall. `slip`: a thin inner lining.
 */
const sections = {
  moulded: [
    [0, 0],
    [0, 0.42],
    [0.1, 0.5],
    [0.34, 0.56],
    [0.5, 0.72],
    [0.6, 0.93],
    [0.72, 1],
    [0.86, 0.96],
    [0.95, 0.8],
    [1, 0.55],
    [1, 0],
  ],
  flat: [
    [0, 0],
    [0, 0.82],
    [0.06, 0.94],
    [0.14, 1],
    [0.9, 1],
    [0.97, 0.95],
    [1, 0.85],
    [1, 0],
  ],
  stepped: [
    [0, 0],
    [0, 0.45],
    [0.25, 0.48],
    [0.25, 0.7],
    [0.55, 0.73],
    [0.55, 0.95],
    [0.62, 1],
    [0.94, 1],
    [1, 0.94],
    [1, 0],
  ],
  reverse: [
    [0, 0],
    [0, 0.9],
    [0.08, 1],
    [0.2, 0.98],
    [0.45, 0.8],
    [0.75, 0.68],
    [0.93, 0.62],
    [1, 0.45],
    [1, 0],
  ],
  slip: [
    [0, 0],
    [0, 0.5],
    [0.35, 0.95],
    [0.7, 1],
    [1, 0.9],
    [1, 0],
  ],
} as const satisfies Record<string, readonly Vector2[]>;

export type MouldingName = keyof typeof sections;
export const mouldingNames = ['moulded', 'flat', 'stepped', 'reverse'] as const satisfies MouldingName[];

/**
 * A frame with mitred corners round an upright rectangle: its back at z = 0, its lower edge at y = 0, centred in x.
 * @param width, height outside, metres
 * @param face width of the moulding seen from the front
 * @param depth how far it stands out
 */
export function mitredFrame(
  width: number,
  height: number,
  face: number,
  depth: number,
  moulding: MouldingName,
): Shape {
  const section = sections[moulding];
  const corner = ([x, y]: Vector2, side: number): readonly [number, number, number] => {
    const inset = face * (1 - x);
    const [right, up] = [side === 1 || side === 2, side === 2 || side === 3];
    return [
      (right ? 1 : -1) * (width / 2 - inset),
      height / 2 + (up ? 1 : -1) * (height / 2 - inset),
      y * depth,
    ];
  };
  const sides = [0, 1, 2, 3].map((side) => {
    const positions: number[] = [];
    const uvs: number[] = [];
    const indices: number[] = [];
    let across = 0;
    section.forEach((point, row) => {
      const before = section[row - 1] ?? point;
      across += Math.hypot((point[0] - before[0]) * face, (point[1] - before[1]) * depth);
      for (const end of [side, (side + 1) % 4]) {
        const place = corner(point, end);
        positions.push(...place);
        // The grain runs along each side.
        uvs.push(side % 2 === 0 ? place[0] : place[1], across);
      }
      if (row === 0) return;
      const first = (row - 1) * 2;
      indices.push(first, first + 2, first + 1, first + 1, first + 2, first + 3);
    });
    return Shape.fromRaw({ positions, uvs, indices }, 0.5);
  });
  return Shape.merge(...sides);
}
