import type { PartName } from '../../../src/museum/floorplan/building-part.ts';
import type { Furniture } from '../../../src/museum/floorplan/room-template.ts';
import type { PlacedFurniture, RoomDisplay } from '../../../src/museum/display/room-display.ts';
import { drawFarCase } from '../kit/draw-far-case.ts';
import { drawFlushFront } from '../kit/draw-flush-front.ts';
import { drawIslandCase } from '../kit/draw-island-case.ts';
import { drawLowPlinth } from '../kit/draw-low-plinth.ts';
import { drawPictureLamp } from '../kit/draw-picture-lamp.ts';
import { drawPlinth } from '../kit/draw-plinth.ts';
import { drawRopeRun } from '../kit/draw-rope-run.ts';
import { drawTableCase } from '../kit/draw-table-case.ts';
import { drawWallCase } from '../kit/draw-wall-case.ts';
import { paint } from '../shell/paint.ts';
import { PiecePen } from '../shell/piece-pen.ts';
import { lightZone, type ShellDraft } from '../shell/shell-draft.ts';
import { lookOfCases } from './look-of-cases.ts';
import type { RoomFrame } from './room-frame.ts';

const plinthStone = paint('marble-white', 0xe6e1d6, 0.3);

/** All display furniture of a room: solid parts into `solid`, panes into `glass`. */
export function drawFurniture(
  solid: ShellDraft,
  glass: ShellDraft,
  frame: RoomFrame,
  display: RoomDisplay,
): void {
  const { part } = solid;
  const look = lookOfCases(frame);
  display.furniture.forEach((placed, row) => {
    const { furniture } = placed;
    const pen = PiecePen.inRoom(solid, frame, placed);
    const panes = PiecePen.inRoom(glass, frame, placed);
    const inside = lightZone.inside + row;
    solid.currentZone = lightZone.piece;
    glass.currentZone = lightZone.piece;
    solid.part = partOf(furniture);
    glass.part = solid.part;
    switch (furniture.form) {
      case 'wall-case':
        drawWallCase(pen, panes, look, furniture, false, inside);
        break;
      case 'flush-case':
        drawWallCase(pen, panes, look, furniture, true, inside);
        drawFlushFront(pen, frame.style.wall, furniture, frame.height);
        break;
      case 'island-case':
        drawIslandCase(pen, panes, look, furniture, inside);
        break;
      case 'table-case':
        drawTableCase(pen, panes, look, furniture);
        break;
      case 'plinth':
        drawPlinth(pen, panes, look, furniture);
        break;
      case 'low-plinth':
        drawLowPlinth(pen, furniture);
        break;
      case 'floor':
        drawRopes(pen, placed);
        break;
      case 'picture':
        if (placed.count > 0) drawPictureLamp(pen, topOfPicture(display, placed), furniture.length);
        break;
    }
  });
  solid.currentZone = lightZone.structure;
  solid.part = part;
  glass.part = part;
}

/** Height of the upper edge of a place on the wall, or of what hangs there if that is larger, metres above the floor. */
function topOfPicture(
  { position, size }: RoomDisplay,
  { furniture: { deck, height }, first, y }: PlacedFurniture,
): number {
  const middle = (position[first * 3 + 1] as number) - y;
  return Math.max(deck + height, middle + (size[first * 3 + 1] as number) / 2);
}

/** What a piece is to someone who asks how it is known. */
function partOf({ form }: Furniture): PartName {
  if (form === 'low-plinth') return 'vehicle-stand';
  if (form === 'floor') return 'barrier';
  return form === 'picture' ? 'lamp' : 'case';
}

/** Furniture seen from afar: closed boxes in its colours. */
export function drawFarFurniture(solid: ShellDraft, frame: RoomFrame, display: RoomDisplay): void {
  const { wood, felt } = frame.style.cases;
  const { part } = solid;
  display.furniture.forEach((placed, row) => {
    const { form } = placed.furniture;
    const pen = PiecePen.inRoom(solid, frame, placed);
    solid.currentZone = lightZone.piece;
    if (form === 'floor' || form === 'picture') return;
    solid.part = partOf(placed.furniture);
    drawFarCase(pen, placed.furniture, form === 'plinth' ? plinthStone : wood, felt, lightZone.inside + row);
  });
  solid.currentZone = lightZone.structure;
  solid.part = part;
}

/** A rope on brass posts around a place on the floor. */
function drawRopes(pen: PiecePen, { furniture: { length, depth } }: PlacedFurniture): void {
  const [a, o] = [length / 2, depth / 2];
  drawRopeRun(
    pen,
    [
      [-a, -o],
      [a, -o],
      [a, o],
      [-a, o],
    ],
    true,
    length > 8 ? 3.8 : 2.4,
  );
}
