import type { RoomDisplay } from '../../../src/museum/display/room-display.ts';
import { placeInRoom } from '../../../src/museum/floorplan/place-in-room.ts';
import type { PartName } from '../../../src/museum/floorplan/building-part.ts';
import type { Fitting, FittingForm, Furniture } from '../../../src/museum/floorplan/room-template.ts';
import type { Carving } from '../carving/carving.ts';
import { addTurns, turnsToYaw } from '../../../src/museum/math/plan.ts';
import { drawBackdrop } from '../kit/draw-backdrop.ts';
import { drawAzaleaBank, drawRockBank } from '../kit/draw-banks.ts';
import { drawCoatRail } from '../kit/draw-coat-rail.ts';
import { drawBell, drawCounter } from '../kit/draw-counter.ts';
import { drawFlowerStand } from '../kit/draw-flower-stand.ts';
import { drawFoldingScreen } from '../kit/draw-folding-screen.ts';
import { drawGloveTable } from '../kit/draw-glove-table.ts';
import { drawLockers } from '../kit/draw-lockers.ts';
import { drawNiche } from '../kit/draw-niche.ts';
import { drawBufferStop, drawLowRail, drawSteps } from '../kit/draw-rail-things.ts';
import { drawRopeRun } from '../kit/draw-rope-run.ts';
import { drawScanner } from '../kit/draw-scanner.ts';
import { drawArmchair, drawBench, drawChair } from '../kit/draw-seats.ts';
import { drawFarSeatedFigure, drawSeatedFigure } from '../kit/draw-seated-figure.ts';
import { drawShadowGap } from '../kit/draw-shadow-gap.ts';
import { drawShoeBasket } from '../kit/draw-shoe-basket.ts';
import { drawShopCounter, drawShopShelves, drawShopTable } from '../kit/draw-shop-things.ts';
import { drawLowTable, drawTeaCounter, drawTeaTable } from '../kit/draw-tea-counter.ts';
import { drawDigitBoard, drawWallMap } from '../kit/draw-wall-map.ts';
import { drawLandscape, drawPhotoWall, drawStonePanel, drawWallScreen } from '../kit/draw-wall-things.ts';
import { darkWood, stoneTop } from '../kit/fitting-paints.ts';
import { PiecePen } from '../shell/piece-pen.ts';
import { gradeCodes, lightZone, type ShellDraft } from '../shell/shell-draft.ts';
import { drawColonnade } from './draw-colonnade.ts';
import { drawHandrails } from './draw-handrails.ts';
import { isWallFree } from './is-wall-free.ts';
import { nicheWidth } from './niche-width.ts';
import type { RoomFrame, WallFace } from './room-frame.ts';

type DrawFitting = (pen: PiecePen, fitting: Fitting) => void;

/** What each fitting is to someone who asks how it is known. */
const parts: Readonly<Record<FittingForm, PartName>> = {
  armchair: 'seat',
  'azalea-bank': 'diorama',
  bench: 'seat',
  'buffer-stop': 'vehicle-stand',
  chair: 'seat',
  'coat-rail': 'cloakroom',
  counter: 'cloakroom',
  'digit-board': 'wall-map',
  'flower-stand': 'flowers',
  'folding-screen': 'seat',
  'glove-table': 'cloakroom',
  lockers: 'cloakroom',
  'low-rail': 'barrier',
  'low-table': 'seat',
  painting: 'hung-picture',
  'photo-wall': 'hung-picture',
  'rock-bank': 'diorama',
  rope: 'barrier',
  scanner: 'cloakroom',
  'shoe-basket': 'cloakroom',
  'shop-counter': 'shop-fitting',
  'shop-shelves': 'shop-fitting',
  'shop-table': 'shop-fitting',
  steps: 'vehicle-stand',
  'stone-panel': 'poem-panel',
  'tea-counter': 'seat',
  'tea-table': 'seat',
  'wall-map': 'wall-map',
  'wall-screen': 'hung-picture',
};

