import type { Vector3 } from '../../kit/vector.ts';

/** A cap as a surface: u round it (0 = the front, 0.25 = its right as worn seen from in front), v from rim (0) to crown (1). */
export interface CapShape {
  readonly at: (u: number, v: number, lift: number) => Vector3;
  /** Metres round the rim, and from rim to crown along the side. */
  readonly around: number;
  readonly up: number;
}

/** A four-cornered cap: square above, round at the head, its creases running into the corners. */
export const fourCornered: CapShape = {
  around: 0.56,
  up: 0.15,
  at: (u, v, lift) => {
    const angle = u * 2 * Math.PI;
    const side = Math.min(1, v / 0.62);
    const top = Math.max(0, (v - 0.62) / 0.38);
    const corner = Math.cos(2 * angle) ** 2;
    // Towards the crown the plan turns from round to square, its corners at the diagonals.
    const square = 1 + 0.2 * side * (1 - corner) - 0.05 * side * corner;
    const radius = (0.089 - 0.004 * side) * square * (1 - top);
    const height =
      0.075 * side +
      top * 0.03 * (0.3 + 0.7 * (1 - corner)) +
      0.012 * top * (1 - top) * (1 - corner) * 4 -
      0.01 * top * corner * (1 - top) * 4;
    const out = lift * (1 - top * 0.6);
    return [Math.sin(angle) * (radius + out), height + lift * top, Math.cos(angle) * (radius + out)];
  },
};

/** A round cap with a flat crown and a soft edge. */
export const round: CapShape = {
  around: 0.57,
  up: 0.15,
  at: (u, v, lift) => {
    const angle = u * 2 * Math.PI;
    const side = Math.min(1, v / 0.58);
    const top = Math.max(0, (v - 0.58) / 0.42);
    const radius = (0.09 - 0.006 * side ** 3) * (1 - top ** 1.15);
    const height = 0.082 * Math.sin((side * Math.PI) / 2) ** 0.8 + 0.01 * Math.sin((top * Math.PI) / 2);
    return [
      Math.sin(angle) * (radius + lift * (1 - top)),
      height + lift * top,
      Math.cos(angle) * (radius + lift * (1 - top)),
    ];
  },
};

/** A cap with a raised crown, its rim drawn down into flaps over the ears and turned up in front. */
export const pointedFlaps: CapShape = {
  around: 0.57,
  up: 0.19,
  at: (u, v, lift) => {
    const angle = u * 2 * Math.PI;
    const flap = Math.max(0, Math.sin(angle) ** 2 - 0.35) / 0.65;
    const radius = 0.092 * Math.cos((Math.max(0, v - 0.12) / 0.88) * (Math.PI / 2)) ** 0.62 + 0.004 * (1 - v);
    const height = -0.052 * flap ** 1.2 * (1 - v) ** 1.4 + 0.125 * Math.sin((v * Math.PI) / 2) ** 1.08;
    const slope = Math.min(1, v * v);
    return [
      Math.sin(angle) * (radius + lift * (1 - slope)),
      height + lift * slope,
      Math.cos(angle) * (radius + lift * (1 - slope)),
    ];
  },
};
