import type { RoomDisplay } from '../../../src/museum/display/room-display.ts';
import { drawDoorFrame } from '../kit/draw-door-frame.ts';
import { drawLeafFace } from '../kit/draw-door-leaf.ts';
import { drawNumeral } from '../kit/draw-numeral.ts';
import { panelProfile } from '../kit/profiles.ts';
import { paint, shade } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import { SurfacePen, type Span } from '../shell/surface-pen.ts';
import { isClearOfFurniture } from './is-clear-of-furniture.ts';
import { measureDoor, type DoorMeasures } from './measure-door.ts';
import type { RoomFrame, WallCut, WallFace } from './room-frame.ts';

const brass = paint('brass', 0xc29a52, 0.7);
const bronzeFrame = paint('bronze', 0x6f5a3a, 0.4);
const relief = paint('bronze', 0xc79b4a, 0.5);
const board = paint('sign', 0x2a2622, 0.3);

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
      const pen = levelPen(draft, wall, cut);
      if (isNear) drawFrame(pen, frame, cut, measures);
      else {
        draft.with(isGrand ? bronzeFrame : frame.style.door.frame);
        const { width, out, head } = measures;
        pen.box([cut.from - width, cut.from], [cut.bottom, cut.top], [0, out], 'flr');
        pen.box([cut.to, cut.to + width], [cut.bottom, cut.top], [0, out], 'flr');
        pen.box(
          [cut.from - width, cut.to + width],
          [cut.top, cut.top + width + head + 0.15],
          [0, out],
          'flrtb',
        );
      }
      if (isNear && cut.ownsLeaves) drawLeaves(draft, frame, wall, cut, display);
    }
  }
  draft.part = 'room';
}

/** A pen on a wall whose heights count from the room's level, also where the floor slopes. */
function levelPen(draft: ShellDraft, wall: WallFace, _cut: WallCut): SurfacePen {
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
  frame: RoomFrame,
  wall: WallFace,
  cut: WallCut,
  isNear: boolean,
): void {
  if (cut.depth <= 0) return;
  const { form } = cut.opening;
  const pen = levelPen(draft, wall, cut);
  const { from, to, bottom, top } = cut;
  const back = -cut.depth;
  const isPlain = form === 'archway' || form === 'vehicle-door';
  const stone = form === 'bronze-door' ? bronzeFrame : form === 'lift-door' ? brass : frame.style.door.frame;
  draft.with(shade(stone, 0.95));
  // The left jamb looks to the right, the right one to the left.
  pen.face([from, bottom, 0], [from, bottom, back], [from, top, back], [from, top, 0]);
  pen.face([to, bottom, back], [to, bottom, 0], [to, top, 0], [to, top, back]);
  pen.face([from, top, back], [to, top, back], [to, top, 0], [from, top, 0]);
  draft.with(isPlain ? frame.style.floor.field : shade(stone, 0.8));
  pen.face([from, bottom, 0], [to, bottom, 0], [to, bottom, back], [from, bottom, back]);
  if (isPlain || !isNear) return;
  // A line of brass where the floors of two rooms meet.
  draft.with(brass);
  pen.face(
    [from, bottom + 0.004, back + 0.03],
    [to, bottom + 0.004, back + 0.03],
    [to, bottom + 0.004, back],
    [from, bottom + 0.004, back],
  );
}

function drawFrame(pen: SurfacePen, frame: RoomFrame, cut: WallCut, measures: DoorMeasures): void {
  const { form } = cut.opening;
  const { draft } = pen;
  const { width, out, head } = measures;
  if (form === 'lift-door') {
    drawLiftFrame(pen, cut, width, out);
    return;
  }
  const stone = form === 'bronze-door' ? bronzeFrame : frame.style.door.frame;
  const line = form === 'bronze-door' ? relief : brass;
  drawDoorFrame(pen, cut, { width, out, head }, stone, line);
  if (!measures.board) return;
  const { u, y, width: long, height } = measures.board;
  draft.part = 'door-sign';
  // The board's own frame; its face and words are drawn by the scene.
  const rim = 0.028;
  const [a, b]: readonly [Span, Span] = [
    [u - long / 2 - rim, u + long / 2 + rim],
    [y - height / 2 - rim, y + height / 2 + rim],
  ];
  const face = pen.moved(0, 0, out * 0.5);
  draft.with(brass);
  face.frame(a, b, [
    [0, 0],
    [0, 0.03],
    [rim * 0.4, 0.04],
    [rim, 0.026],
  ]);
  draft.with(board);
  face.sheet([a[0] + rim, a[1] - rim], [b[0] + rim, b[1] - rim], 0.024);
  if (cut.door !== null && frame.room.kind === 'corridor') drawNumber(pen, frame, cut, measures);
  draft.part = 'room-door';
}

