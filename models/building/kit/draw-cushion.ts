import type { PiecePen, Span } from '../shell/piece-pen.ts';
import { normalise, type Vector } from '../shell/vector.ts';

/**
 * A box with soft edges: cushions, upholstery, folded cloth. Smooth all over, without a bottom.
 *
 * @param soft radius of its edges, metres
 * @param swell how far the middle of the top rises over its rim, metres
 */
export function drawCushion(
  pen: PiecePen,
  [a0, a1]: Span,
  [u0, u1]: Span,
  [o0, o1]: Span,
  soft: number,
  swell = 0,
): void {
  const { draft } = pen;
  const r = Math.min(soft, (a1 - a0) / 2, (o1 - o0) / 2, u1 - u0);
  const [ma, mo] = [(a0 + a1) / 2, (o0 + o1) / 2];
  /** Around: two points a corner and one in the middle of each side. */
  const ring: readonly (readonly [a: number, o: number, na: number, no: number])[] = [
    [a1 - r, o1, 0.38, 0.92],
    [a1, o1 - r, 0.92, 0.38],
    [a1, mo, 1, 0],
    [a1, o0 + r, 0.92, -0.38],
    [a1 - r, o0, 0.38, -0.92],
    [ma, o0, 0, -1],
    [a0 + r, o0, -0.38, -0.92],
    [a0, o0 + r, -0.92, -0.38],
    [a0, mo, -1, 0],
    [a0, o1 - r, -0.92, 0.38],
    [a0 + r, o1, -0.38, 0.92],
    [ma, o1, 0, 1],
  ];
  /** Upwards: height, how far in, and how much the normal leans up. */
  const levels: readonly (readonly [up: number, inset: number, lean: number])[] = [
    [u0, 0, 0],
    [u1 - r, 0, 0.15],
    [u1 - r * 0.3, r * 0.3, 0.7],
    [u1, r, 0.97],
  ];
  const count = ring.length;
  const first = draft.vertexCount;
  for (const [up, inset, lean] of levels) {
    const flat = Math.sqrt(1 - lean * lean);
    for (let at = 0; at <= count; at++) {
      const [a, o, na, no] = ring[at % count] as (typeof ring)[number];
      const p: Vector = [
        a - Math.sign(a - ma) * Math.min(inset, Math.abs(a - ma)),
        up,
        o - Math.sign(o - mo) * Math.min(inset, Math.abs(o - mo)),
      ];
      pen.vertex(
        p,
        normalise([na * flat, lean, no * flat]),
        p[0] + (Math.abs(na) > 0.7 ? p[2] : 0),
        lean > 0.5 ? p[2] : p[1],
      );
    }
  }
  for (let level = 0; level + 1 < levels.length; level++) {
    for (let at = 0; at < count; at++) {
      const a = first + level * (count + 1) + at;
      const d = a + count + 1;
      draft.triangle(a, a + 1, d + 1);
      draft.triangle(a, d + 1, d);
    }
  }
  const middle = pen.vertex([ma, u1 + swell, mo], [0, 1, 0], ma, mo);
  const top = first + (levels.length - 1) * (count + 1);
  for (let at = 0; at < count; at++) draft.triangle(middle, top + at, top + at + 1);
}
