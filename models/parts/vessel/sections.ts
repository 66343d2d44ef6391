import type { Vector3 } from '../../kit/vector.ts';

type Bend = (point: Vector3) => Vector3;

/** Moves a point outwards or inwards by a factor of its angle (0 in front) and height. */
const byAngle =
  (factor: (angle: number, height: number) => number): Bend =>
  ([x, y, z]) => {
    const by = factor(Math.atan2(x, z), y);
    return [x * by, y, z * by];
  };

/** Four flat sides, one in front, with round corners. The width across the sides stays. */
export const square: Bend = byAngle(
  (angle) => (Math.abs(Math.cos(angle)) ** 7 + Math.abs(Math.sin(angle)) ** 7) ** (-1 / 7),
);

/** Flat sides, one in front, with sharp edges. The edges stay where the round section was. */
export const facets = (sides: number): Bend =>
  byAngle((angle) => {
    const each = (2 * Math.PI) / sides;
    const off = angle - Math.round(angle / each) * each;
    return Math.cos(each / 2) / Math.cos(off);
  });

/** Round lobes with creases between them, like a melon. */
export const lobes = (count: number, depth: number): Bend =>
  byAngle((angle) => 1 - depth * (1 - Math.abs(Math.cos((angle * count) / 2)) ** 0.6));

/** Soft lobes that wind upwards: `turns` of a full turn over `height` metres. */
export const twisted = (count: number, depth: number, turns: number, height: number): Bend =>
  byAngle(
    (angle, y) => 1 - depth * (0.5 - 0.5 * Math.cos(count * (angle + (y / height) * turns * 2 * Math.PI))),
  );

/** Flattened front and back, like a pilgrim's flask. */
export const flattened =
  (share: number): Bend =>
  ([x, y, z]) => [x, y, z * share];
