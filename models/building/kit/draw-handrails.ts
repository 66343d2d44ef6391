import { drawWallBox } from '../room/draw-walls.ts';
import type { RoomFrame, WallFace } from '../room/room-frame.ts';
import { brassPaint } from './case-look.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';

/** A bronze rail along the side walls, rising with the stairs. */
export function drawHandrails(draft: ShellDraft, { room, walls }: RoomFrame, height: number): void {
  for (const wall of walls) {
    const isSide = room.slope
      ? room.slope.axis === 'x'
        ? wall.normalX === 0
        : wall.normalZ === 0
      : wall.cuts.length === 0;
    if (!isSide) continue;
    let from = 0.1;
    const stretches: [number, number][] = [];
    for (const cut of wall.cuts) {
      if (cut.from - from > 0.5) stretches.push([from, cut.from - 0.2]);
      from = cut.to + 0.2;
    }
    if (wall.length - from > 0.5) stretches.push([from, wall.length - 0.1]);
    for (const [u0, u1] of stretches) {
      draft.with(brassPaint);
      drawRail(draft, wall, u0, u1, height, 0.07, 0.05);
      const posts = Math.max(2, Math.round((u1 - u0) / 1.2));
      for (let post = 0; post <= posts; post++) {
        const u = u0 + ((u1 - u0) * post) / posts;
        drawWallBox(draft, wall, [u - 0.012, u + 0.012], [height - 0.07, height], [0, 0.07], 'flrb');
      }
    }
  }
}

function drawRail(
  draft: ShellDraft,
  wall: WallFace,
  u0: number,
  u1: number,
  v: number,
  out: number,
  size: number,
): void {
  const at = (u: number, dv: number, dout: number): [number, number, number] => [
    wall.originX + wall.alongX * u + wall.normalX * (out + dout),
    wall.floorAt(u) + v + dv,
    wall.originZ + wall.alongZ * u + wall.normalZ * (out + dout),
  ];
  const h = size / 2;
  draft.quad(at(u0, -h, h), at(u1, -h, h), at(u1, h, h), at(u0, h, h));
  draft.quad(at(u0, h, h), at(u1, h, h), at(u1, h, -h), at(u0, h, -h));
  draft.quad(at(u0, -h, -h), at(u1, -h, -h), at(u1, -h, h), at(u0, -h, h));
}
