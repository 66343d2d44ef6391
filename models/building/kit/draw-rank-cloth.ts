import { shade, type Paint } from '../shell/paint.ts';
import type { PiecePen, Span } from '../shell/piece-pen.ts';

/** One line all around, a band at either end, or a square in each corner. */
export type ClothBorder = 'line' | 'bands' | 'corners';

/** Thickness of a cloth and width of the line in it, metres. */
const thickness = 0.003;
const line = 0.006;

/**
 * The cloth a gift lies on, in the colour of its giver's rank and with a border as its second mark. `a`, `o`: metres
 * along and out of the piece; `drop`: how far it falls over a block below. Evidence: cloths in three colours are
 * documented; weave and border are ours.
 */
export function drawRankCloth(
  pen: PiecePen,
  cloth: Paint,
  border: ClothBorder | null,
  a: Span,
  o: Span,
  drop: number,
): void {
  const { draft } = pen;
  draft.with(cloth);
  pen.box(a, [-0.001 - drop, thickness], o, drop > 0 ? 'fklrt' : 'flrt');
  const [a0, a1] = a;
  const [o0, o1] = o;
  const top = thickness + 0.0006;
  const strip = (sa: Span, so: Span): void => pen.box(sa, [0, top], so, 't');
  draft.with(shade(cloth, 1.55));
  if (border === 'line') {
    strip([a0 + line, a1 - line], [o1 - 2 * line, o1 - line]);
    strip([a0 + line, a1 - line], [o0 + line, o0 + 2 * line]);
    strip([a0 + line, a0 + 2 * line], [o0 + 2 * line, o1 - 2 * line]);
    strip([a1 - 2 * line, a1 - line], [o0 + 2 * line, o1 - 2 * line]);
  } else if (border === 'bands') {
    strip([a0 + line, a0 + 2.4 * line], [o0, o1]);
    strip([a1 - 2.4 * line, a1 - line], [o0, o1]);
  } else if (border === 'corners') {
    const c = Math.min(0.022, (a1 - a0) / 5);
    for (const x of [a0, a1 - c]) for (const z of [o0, o1 - c]) strip([x, x + c], [z, z + c]);
  }
}
