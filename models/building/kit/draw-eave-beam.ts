import { drawWallBox } from '../shell/draw-wall-box.ts';
import { paint } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import type { WallLine } from '../shell/wall-line.ts';

/**
 * The painted beam over the pillars of an open side, half a metre tall, which ends at `top` metres above the floor.
 * Evidence: painted eaves are documented outside; this one is reconstructed.
 */
export function drawEaveBeam(draft: ShellDraft, side: WallLine, top: number): void {
  draft.with(paint('dancheong-beam', 0xffffff, 0.1));
  drawWallBox(draft, side, [0, side.length], [top - 0.5, top], [0, 0.22], 'fb', 1.2);
}
