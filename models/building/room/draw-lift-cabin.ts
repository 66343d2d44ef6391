import { drawButtonPanel } from '../kit/draw-button-panel.ts';
import { drawCabinMirror } from '../kit/draw-cabin-mirror.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import { isWallFree } from './is-wall-free.ts';
import type { RoomFrame } from './room-frame.ts';
import { wallPen } from './wall-pen.ts';

/** What a cabin has beside its walls: a mirror at the back, a panel of buttons beside the door. */
export function drawLiftCabin(draft: ShellDraft, frame: RoomFrame): void {
  if (frame.template.finish !== 'lift') return;
  draft.part = 'lift';
  for (const wall of frame.walls) {
    const pen = wallPen(draft, wall);
    if (wall.isBack) drawCabinMirror(pen, wall.length);
    if (!wall.isFront) continue;
    for (const cut of wall.cuts) {
      const a = cut.to + 0.2;
      if (isWallFree(wall, a, a + 0.14, 0) && a + 0.16 <= wall.length) drawButtonPanel(pen, a);
    }
  }
  draft.part = 'room';
}
