import type { RoomDisplay } from '../../../src/museum/display/room-display.ts';
import { brassPaint as brass } from '../kit/case-look.ts';
import { drawDoorFrame, drawFarDoorFrame } from '../kit/draw-door-frame.ts';
import { drawDoorLining } from '../kit/draw-door-lining.ts';
import { drawLiftFront } from '../kit/draw-lift-front.ts';
import { drawNumberTablet } from '../kit/draw-number-tablet.ts';
import { drawOpenLeaf } from '../kit/draw-open-leaf.ts';
import { drawSignBoard } from '../kit/draw-sign-board.ts';
import { drawThreshold } from '../kit/draw-threshold.ts';
import { paint, shade } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import { SurfacePen, type Span } from '../shell/surface-pen.ts';
import { listFurnitureBefore } from './list-furniture-before.ts';
import { signFace } from './sign-face.ts';
import { measureDoor, type DoorMeasures } from './measure-door.ts';
import type { RoomFrame, WallCut, WallFace } from './room-frame.ts';

const bronzeFrame = paint('bronze', 0x6f5a3a, 0.4);
const relief = paint('bronze', 0xc79b4a, 0.5);

/**
 * This room's half of every passage: jambs, lintel and threshold as far as the middle of the wall, the frame on
 * its own face, and the leaves where the room is the one they fold into.
 */
export function drawPassages(
  draft: ShellDraft,
  frame: RoomFrame,
  display: RoomDisplay,
  isNear: boolean,
): void {
  for (const wall of frame.walls) {
    for (const cut of wall.cuts) {
      const isGrand = cut.opening.form === 'bronze-door';
      draft.part = isGrand ? 'bronze-door' : 'room-door';
      drawLining(draft, frame, wall, cut, isNear);
      const measures = measureDoor(frame, cut);
      if (!measures) continue;
      const pen = levelPen(draft, wall);
      if (isNear) drawFrame(pen, frame, cut, measures);
      else drawFarDoorFrame(pen, cut, measures, isGrand ? bronzeFrame : frame.style.door.frame);
      if (isNear && cut.ownsLeaves) drawLeaves(draft, frame, wall, cut, display);
    }
  }
  draft.part = 'room';
}

/** A pen on a wall whose heights count from the room's level, also where the floor slopes. */
function levelPen(draft: ShellDraft, wall: WallFace): SurfacePen {
  return new SurfacePen(
    draft,
    [wall.originX, 0, wall.originZ],
    [wall.alongX, 0, wall.alongZ],
    [0, 1, 0],
    [wall.normalX, 0, wall.normalZ],
  );
}

function drawLining(
  draft: ShellDraft,
  { style }: RoomFrame,
  wall: WallFace,
  cut: WallCut,
  isNear: boolean,
): void {
  if (cut.depth <= 0) return;
  const { form } = cut.opening;
  const pen = levelPen(draft, wall);
  const isPlain = form === 'archway' || form === 'vehicle-door';
  const stone = form === 'bronze-door' ? bronzeFrame : form === 'lift-door' ? brass : style.door.frame;
  drawDoorLining(pen, cut, cut.depth, shade(stone, 0.95));
  const sill = isPlain ? style.floor.field : shade(stone, 0.8);
  drawThreshold(pen, cut, cut.depth, sill, isPlain || !isNear ? null : brass);
}

function drawFrame(pen: SurfacePen, frame: RoomFrame, cut: WallCut, measures: DoorMeasures): void {
  const { form } = cut.opening;
  const { draft } = pen;
  if (form === 'lift-door') {
    draft.part = 'lift';
    drawLiftFront(pen, cut, measures, brass);
    return;
  }
  const stone = form === 'bronze-door' ? bronzeFrame : frame.style.door.frame;
  drawDoorFrame(pen, cut, measures, stone, form === 'bronze-door' ? relief : brass);
  if (!measures.board) return;
  draft.part = 'door-sign';
  // The board's own frame; its face and words are drawn by the scene.
  drawSignBoard(pen.moved(0, 0, measures.out * 0.5), measures.board, brass, signFace);
  if (cut.door !== null && frame.room.kind === 'corridor') {
    // The number of the room behind, as large as the wall above the door allows.
    const foot = cut.top + measures.width + measures.head + 0.15;
    const size = Math.min(0.62, (frame.height - foot) * 0.42);
    const middle = (cut.from + cut.to) / 2;
    if (size >= 0.3) drawNumberTablet(pen, middle, foot, size, cut.door, frame.style.door.frame, brass);
  }
  draft.part = 'room-door';
}

/** Leaves stand open: folded back on the wall where it is free, else not drawn. */
function drawLeaves(
  draft: ShellDraft,
  frame: RoomFrame,
  wall: WallFace,
  cut: WallCut,
  display: RoomDisplay,
): void {
  const { form } = cut.opening;
  // The leaves of bronze doors move: the scene hangs them.
  if (form === 'archway' || form === 'vehicle-door' || form === 'lift-door' || form === 'bronze-door') return;
  const width = (cut.to - cut.from) / 2 - 0.01;
  const frameWidth = 0.19;
  const pen = levelPen(draft, wall);
  const { leaf, form: leafForm } = frame.style.door;
  for (const side of [-1, 1] as const) {
    const hinge = side < 0 ? cut.from - 0.02 : cut.to + 0.02;
    const from = side < 0 ? hinge - width - frameWidth * 0.2 : hinge + frameWidth * 0.2;
    const span: Span = [from, from + width];
    const isFree =
      span[0] > 0.12 &&
      span[1] < wall.length - 0.12 &&
      wall.cuts.every((other) => other === cut || span[1] < other.from - 0.2 || span[0] > other.to + 0.2) &&
      listFurnitureBefore(frame, wall, span, display).length === 0;
    if (!isFree) continue;
    drawOpenLeaf(
      pen,
      span,
      [cut.bottom + 0.01, cut.top - 0.01],
      side < 0 ? span[0] + 0.1 : span[1] - 0.1,
      leafForm,
      { leaf, ornament: leafForm === 'bronze' ? relief : brass, handle: brass },
    );
  }
}
