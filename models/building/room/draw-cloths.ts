import {
  clothCodes,
  mountCodes,
  placeStateCodes,
  type RoomDisplay,
} from '../../../src/museum/display/room-display.ts';
import type { Whereabouts } from '../../../src/museum/catalogue/gift-entry.ts';
import { caseMeasures } from '../../../src/museum/display/case-measures.ts';
import { drawLabelPlate } from '../kit/draw-label-plate.ts';
import { drawPlateStand } from '../kit/draw-plate-stand.ts';
import { drawRankCloth, type ClothBorder } from '../kit/draw-rank-cloth.ts';
import { paint, type Paint } from '../shell/paint.ts';
import { PiecePen } from '../shell/piece-pen.ts';
import type { RoomFrame } from './room-frame.ts';
import { lightZone, type ShellDraft } from '../shell/shell-draft.ts';

/** Whether a gift was seen on display, is reported there, and so on; null when nobody told. */
export type WhereaboutsOf = (row: number) => Whereabouts | null;

const clothPaints: Readonly<Record<number, Paint>> = {
  [clothCodes.undyed]: paint('linen', 0xd8cdb6, 0),
  [clothCodes.red]: paint('felt-red', 0x9e2b2b, 0),
  [clothCodes.blue]: paint('felt-blue', 0x2f4a7a, 0),
  [clothCodes.brown]: paint('felt-brown', 0x6b4a2f, 0),
};

/** The second mark of a giver's rank, for those who cannot tell the colours. */
const borders: Readonly<Record<number, ClothBorder>> = {
  [clothCodes.red]: 'line',
  [clothCodes.blue]: 'bands',
  [clothCodes.brown]: 'corners',
};

/**
 * Cloth under documented gifts, in the colour of the giver's rank and with a border as its second mark (red:
 * one line all around; blue: two bands; brown: corners), and the small brass plate in front of each: solid for
 * what was seen or is reported there, an outline for the rest.
 */
export function drawCloths(
  draft: ShellDraft,
  frame: RoomFrame,
  display: RoomDisplay,
  whereaboutsOf: WhereaboutsOf | undefined,
): void {
  const { part } = draft;
  for (let row = 0; row < display.count; row++) {
    if (display.state[row] === placeStateCodes.veiled) continue;
    const index = display.furnitureIndex[row] as number;
    const placed = display.furniture[index];
    if (!placed) continue;
    const mount = display.mount[row];
    const isInside = mount === mountCodes.shelf || mount === mountCodes.bay;
    draft.currentZone = isInside ? lightZone.inside + index : lightZone.piece;
    const pen = PiecePen.inRoom(draft, frame, {
      x: display.position[row * 3] as number,
      y: display.position[row * 3 + 1] as number,
      z: display.position[row * 3 + 2] as number,
      yaw: display.yaw[row] as number,
    });
    const width = display.size[row * 3] as number;
    const height = display.size[row * 3 + 1] as number;
    const depth = display.size[row * 3 + 2] as number;
    const whereabouts = whereaboutsOf?.(row) ?? null;
    const isSolid = whereabouts === 'seen' || whereabouts === 'reported' || whereaboutsOf === undefined;
    if (mount === mountCodes.hung) {
      draft.part = 'label-plate';
      drawLabelPlate(pen, { along: 0, up: -height / 2 - 0.12, out: 0.012, width: 0.16 }, isSolid, true);
      continue;
    }
    if (mount === mountCodes.floor) {
      // On the rope's side, at reading height.
      const reach = placed.furniture.depth / 2;
      draft.part = 'label-plate';
      drawPlateStand(pen, { along: 0, floor: 0, out: reach + 0.04 }, isSolid);
      continue;
    }
    const room = { shelf: caseMeasures.placeWidth - 0.02, other: placed.furniture.length - 0.06 };
    const halfWidth =
      Math.min(width + 0.05, isInside && mount === mountCodes.shelf ? room.shelf : room.other) / 2;
    const isTable = mount === mountCodes.table;
    const pieceDepth =
      placed.furniture.form === 'island-case' || isTable
        ? placed.furniture.depth / 2
        : placed.furniture.depth;
    const halfDepth = Math.min(depth + 0.05, pieceDepth - 0.07) / 2;
    const cloth = display.cloth[row] as number;
    const base = clothPaints[cloth] ?? clothPaints[clothCodes.undyed];
    if (!base) continue;
    // A low thing stands on a block, and the cloth falls over it down to the deck.
    const lift = (display.position[row * 3 + 1] as number) - placed.y - placed.furniture.deck;
    const drop = mount === mountCodes.shelf ? 0 : Math.max(0, lift);
    draft.part = 'rank-cloth';
    drawRankCloth(pen, base, borders[cloth] ?? null, [-halfWidth, halfWidth], [-halfDepth, halfDepth], drop);
    draft.part = 'label-plate';
    if (mount === mountCodes.lowPlinth) {
      const { deck, length, depth: reach } = placed.furniture;
      drawPlateStand(pen, { along: length * -0.32, floor: -deck - drop, out: reach / 2 + 0.05 }, isSolid);
    } else {
      const out = Math.min(halfDepth + 0.02, pieceDepth / 2 - 0.045) + (drop > 0 ? 0.02 : 0);
      const plate = { along: 0, up: 0.004 - drop, out, width: Math.min(0.11, halfWidth * 1.1) };
      drawLabelPlate(pen, plate, isSolid, false);
    }
  }
  draft.currentZone = lightZone.structure;
  draft.part = part;
}
