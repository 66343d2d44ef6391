import type { Clay } from '../../../kit/clay.ts';
import { smoothPath } from '../../../kit/smooth-path.ts';
import { limbField } from '../../painting/bounded-field.ts';

type Key = readonly [number, number, number, number];

/** Adds a long tail through [x, y, z, radius] keys, ringed in two colours by turns. */
export function addRingedTail(
  clay: Clay,
  keys: readonly Key[],
  rings: number,
  colours: readonly [string, string],
): void {
  const path = smoothPath(keys, rings * 2);
  for (let ring = 0; ring < rings; ring++) {
    const piece = path.slice(ring * 2, ring * 2 + 3);
    if (piece.length > 1) clay.add(limbField(piece, 4), ring === 0 ? 0.02 : 0.002, colours[ring % 2]);
  }
}
