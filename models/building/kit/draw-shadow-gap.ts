import { drawWallBox } from '../shell/draw-wall-box.ts';
import { paint } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import type { WallLine } from '../shell/wall-line.ts';

/**
 * A dark gap, 4 cm high, between wall and ceiling: what makes a new wall look new. `ceiling`: metres above the floor.
 * Evidence: reconstructed.
 */
export function drawShadowGap(draft: ShellDraft, wall: WallLine, ceiling: number): void {
  draft.with(paint('painted-metal', 0x3a3a3c, 0.3));
  drawWallBox(draft, wall, [0, wall.length], [ceiling - 0.06, ceiling - 0.02], [0, 0.02], 'f', 4);
}
