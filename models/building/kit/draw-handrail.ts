import { drawWallBox } from '../shell/draw-wall-box.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import type { Span } from '../shell/surface-pen.ts';
import type { Vector } from '../shell/vector.ts';
import type { WallLine } from '../shell/wall-line.ts';
import { brassPaint } from './case-look.ts';

/**
 * A bronze rail on brackets along a stretch of wall, 7 cm before it and `height` metres above the floor, with which it
 * climbs. Evidence: staircases and lifts are described (inferred); the rail is ours.
 */
export function drawHandrail(draft: ShellDraft, wall: WallLine, [u0, u1]: Span, height: number): void {
  draft.with(brassPaint);
  drawRail(draft, wall, u0, u1, height, 0.07, 0.05);
  const posts = Math.max(2, Math.round((u1 - u0) / 1.2));
  for (let post = 0; post <= posts; post++) {
    const u = u0 + ((u1 - u0) * post) / posts;
    drawWallBox(draft, wall, [u - 0.012, u + 0.012], [height - 0.07, height], [0, 0.07], 'flrb');
  }
}

function drawRail(
  draft: ShellDraft,
  wall: WallLine,
  u0: number,
  u1: number,
  v: number,
  out: number,
  size: number,
): void {
  const at = (u: number, dv: number, dout: number): Vector => [
    wall.originX + wall.alongX * u + wall.normalX * (out + dout),
    wall.floorAt(u) + v + dv,
    wall.originZ + wall.alongZ * u + wall.normalZ * (out + dout),
  ];
  const h = size / 2;
  draft.quad(at(u0, -h, h), at(u1, -h, h), at(u1, h, h), at(u0, h, h));
  draft.quad(at(u0, h, h), at(u1, h, h), at(u1, h, -h), at(u0, h, -h));
  draft.quad(at(u0, -h, -h), at(u1, -h, -h), at(u1, -h, h), at(u0, -h, h));
}