/** The number of the room behind, large over its door, as far as one sees along a passage. */
function drawNumber(pen: SurfacePen, frame: RoomFrame, cut: WallCut, { width, head }: DoorMeasures): void {
  if (cut.door === null) return;
  const foot = cut.top + width + head + 0.15;
  const size = Math.min(0.62, (frame.height - foot) * 0.42);
  if (size < 0.3) return;
  const u = (cut.from + cut.to) / 2;
  const [a, b]: readonly [Span, Span] = [
    [u - size * 0.78, u + size * 0.78],
    [foot - 0.01, foot + size],
  ];
  pen.draft.with(frame.style.door.frame);
  pen.box(a, b, [0, 0.06], 'flrt');
  const face = pen.moved(0, 0, 0.06);
  pen.draft.with(brass);
  face.frame(a, b, panelProfile(0.05, 0.03));
  drawNumeral(face, [u, foot + size / 2], size * 0.56, 0.012, cut.door, {
    ...brass,
    colour: 0xe0b868,
    glow: 0.05,
  });
}

function drawLiftFrame(
  pen: SurfacePen,
  { from, to, bottom, top }: WallCut,
  width: number,
  out: number,
): void {
  const { draft } = pen;
  draft.part = 'lift';
  draft.with(brass);
  pen.frame(
    [from - width, to + width],
    [bottom, top + width],
    [
      [0, 0],
      [0.012, out * 0.8],
      [width * 0.5, out],
      [width, out * 0.5],
      [width, 0],
    ],
    'ltr',
  );
  const dark = paint('plastic', 0x14171a, 0.6);
  const light = paint('lamp', 0xffb45e, 0, 0.9);
  const u = (from + to) / 2;
  // Where the cabin is, above the door; two buttons beside it.
  draft.with(dark);
  pen.box([u - 0.3, u + 0.3], [top + width + 0.03, top + width + 0.17], [0, 0.02], 'flrtb');
  draft.with(light);
  for (const side of [-1, 1]) {
    const a = u + side * 0.16;
    const b = top + width + 0.1;
    const face = pen.moved(0, 0, 0.021);
    face.triangle(
      [a - 0.035, b - 0.025 * side, 0],
      [a + 0.035 * side, b - 0.025, 0],
      [a + (side > 0 ? 0 : 0.035), b + 0.03, 0],
    );
  }
  draft.with({ ...brass, colour: 0xa88445 });
  pen.box([to + width + 0.12, to + width + 0.24], [bottom + 0.95, bottom + 1.25], [0, 0.015], 'flrtb');
  for (const up of [1.04, 1.16]) {
    draft.with(up > 1.1 ? light : dark);
    pen.box(
      [to + width + 0.16, to + width + 0.2],
      [bottom + up - 0.02, bottom + up + 0.02],
      [0.015, 0.024],
      'flrtb',
    );
  }
}

/** Leaves stand open: folded back on the wall where it is free, else square to it like an open book. */
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
  const v: Span = [cut.bottom + 0.01, cut.top - 0.01];
  const width = (cut.to - cut.from) / 2 - 0.01;
  const frameWidth = 0.19;
  const thickness = 0.055;
  const pen = levelPen(draft, wall, cut);
  const { leaf, form: leafForm } = frame.style.door;
  for (const side of [-1, 1] as const) {
    const hinge = side < 0 ? cut.from - 0.02 : cut.to + 0.02;
    const from = side < 0 ? hinge - width - frameWidth * 0.2 : hinge + frameWidth * 0.2;
    const span: Span = [from, from + width];
    const isFree =
      span[0] > 0.12 &&
      span[1] < wall.length - 0.12 &&
      wall.cuts.every((other) => other === cut || span[1] < other.from - 0.2 || span[0] > other.to + 0.2) &&
      isClearOfFurniture(frame, wall, span, display);
    if (!isFree) continue;
    const near = 0.11;
    draft.with(shade(leaf, 0.9));
    pen.box(span, v, [near, near + thickness], 'lrtb');
    drawLeafFace(pen, span, v, near + thickness, leafForm, leaf, leafForm === 'bronze' ? relief : brass);
    drawHandle(
      pen,
      side < 0 ? span[0] + 0.1 : span[1] - 0.1,
      v[0] + Math.min(1.06, (v[1] - v[0]) * 0.5),
      near + thickness,
    );
  }
}

/** An upright grip on two feet. */
function drawHandle(pen: SurfacePen, a: number, b: number, out: number): void {
  pen.draft.with(brass);
  pen.box([a - 0.014, a + 0.014], [b - 0.15, b + 0.15], [out + 0.04, out + 0.062], 'flrtbk');
  for (const up of [-0.12, 0.12])
    pen.box([a - 0.01, a + 0.01], [b + up - 0.01, b + up + 0.01], [out, out + 0.04], 'lrtb');
}
