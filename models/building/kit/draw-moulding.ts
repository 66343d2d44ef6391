import type { PiecePen, Span } from '../shell/piece-pen.ts';

/** Outline of a moulding, from below upwards: how far it stands out of the footprint, and its height, metres. */
export type Profile = readonly (readonly [out: number, up: number])[];

/**
 * Runs a profile around a footprint, mitred where two sides meet; a side that is left out ends square.
 *
 * @param sides front, back (k), left, right by their first letters
 * @param step longest piece along a side, metres
 */
export function drawMoulding(
  pen: PiecePen,
  [a0, a1]: Span,
  [o0, o1]: Span,
  profile: Profile,
  sides = 'fklr',
  step = 100,
): void {
  const has = (side: string): number => (sides.includes(side) ? 1 : 0);
  const [front, back, left, right] = [has('f'), has('k'), has('l'), has('r')];
  for (let at = 0; at + 1 < profile.length; at++) {
    const [p, u] = profile[at] as readonly [number, number];
    const [q, v] = profile[at + 1] as readonly [number, number];
    if (front) {
      const parts = Math.max(1, Math.ceil((a1 - a0) / step - 0.01));
      for (let part = 0; part < parts; part++) {
        const s = (out: number, t: number): number =>
          a0 - left * out + (a1 - a0 + (left + right) * out) * (t / parts);
        pen.quad(
          [s(p, part), u, o1 + p],
          [s(p, part + 1), u, o1 + p],
          [s(q, part + 1), v, o1 + q],
          [s(q, part), v, o1 + q],
        );
      }
    }
    if (back) {
      pen.quad(
        [a1 + right * p, u, o0 - p],
        [a0 - left * p, u, o0 - p],
        [a0 - left * q, v, o0 - q],
        [a1 + right * q, v, o0 - q],
      );
    }
    if (left) {
      pen.quad(
        [a0 - p, u, o0 - back * p],
        [a0 - p, u, o1 + front * p],
        [a0 - q, v, o1 + front * q],
        [a0 - q, v, o0 - back * q],
      );
    }
    if (right) {
      pen.quad(
        [a1 + p, u, o1 + front * p],
        [a1 + p, u, o0 - back * p],
        [a1 + q, v, o0 - back * q],
        [a1 + q, v, o1 + front * q],
      );
    }
  }
}
