import { drawWallBox } from '../shell/draw-wall-box.ts';
import { paint } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import type { WallLine } from '../shell/wall-line.ts';

const stone = paint('ashlar', 0xcfc7b8, 0.1);

/**
 * A balustrade of stone along a whole open side, 1.04 m high: foot, square balusters a hand apart, rail. Evidence:
 * reconstructed.
 */
export function drawBalustrade(draft: ShellDraft, side: WallLine): void {
  draft.with(stone);
  drawWallBox(draft, side, [0, side.length], [0.92, 1.04], [0.02, 0.24], 'flrtb', 2);
  drawWallBox(draft, side, [0, side.length], [0, 0.16], [0.02, 0.24], 'flrt', 2);
  const posts = Math.round(side.length / 0.32);
  for (let post = 0; post < posts; post++) {
    const u = ((post + 0.5) / posts) * side.length;
    drawWallBox(draft, side, [u - 0.05, u + 0.05], [0.16, 0.92], [0.08, 0.18], 'flr');
  }
}
