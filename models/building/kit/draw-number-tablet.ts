import type { Paint } from '../shell/paint.ts';
import type { Span, SurfacePen } from '../shell/surface-pen.ts';
import { drawNumeral } from './draw-numeral.ts';
import { panelProfile } from './profiles.ts';

/** How far a tablet stands out of its wall, metres. */
const out = 0.06;

/**
 * A tablet with a number, large enough to be read along a whole passage: a block of stone, a moulding, numerals of
 * metal. `foot`: its lower edge, `size`: its height, metres; it is half as wide again. Evidence: numbered doors are
 * described (inferred); the tablet is ours.
 */
export function drawNumberTablet(
  pen: SurfacePen,
  u: number,
  foot: number,
  size: number,
  number: number,
  stone: Paint,
  metal: Paint,
): void {
  const [a, b]: readonly [Span, Span] = [
    [u - size * 0.78, u + size * 0.78],
    [foot - 0.01, foot + size],
  ];
  pen.draft.with(stone);
  pen.box(a, b, [0, out], 'flrt');
  const face = pen.moved(0, 0, out);
  pen.draft.with(metal);
  face.frame(a, b, panelProfile(0.05, 0.03));
  drawNumeral(face, [u, foot + size / 2], size * 0.56, 0.012, number, {
    ...metal,
    colour: 0xe0b868,
    glow: 0.05,
  });
}
