import { brassPaint as brass } from '../kit/case-look.ts';
import { drawRock, roughen, type Displace } from '../kit/draw-rock.ts';
import { drawPortal } from '../kit/draw-portal.ts';
import { drawRockCollar } from '../kit/draw-rock-collar.ts';
import { drawSignBoard } from '../kit/draw-sign-board.ts';
import type { Piece } from '../kit/draw-slabs.ts';
import { signFace } from './sign-face.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import { SurfacePen } from '../shell/surface-pen.ts';
import type { RoomFrame, WallFace } from './room-frame.ts';
import { findPortal } from './find-portal.ts';
import { wallPen } from './wall-pen.ts';

/** Longest side of a facet near by and two doors away, metres. */
const fine = 0.62;
const coarse = 3;

/**
 * Where hewn rock lies behind the flat faces of a passage: deeper at mid height and over the crown, not at all at
 * the floor, at doors and, where another passage goes on, only across the passage. Neighbours meet without a
 * seam, because chance is drawn from the place in the world.
 */
function displaceIn(frame: RoomFrame): Displace {
  const { halfX, halfZ, height, origin } = frame;
  const isLong = halfZ >= halfX;
  const half = isLong ? halfX : halfZ;
  const reach = isLong ? halfZ : halfX;
  const ends = [-1, 1].map((side) =>
    frame.walls.find((wall) => (isLong ? wall.normalZ : wall.normalX) === -side),
  );
  const isClosed = ends.map((wall) => wall?.cuts.every((cut) => cut.opening.form !== 'open-edge') ?? true);
  const doors = ends.map((wall) => {
    const portal = wall && findPortal(frame, wall);
    return portal ? [{ from: portal.a[0], to: portal.a[1], top: portal.b[1] }] : (wall?.cuts ?? []);
  });
  return ([x, y, z]) => {
    const [across, along] = isLong ? [x, z] : [z, x];
    const up = Math.min(1, Math.max(0, y) / 0.9);
    const [wx, wy, wz] = [x + origin[0], y + origin[1], z + origin[2]];
    const rough =
      0.5 +
      0.32 * roughen(wx * 0.45, wy * 0.5, wz * 0.45) +
      0.3 * roughen(wx * 1.1 + 7, wy * 1.2, wz * 1.1) +
      0.16 * roughen(wx * 2.3, wy * 2.4 + 3, wz * 2.3);
    const aside = (across / half) ** 3;
    const over = Math.max(0, (y / height - 0.4) / 0.6) ** 3;
    const end = along < 0 ? 0 : 1;
    const lengthways = isClosed[end] ? (along / reach) ** 7 : 0;
    // Doors keep a flat face around them.
    let flat = 1;
    const endWall = ends[end];
    if (endWall && isClosed[end]) {
      for (const cut of doors[end] ?? []) {
        const u = (x - endWall.originX) * endWall.alongX + (z - endWall.originZ) * endWall.alongZ;
        const apart = Math.max(cut.from - u, u - cut.to, 0, y - cut.top);
        const near = Math.abs(along - (end === 0 ? -reach : reach));
        flat = Math.min(flat, Math.min(1, Math.max(0, Math.max(apart - 0.95, near - 0.1) / 0.8)));
      }
    }
    const amount = up * Math.max(0.02, rough) * 1.1;
    const arch = over * 0.7 * (1 - (across / half) ** 2);
    const moved = aside * amount;
    const raised = over * amount * 0.8 + arch;
    const back = lengthways * amount * 0.6 * flat;
    // The net itself is uneven, but for its edges, where other nets meet it.
    const free = (t: number): number => 1 - Math.abs(t) ** 6;
    const slip = 0.3 * roughen(wx * 1.3, wy * 1.4 + 11, wz * 1.3) * free(along / reach) * up;
    const slide = 0.3 * roughen(wx * 1.3 + 5, wy * 1.4, wz * 1.3) * free(across / half) * up;
    const settle =
      0.26 * roughen(wx * 1.2, wy * 1.3, wz * 1.2 + 9) * up * free(Math.max(0, (y / height - 0.5) * 2));
    const shifted = y + raised + settle * flat;
    return isLong
      ? [x + moved + slide * flat, shifted, z + back + slip]
      : [x + back + slip, shifted, z + moved + slide * flat];
  };
}

/** One wall of bare rock, with the collar where a dressed passage begins. */
export function drawRockWall(draft: ShellDraft, frame: RoomFrame, wall: WallFace, step: number): void {
  const { style, height } = frame;
  const pen = wallPen(draft, wall);
  const isNear = step < 50;
  const holes: Piece[] = wall.cuts.map((cut) => ({
    a: [Math.max(0, cut.from), Math.min(wall.length, cut.to)] as const,
    b: [cut.bottom, cut.top] as const,
  }));
  const fills = holes.some(({ a, b }) => a[1] - a[0] > wall.length - 0.05 && b[1] >= height - 0.05);
  const portal = findPortal(frame, wall);
  if (portal) holes.push(portal);
  if (!fills) {
    drawRock(
      pen,
      [0, wall.length],
      [0, height],
      isNear ? fine : coarse,
      displaceIn(frame),
      style.wall,
      holes,
    );
  }
  if (portal && isNear) {
    draft.part = 'bronze-door';
    drawPortal(pen, portal, style.door.frame, style.door.leaf);
    draft.part = 'door-sign';
    drawSignBoard(pen, portal.board, brass, signFace);
    draft.part = 'bare-rock';
  }
  const dressed = wall.cuts.find(
    ({ opening, finishBehind }) => opening.form === 'open-edge' && finishBehind !== frame.template.finish,
  );
  if (dressed) drawRockCollar(pen, wall.length, height, style.skirting);
}

/** The crown of a rock passage. */
export function drawRockCeiling(draft: ShellDraft, frame: RoomFrame, isNear: boolean): void {
  const { halfX, halfZ, height, style } = frame;
  const pen = SurfacePen.under(draft, 0, height, 0);
  drawRock(
    pen,
    [-halfX, halfX],
    [-halfZ, halfZ],
    isNear ? fine : coarse,
    displaceIn(frame),
    style.ceiling.paint,
  );
}
