import type { PiecePen, Span } from '../shell/piece-pen.ts';

/**
 * A mitred frame around an upright field. `profile`: from the outer edge inwards, how far in and how far out of
 * the wall, metres.
 */
export function drawFrame(
  pen: PiecePen,
  [a0, a1]: Span,
  [u0, u1]: Span,
  profile: readonly (readonly [inwards: number, out: number])[],
): void {
  for (let at = 0; at + 1 < profile.length; at++) {
    const [p, o] = profile[at] as readonly [number, number];
    const [q, r] = profile[at + 1] as readonly [number, number];
    pen.quad([a0 + p, u0 + p, o], [a1 - p, u0 + p, o], [a1 - q, u0 + q, r], [a0 + q, u0 + q, r]);
    pen.quad([a1 - p, u1 - p, o], [a0 + p, u1 - p, o], [a0 + q, u1 - q, r], [a1 - q, u1 - q, r]);
    pen.quad([a0 + p, u1 - p, o], [a0 + p, u0 + p, o], [a0 + q, u0 + q, r], [a0 + q, u1 - q, r]);
    pen.quad([a1 - p, u0 + p, o], [a1 - p, u1 - p, o], [a1 - q, u1 - q, r], [a1 - q, u0 + q, r]);
  }
}
