import { shade, type Paint } from '../shell/paint.ts';
import type { PiecePen, Span } from '../shell/piece-pen.ts';

/** Length of one panel of a face, metres. */
const panelLength = 1.5;

/** Faces between two heights, the long ones divided into sunk panels. */
export function drawPanels(
  pen: PiecePen,
  wood: Paint,
  [a0, a1]: Span,
  [u0, u1]: Span,
  [o0, o1]: Span,
  sides: string,
): void {
  const { draft } = pen;
  draft.with(wood);
  const ends = sides.replace(/[fk]/g, '');
  pen.box([a0, a1], [u0, u1], [o0, o1], ends);
  const count = Math.max(1, Math.round((a1 - a0) / panelLength));
  const stile = 0.075;
  const rail = Math.min(0.055, (u1 - u0) * 0.2);
  for (const side of sides) {
    if (side !== 'f' && side !== 'k') continue;
    if (u1 - u0 < 0.14) {
      draft.with(wood);
      pen.box([a0, a1], [u0, u1], [o0, o1], side, 2.4);
      continue;
    }
    // Seen from behind, everything runs the other way.
    const sign = side === 'f' ? 1 : -1;
    const out = side === 'f' ? o1 : o0;
    const at = (s: number, u: number, sink: number): readonly [number, number, number] => [
      side === 'f' ? a0 + s : a1 - s,
      u,
      out - sign * sink,
    ];
    const length = a1 - a0;
    const flat = (s0: number, s1: number, v0: number, v1: number, sink = 0): void =>
      pen.quad(at(s0, v0, sink), at(s1, v0, sink), at(s1, v1, sink), at(s0, v1, sink));
    draft.with(wood);
    flat(0, length, u0, u0 + rail);
    flat(0, length, u1 - rail, u1);
    for (let panel = 0; panel < count; panel++) {
      const s0 = (length * panel) / count;
      const s1 = (length * (panel + 1)) / count;
      const [p0, p1, v0, v1] = [s0 + stile, s1 - stile, u0 + rail, u1 - rail];
      draft.with(wood);
      flat(panel === 0 ? 0 : s0 - stile, p0, v0, v1);
      if (panel === count - 1) flat(p1, length, v0, v1);
      // A step down, a slope up again: the raised field of joinery.
      const b = 0.022;
      const frame = (t0: number, t1: number, d0: number, d1: number): void => {
        const q = (s: number, v: number, t: number, d: number): readonly [number, number, number] =>
          at(s === 0 ? p0 + t : p1 - t, v === 0 ? v0 + t : v1 - t, d);
        pen.quad(q(0, 0, t0, d0), q(1, 0, t0, d0), q(1, 0, t1, d1), q(0, 0, t1, d1));
        pen.quad(q(1, 1, t0, d0), q(0, 1, t0, d0), q(0, 1, t1, d1), q(1, 1, t1, d1));
        pen.quad(q(0, 1, t0, d0), q(0, 0, t0, d0), q(0, 0, t1, d1), q(0, 1, t1, d1));
        pen.quad(q(1, 0, t0, d0), q(1, 1, t0, d0), q(1, 1, t1, d1), q(1, 0, t1, d1));
      };
      draft.with(shade(wood, 0.6));
      frame(0, 0.008, 0, 0.012);
      draft.with(shade(wood, 1.12));
      frame(0.008, b + 0.008, 0.012, 0.003);
      flat(p0 + b + 0.008, p1 - b - 0.008, v0 + b + 0.008, v1 - b - 0.008, 0.003);
    }
  }
}
