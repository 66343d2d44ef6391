import { drawWallPanel } from '../kit/draw-wall-panel.ts';
import { paint } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import { isWallFree } from './draw-walls.ts';
import type { RoomFrame } from './room-frame.ts';
import { wallPen } from './wall-pen.ts';

const brass = paint('brass', 0xc29a52, 0.75);
const mirror = paint('silver', 0xcfc8bc, 0.99);
const plate = paint('brass', 0x9c7c40, 0.6);
const button = paint('porcelain', 0xe9dfc8, 0.3, 0.12);
const lit = paint('lamp', 0xffb45e, 0, 0.9);

/** What a cabin has beside its walls: a mirror at the back, a panel of buttons on either side of the door. */
export function drawLiftCabin(draft: ShellDraft, frame: RoomFrame): void {
  if (frame.template.finish !== 'lift') return;
  draft.part = 'lift';
  for (const wall of frame.walls) {
    const pen = wallPen(draft, wall);
    if (wall.isBack) {
      const half = wall.length * 0.31;
      const middle = wall.length / 2;
      drawWallPanel(pen, [middle - half, middle + half], [1.08, 2.16], brass, mirror, 0.05, 0.035);
    }
    if (!wall.isFront) continue;
    for (const cut of wall.cuts) {
      const a = cut.to + 0.2;
      if (!isWallFree(wall, a, a + 0.14, 0) || a + 0.16 > wall.length) continue;
      draft.with(plate);
      pen.box([a - 0.02, a + 0.14], [0.92, 1.72], [0, 0.014], 'flrtb');
      for (let row = 0; row < 6; row++) {
        const b = 1.02 + row * 0.105;
        draft.with(row === 1 ? lit : button);
        pen.box([a + 0.03, a + 0.09], [b - 0.028, b + 0.028], [0.014, 0.024], 'flrtb');
      }
      draft.with(paint('plastic', 0x14171a, 0.6));
      pen.box([a, a + 0.12], [1.64, 1.7], [0.014, 0.018], 'f');
    }
  }
  draft.part = 'room';
}
