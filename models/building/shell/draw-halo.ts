import { paint } from './paint.ts';
import type { ShellDraft } from './shell-draft.ts';
import type { Vector } from './vector.ts';

/**
 * The glow the eye sees around a bright lamp. A triangle around a disc, in the draft of the glass, facing
 * along z: the glass shader turns it to the visitor and adds its light, so that it costs no draw of its own.
 *
 * @param glass draft the room's panes are in
 * @param at middle of the lamp's face, metres
 * @param radius where the glow ends, metres
 * @param colour sRGB
 */
export function drawHalo(glass: ShellDraft, [x, y, z]: Vector, radius: number, colour: number): void {
  glass.with(paint('lamp', colour, 0, 0));
  const corner = (u: number, v: number): number =>
    glass.vertex(x + u * radius, y + v * radius, z, 0, 0, 1, u * radius, v * radius);
  const first = corner(-Math.sqrt(3), -1);
  corner(Math.sqrt(3), -1);
  corner(0, 2);
  glass.triangle(first, first + 1, first + 2);
}
