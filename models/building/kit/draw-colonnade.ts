import { drawWallBox } from '../room/draw-walls.ts';
import { openSides } from '../room/open-sides.ts';
import type { RoomFrame } from '../room/room-frame.ts';
import { paint } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';

/** Red pillars and a stone balustrade on the sides that look out. */
export function drawColonnade(draft: ShellDraft, frame: RoomFrame): void {
  const red = paint('pillar-red', 0x7e2f25, 0.25);
  for (const wall of openSides(frame)) {
    const bays = Math.max(1, Math.round(wall.length / 3.4));
    for (let bay = 0; bay <= bays; bay++) {
      const u = Math.min(wall.length - 0.24, Math.max(0.24, (bay / bays) * wall.length));
      const x = wall.originX + wall.alongX * u + wall.normalX * 0.2;
      const z = wall.originZ + wall.alongZ * u + wall.normalZ * 0.2;
      const top = frame.height;
      draft.with(paint('ashlar', 0xcfc7b8, 0.1));
      draft.lathe(
        [x, 0, z],
        [
          [0.34, 0],
          [0.3, 0.16],
          [0.24, 0.2],
        ],
        12,
      );
      draft.with(red);
      draft.lathe(
        [x, 0.2, z],
        [
          [0.22, 0],
          [0.21, (top - 0.2) * 0.42],
          [0.2, (top - 0.2) * 0.82],
        ],
        14,
      );
      draft.with(paint('pillar-red', 0xd9a441, 0.2));
      draft.lathe(
        [x, 0.2 + (top - 0.2) * 0.82, z],
        [
          [0.205, 0],
          [0.205, 0.1],
        ],
        14,
      );
      draft.with(paint('pillar-red', 0x3b7a57, 0.2));
      draft.lathe(
        [x, 0.3 + (top - 0.2) * 0.82, z],
        [
          [0.205, 0],
          [0.2, top - 0.3 - (top - 0.2) * 0.82],
        ],
        14,
      );
    }
    const stone = paint('ashlar', 0xcfc7b8, 0.1);
    draft.with(stone);
    drawWallBox(draft, wall, [0, wall.length], [0.92, 1.04], [0.02, 0.24], 'flrtb', 2);
    drawWallBox(draft, wall, [0, wall.length], [0, 0.16], [0.02, 0.24], 'flrt', 2);
    const posts = Math.round(wall.length / 0.32);
    for (let post = 0; post < posts; post++) {
      const u = ((post + 0.5) / posts) * wall.length;
      drawWallBox(draft, wall, [u - 0.05, u + 0.05], [0.16, 0.92], [0.08, 0.18], 'flr');
    }
    // The outer beam under the eave, painted.
    draft.with(paint('dancheong-beam', 0xffffff, 0.1));
    drawWallBox(draft, wall, [0, wall.length], [frame.height - 0.5, frame.height], [0, 0.22], 'fb', 1.2);
  }
}
