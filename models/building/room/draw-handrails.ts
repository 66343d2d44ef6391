import { drawHandrail } from '../kit/draw-handrail.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import type { RoomFrame } from './room-frame.ts';

/** Rails along the side walls of a stair, or the closed walls of a cabin: between the doors. */
export function drawHandrails(draft: ShellDraft, { room, walls }: RoomFrame, height: number): void {
  for (const wall of walls) {
    const isSide = room.slope
      ? room.slope.axis === 'x'
        ? wall.normalX === 0
        : wall.normalZ === 0
      : wall.cuts.length === 0;
    if (!isSide) continue;
    let from = 0.1;
    for (const cut of wall.cuts) {
      if (cut.from - from > 0.5) drawHandrail(draft, wall, [from, cut.from - 0.2], height);
      from = cut.to + 0.2;
    }
    if (wall.length - from > 0.5) drawHandrail(draft, wall, [from, wall.length - 0.1], height);
  }
}
