import {
  clothCodes,
  mountCodes,
  placeStateCodes,
  type RoomDisplay,
} from '../../../src/museum/display/room-display.ts';
import type { Whereabouts } from '../../../src/museum/catalogue/gift-entry.ts';
import { caseMeasures } from '../../../src/museum/display/case-measures.ts';
import { paint, shade, type Paint } from '../shell/paint.ts';
import { PiecePen, type Span } from '../shell/piece-pen.ts';
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

const plateBrass = paint('brass', 0xcaa25a, 0.7);
const plateField = paint('sign', 0x2a2622, 0.3);

/** Thickness of a cloth, metres. */
const clothThickness = 0.003;

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
      drawPlate(pen, -height / 2 - 0.12, 0.012, 0.16, isSolid, true);
      continue;
    }
    if (mount === mountCodes.floor) {
      // On the rope's side, at reading height.
      const reach = placed.furniture.depth / 2;
      drawStand(pen, reach + 0.04, isSolid);
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
    drawCloth(pen, base, cloth, [-halfWidth, halfWidth], [-halfDepth, halfDepth], drop);
    const plateWidth = Math.min(0.11, halfWidth * 1.1);
    if (mount === mountCodes.lowPlinth)
      drawStand(
        pen,
        placed.furniture.depth / 2 + 0.05,
        isSolid,
        -placed.furniture.deck - drop,
        placed.furniture.length * -0.32,
      );
    else {
      const out = Math.min(halfDepth + 0.02, pieceDepth / 2 - 0.045);
      drawPlate(pen, 0.004 - drop, out + (drop > 0 ? 0.02 : 0), plateWidth, isSolid, false);
    }
  }
  draft.currentZone = lightZone.structure;
  draft.part = part;
}

function drawCloth(pen: PiecePen, base: Paint, cloth: number, a: Span, o: Span, drop: number): void {
  const { draft } = pen;
  draft.part = 'rank-cloth';
  draft.with(base);
  pen.box(a, [-0.001 - drop, clothThickness], o, drop > 0 ? 'fklrt' : 'flrt');
  const line = 0.006;
  const [a0, a1] = a;
  const [o0, o1] = o;
  const top = clothThickness + 0.0006;
  const strip = (sa: Span, so: Span): void => pen.box(sa, [0, top], so, 't');
  draft.with(shade(base, 1.55));
  if (cloth === clothCodes.red) {
    strip([a0 + line, a1 - line], [o1 - 2 * line, o1 - line]);
    strip([a0 + line, a1 - line], [o0 + line, o0 + 2 * line]);
    strip([a0 + line, a0 + 2 * line], [o0 + 2 * line, o1 - 2 * line]);
    strip([a1 - 2 * line, a1 - line], [o0 + 2 * line, o1 - 2 * line]);
  } else if (cloth === clothCodes.blue) {
    strip([a0 + line, a0 + 2.4 * line], [o0, o1]);
    strip([a1 - 2.4 * line, a1 - line], [o0, o1]);
  } else if (cloth === clothCodes.brown) {
    const c = Math.min(0.022, (a1 - a0) / 5);
    for (const x of [a0, a1 - c]) for (const z of [o0, o1 - c]) strip([x, x + c], [z, z + c]);
  }
}

/** A plate leaning back, or flat on a wall; solid, or only its rim. */
function drawPlate(
  pen: PiecePen,
  up: number,
  out: number,
  width: number,
  isSolid: boolean,
  isOnWall: boolean,
  along = 0,
): void {
  const { draft } = pen;
  draft.part = 'label-plate';
  const h = width * 0.42;
  const lean = isOnWall ? 0 : h * 0.8;
  const half = width / 2;
  const rim = width * 0.055;
  const at = (a: number, t: number, lift: number): [number, number, number] => [
    along + a,
    up + h * t * (isOnWall ? 1 : 0.75) + lift * (isOnWall ? 0 : 0.6),
    out - lean * t + lift,
  ];
  const face = (a0: number, a1: number, t0: number, t1: number, lift: number): void =>
    pen.quad(at(a0, t0, lift), at(a1, t0, lift), at(a1, t1, lift), at(a0, t1, lift));
  const t = rim / h;
  draft.with(plateBrass);
  if (isSolid) {
    face(-half, half, 0, 1, 0);
    draft.with(plateField);
    face(-half + rim, half - rim, 0.28, 0.36, 0.0008);
    face(-half + rim, half * 0.4, 0.52, 0.6, 0.0008);
    return;
  }
  face(-half, half, 0, t, 0);
  face(-half, half, 1 - t, 1, 0);
  face(-half, -half + rim, t, 1 - t, 0);
  face(half - rim, half, t, 1 - t, 0);
}

/** A plate on a slim post, for things on the open floor. */
function drawStand(pen: PiecePen, out: number, isSolid: boolean, floor = 0, along = 0): void {
  pen.draft.part = 'label-plate';
  pen.draft.with(plateBrass);
  pen.box([along - 0.01, along + 0.01], [floor, floor + 0.86], [out - 0.01, out + 0.01], 'fklr');
  pen.box([along - 0.09, along + 0.09], [floor, floor + 0.02], [out - 0.09, out + 0.09], 'fklrt');
  drawPlate(pen, floor + 0.86, out + 0.07, 0.26, isSolid, false, along);
}