/** How each fitting is built: from the middle of its lower edge, in its own frame. */
const makers: Readonly<Record<FittingForm, DrawFitting>> = {
  armchair: drawArmchair,
  'azalea-bank': drawAzaleaBank,
  bench: drawBench,
  'buffer-stop': drawBufferStop,
  chair: drawChair,
  'coat-rail': drawCoatRail,
  counter: (pen, fitting) => {
    drawCounter(pen, fitting, darkWood, stoneTop);
    drawBell(pen, fitting.length * 0.3, fitting.height, 0.1);
  },
  'digit-board': drawDigitBoard,
  'flower-stand': drawFlowerStand,
  'folding-screen': drawFoldingScreen,
  'glove-table': drawGloveTable,
  lockers: drawLockers,
  'low-rail': drawLowRail,
  'low-table': drawLowTable,
  painting: drawLandscape,
  'photo-wall': drawPhotoWall,
  'rock-bank': drawRockBank,
  rope: (pen, { length }) => {
    const half = length / 2 - 0.15;
    const ends = [
      [-half, 0],
      [half, 0],
    ] as const;
    drawRopeRun(pen, ends, false, 2);
  },
  scanner: drawScanner,
  'shoe-basket': drawShoeBasket,
  'shop-counter': drawShopCounter,
  'shop-shelves': drawShopShelves,
  'shop-table': drawShopTable,
  steps: drawSteps,
  'stone-panel': drawStonePanel,
  'tea-counter': drawTeaCounter,
  'tea-table': drawTeaTable,
  'wall-map': drawWallMap,
  'wall-screen': drawWallScreen,
};

/**
 * What belongs to a kind of room and carries no exhibit: the fittings its template names, and what its finish
 * brings along the walls.
 */
export function drawFittings(
  draft: ShellDraft,
  frame: RoomFrame,
  display: RoomDisplay,
  seatedFigure: Carving | null,
): void {
  const { template, room } = frame;
  const { grade, part } = draft;
  draft.currentZone = lightZone.piece;
  for (const fitting of template.fittings ?? []) {
    const [x, z] = placeInRoom(room, fitting.x, fitting.z);
    const yaw = turnsToYaw(addTurns(fitting.turns, room.turns));
    draft.part = parts[fitting.form];
    draft.grade = gradeCodes[fitting.grade] > gradeCodes[grade] ? fitting.grade : grade;
    makers[fitting.form](
      PiecePen.inRoom(draft, frame, { x, y: room.floorY + fitting.base, z, yaw }),
      fitting,
    );
  }
  draft.grade = grade;
  draft.currentZone = lightZone.structure;
  drawFinishFittings(draft, frame, display, seatedFigure);
  draft.part = part;
}

/** What of it can be told two doors away. */
export function drawFarFittings(draft: ShellDraft, frame: RoomFrame, display: RoomDisplay): void {
  if (frame.template.finish !== 'statue-hall') return;
  const { part } = draft;
  draft.part = 'figure';
  drawStandIn(draft, frame, display, drawFarSeatedFigure);
  draft.part = part;
}

function drawFinishFittings(
  draft: ShellDraft,
  frame: RoomFrame,
  display: RoomDisplay,
  seatedFigure: Carving | null,
): void {
  const { template, room } = frame;
  const back = frame.walls.find((wall) => wall.isBack);
  switch (template.finish) {
    case 'wax-hall':
      draft.part = 'diorama';
      if (back) drawBackdrop(draft, back, frame.height, (from, to) => isWallFree(back, from, to, 0.2));
      break;
    case 'statue-hall':
      draft.part = 'ornament';
      if (back) drawFigureNiche(draft, frame, back);
      draft.part = 'figure';
      drawStandIn(draft, frame, display, (pen, step, ceiling) =>
        drawSeatedFigure(pen, step, ceiling, seatedFigure),
      );
      break;
    case 'lift':
      draft.part = 'lift';
      drawHandrails(draft, frame, 0.9);
      break;
    case 'balcony':
      draft.part = 'moulding';
      drawColonnade(draft, frame);
      break;
    case 'modern-gallery':
      draft.part = 'moulding';
      for (const wall of frame.walls) if (wall.cuts.length === 0) drawShadowGap(draft, wall, frame.height);
      break;
    default:
      break;
  }
  if (room.slope && room.slope.steps > 0) {
    draft.part = 'stair';
    drawHandrails(draft, frame, 0.95);
  }
}

/** The figure of its hall, on the step that carries nothing else. */
function drawStandIn(
  draft: ShellDraft,
  frame: RoomFrame,
  display: RoomDisplay,
  drawFigure: (pen: PiecePen, step: Furniture, ceiling: number) => void,
): void {
  const placed = display.furniture.find(
    ({ furniture, count }) => furniture.form === 'low-plinth' && count === 0,
  );
  if (!placed) return;
  draft.currentZone = lightZone.piece;
  drawFigure(PiecePen.inRoom(draft, frame, placed), placed.furniture, frame.height);
  draft.currentZone = lightZone.structure;
}

/** The recess of light behind the figure, where the wall is free. */
function drawFigureNiche(draft: ShellDraft, frame: RoomFrame, wall: WallFace): void {
  const width = nicheWidth(frame, wall);
  const from = (wall.length - width) / 2;
  if (isWallFree(wall, from, from + width)) drawNiche(draft, wall, [from, from + width], frame.height);
}
