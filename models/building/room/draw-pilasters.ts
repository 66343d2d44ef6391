import type { RoomDisplay } from '../../../src/museum/display/room-display.ts';
import { drawFarPilaster, drawPilaster } from '../kit/draw-pilaster.ts';
import { shade } from '../shell/paint.ts';
import type { SurfacePen } from '../shell/surface-pen.ts';
import { listFurnitureBefore } from './list-furniture-before.ts';
import type { RoomFrame, WallFace } from './room-frame.ts';
import type { WallOrder } from './wall-order.ts';

/** Where pilasters divide a wall, metres along it: whole bays, none at the corners. */
export function listBays(frame: RoomFrame, wall: WallFace): number[] {
  const every = frame.style.pilasters?.every ?? 4;
  if (wall.length < 3 || frame.room.slope) return [];
  const bays = Math.max(1, Math.round(wall.length / every));
  return Array.from({ length: bays - 1 }, (_, at) => ((at + 1) / bays) * wall.length);
}

/**
 * Whether a passage of the same kind goes on beyond the end of this cell that lies at lower x or z: what stands on
 * the seam between two stretches belongs to the one after it.
 */
export function continuesAtLowEnd(frame: RoomFrame, isAlongZ: boolean): boolean {
  const end = frame.walls[isAlongZ ? 0 : 3];
  return (
    end?.cuts.some(
      ({ opening, from, to, finishBehind }) =>
        opening.form === 'open-edge' &&
        finishBehind === frame.template.finish &&
        to - from > end.length - 0.1,
    ) ?? false
  );
}

/** Places of the pilasters of a wall, with the one on its seam. */
function listPilasters(frame: RoomFrame, wall: WallFace): number[] {
  const bays = listBays(frame, wall);
  if (!continuesAtLowEnd(frame, wall.alongZ !== 0)) return bays;
  return [...bays, wall.alongX + wall.alongZ > 0 ? 0 : wall.length];
}

/** The pilasters of a wall. Where a case stands before the wall they rise from behind it. */
export function drawPilasters(
  pen: SurfacePen,
  frame: RoomFrame,
  wall: WallFace,
  order: WallOrder,
  display: RoomDisplay,
  isFree: (from: number, to: number) => boolean,
  isNear: boolean,
): void {
  const { style } = frame;
  if (!style.pilasters) return;
  const { paint, form, width, capital } = style.pilasters;
  const out = Math.max(0.07, width * 0.2);
  pen.draft.part = 'moulding';
  for (const at of listPilasters(frame, wall)) {
    const half = width * 0.7;
    if (!isFree(at - half, at + half)) continue;
    const behind = measureFurniture(frame, wall, [at - half, at + half], display);
    if (order.field - behind < 1.2) continue;
    if (!isNear) {
      drawFarPilaster(pen, { at, foot: behind, top: order.field, width, out }, paint);
      continue;
    }
    drawPilaster(
      pen,
      { at, foot: behind, top: order.field, width, out, form, hasBase: behind === 0 },
      { shaft: paint, base: shade(style.skirting, 1.06), capital },
    );
  }
}

/** Height of what stands before a stretch of wall, metres above the floor. */
function measureFurniture(
  frame: RoomFrame,
  wall: WallFace,
  stretch: readonly [number, number],
  display: RoomDisplay,
): number {
  const floor = frame.origin[1];
  return listFurnitureBefore(frame, wall, stretch, display).reduce(
    // Pictures hang where they hang: no pilaster behind them.
    (height, { min, max }) => Math.max(height, min[1] > floor + 0.5 ? Infinity : max[1] - floor),
    0,
  );
}
