import { drawWallBox } from '../shell/draw-wall-box.ts';
import { paint } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import type { Span } from '../shell/surface-pen.ts';
import type { WallLine } from '../shell/wall-line.ts';

const silk = paint('silk-wall', 0x8a4a3c, 0.1);
const gold = paint('gold', 0xb8923f, 0.5);

/**
 * A tinted field in a gilt frame behind where a figure sits, from near the floor to 1.4 m under the ceiling. Metres
 * along the wall. Evidence: the figures are described; what is behind them is ours.
 */
export function drawNiche(draft: ShellDraft, wall: WallLine, [u0, u1]: Span, ceiling: number): void {
  draft.with(silk);
  drawWallBox(draft, wall, [u0, u1], [0.2, ceiling - 1.4], [0, 0.05], 'flrt', 0.8);
  draft.with(gold);
  for (const u of [u0 - 0.12, u1])
    drawWallBox(draft, wall, [u, u + 0.12], [0.16, ceiling - 1.28], [0, 0.12], 'flr', 1.5);
  drawWallBox(draft, wall, [u0 - 0.12, u1 + 0.12], [ceiling - 1.4, ceiling - 1.28], [0, 0.12], 'fbt', 1.5);
}
