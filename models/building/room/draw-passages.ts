import type { RoomDisplay } from '../../../src/museum/display/room-display.ts';
import { paint, shade } from '../shell/paint.ts';
import { drawWallBox } from './draw-walls.ts';
import { isClearOfFurniture } from './is-clear-of-furniture.ts';
import type { RoomFrame, WallCut, WallFace } from './room-frame.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';

const brass = paint('brass', 0xc29a52, 0.7);
const bronzeFrame = paint('bronze', 0x6f5a3a, 0.4);

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
      drawLining(draft, frame, wall, cut);
      if (!isNear || cut.opening.form === 'open-edge') continue;
      drawDoorFrame(draft, frame, wall, cut);
      if (cut.ownsLeaves) drawLeaves(draft, frame, wall, cut, display);
    }
  }
}

function drawLining(draft: ShellDraft, frame: RoomFrame, wall: WallFace, cut: WallCut): void {
  if (cut.depth <= 0) return;
  const floor = wall.floorAt((cut.from + cut.to) / 2);
  const v0 = cut.bottom - floor;
  const v1 = cut.top - floor;
  const at = (u: number, v: number, out: number): [number, number, number] => [
    wall.originX + wall.alongX * u + wall.normalX * out,
    floor + v,
    wall.originZ + wall.alongZ * u + wall.normalZ * out,
  ];
  const isArch = cut.opening.form === 'archway';
  draft.with(isArch ? frame.style.wall : shade(frame.style.door.frame, 0.95));
  const inwards = -cut.depth;
  // The left jamb looks to the right, the right one to the left.
  draft.quad(at(cut.from, v0, 0), at(cut.from, v0, inwards), at(cut.from, v1, inwards), at(cut.from, v1, 0));
  draft.quad(at(cut.to, v0, inwards), at(cut.to, v0, 0), at(cut.to, v1, 0), at(cut.to, v1, inwards));
  draft.quad(at(cut.from, v1, inwards), at(cut.to, v1, inwards), at(cut.to, v1, 0), at(cut.from, v1, 0));
  draft.with(
    isArch || cut.opening.form === 'vehicle-door'
      ? frame.style.floor.field
      : shade(frame.style.door.frame, 0.8),
  );
  draft.quad(at(cut.from, v0, 0), at(cut.to, v0, 0), at(cut.to, v0, inwards), at(cut.from, v0, inwards));
}

function drawDoorFrame(draft: ShellDraft, frame: RoomFrame, wall: WallFace, cut: WallCut): void {
  const { opening } = cut;
  const floor = wall.floorAt((cut.from + cut.to) / 2);
  const v0 = cut.bottom - floor;
  const v1 = cut.top - floor;
  const isGrand = opening.form === 'bronze-door';
  const width =
    opening.form === 'lift-door' ? 0.09 : isGrand ? 0.42 : opening.form === 'archway' ? 0.2 : 0.17;
  const out = isGrand ? 0.14 : 0.075;
  draft.with(isGrand ? bronzeFrame : opening.form === 'lift-door' ? brass : frame.style.door.frame);
  drawWallBox(draft, wall, [cut.from - width, cut.from], [v0, v1], [0, out], 'flr');
  drawWallBox(draft, wall, [cut.to, cut.to + width], [v0, v1], [0, out], 'flr');
  drawWallBox(draft, wall, [cut.from - width, cut.to + width], [v1, v1 + width], [0, out], 'flrtb');
  if (opening.form === 'lift-door') return;
  // A moulding on the inner edge and a ledge above it; a brass line gives the eye something to hold.
  draft.with(shade(frame.style.door.frame, 1.15));
  drawWallBox(
    draft,
    wall,
    [cut.from - width - 0.04, cut.to + width + 0.04],
    [v1 + width, v1 + width + 0.06],
    [0, out + 0.05],
    'flrtb',
  );
  draft.with(brass);
  drawWallBox(
    draft,
    wall,
    [cut.from - width * 0.35, cut.to + width * 0.35],
    [v1 + width * 0.3, v1 + width * 0.3 + 0.018],
    [0, out + 0.008],
    'fb',
  );
  for (const u of [cut.from - width * 0.35, cut.to + width * 0.35 - 0.018]) {
    drawWallBox(draft, wall, [u, u + 0.018], [v0, v1 + width * 0.3], [0, out + 0.008], 'flr');
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
  if (form === 'archway' || form === 'vehicle-door') return;
  const floor = wall.floorAt((cut.from + cut.to) / 2);
  const v0 = cut.bottom - floor + 0.01;
  const v1 = cut.top - floor - 0.01;
  const width = (cut.to - cut.from) / 2 - 0.01;
  if (form === 'lift-door') {
    // Slid into the wall: only the edges are seen.
    draft.with(frame.style.door.leaf);
    return;
  }
  const isGrand = form === 'bronze-door';
  const frameWidth = isGrand ? 0.42 : 0.17;
  const thickness = isGrand ? 0.14 : 0.055;
  for (const side of [-1, 1] as const) {
    const hinge = side < 0 ? cut.from - 0.02 : cut.to + 0.02;
    const from = side < 0 ? hinge - width - frameWidth * 0.2 : hinge + frameWidth * 0.2;
    const span: readonly [number, number] = [from, from + width];
    const isFree =
      !isGrand &&
      span[0] > 0.12 &&
      span[1] < wall.length - 0.12 &&
      wall.cuts.every((other) => other === cut || span[1] < other.from - 0.2 || span[0] > other.to + 0.2) &&
      isClearOfFurniture(frame, wall, span, display);
    if (isFree) {
      drawPanelledLeaf(draft, frame, wall, span, [v0, v1], [0.085, 0.085 + thickness]);
    } else if (isGrand) {
      drawStandingLeaf(draft, wall, side < 0 ? hinge - thickness : hinge, thickness, width, v0, v1);
    }
  }
}

/** A leaf flat on the wall, with three raised panels (bronze: with studs and sprays) and a ring to pull. */
function drawPanelledLeaf(
  draft: ShellDraft,
  frame: RoomFrame,
  wall: WallFace,
  [u0, u1]: readonly [number, number],
  [v0, v1]: readonly [number, number],
  [out0, out1]: readonly [number, number],
): void {
  const { leaf } = frame.style.door;
  draft.with(leaf);
  drawWallBox(draft, wall, [u0, u1], [v0, v1], [out0, out1], 'flrtb', 1.2);
  const margin = Math.min(0.14, (u1 - u0) * 0.16);
  const height = v1 - v0;
  const rows: readonly (readonly [number, number])[] = [
    [0.05, 0.3],
    [0.34, 0.62],
    [0.66, 0.95],
  ];
  for (const [from, to] of rows) {
    draft.with(shade(leaf, 1.18));
    drawWallBox(
      draft,
      wall,
      [u0 + margin, u1 - margin],
      [v0 + height * from, v0 + height * to],
      [out1, out1 + 0.02],
      'flrtb',
    );
    draft.with(shade(leaf, 0.86));
    drawWallBox(
      draft,
      wall,
      [u0 + margin + 0.05, u1 - margin - 0.05],
      [v0 + height * from + 0.05, v0 + height * to - 0.05],
      [out1 + 0.02, out1 + 0.024],
      'f',
    );
  }
  draft.with(brass);
  const grip = Math.min(1.06, height * 0.5);
  drawWallBox(
    draft,
    wall,
    [(u0 + u1) / 2 - 0.012, (u0 + u1) / 2 + 0.012],
    [v0 + grip - 0.09, v0 + grip + 0.09],
    [out1 + 0.02, out1 + 0.055],
    'flrtb',
  );
}

/** A heavy leaf swung into the room, square to the wall: seen from the threshold on its inner face. */
function drawStandingLeaf(
  draft: ShellDraft,
  wall: WallFace,
  u: number,
  thickness: number,
  width: number,
  v0: number,
  v1: number,
): void {
  const leaf = paint('bronze-door', 0x9a7436, 0.55);
  draft.with(leaf);
  drawWallBox(draft, wall, [u, u + thickness], [v0, v1], [0, width], 'flrt', 0.9);
  // Relief on both faces: framed fields, studs along the frame, a spray of flowers in the tall field.
  for (const side of ['l', 'r'] as const) {
    const [a, b]: readonly [number, number] =
      side === 'l' ? [u - 0.025, u] : [u + thickness, u + thickness + 0.025];
    const height = v1 - v0;
    for (const [from, to] of [
      [0.04, 0.16],
      [0.19, 0.31],
      [0.35, 0.95],
    ] as const) {
      draft.with(shade(leaf, 1.25));
      const y0 = v0 + height * from;
      const y1 = v0 + height * to;
      const rim = 0.06;
      drawWallBox(draft, wall, [a, b], [y0, y0 + rim], [0.12, width - 0.12], `${side}tbf`);
      drawWallBox(draft, wall, [a, b], [y1 - rim, y1], [0.12, width - 0.12], `${side}tbf`);
      drawWallBox(draft, wall, [a, b], [y0 + rim, y1 - rim], [0.12, 0.12 + rim], `${side}f`);
      drawWallBox(draft, wall, [a, b], [y0 + rim, y1 - rim], [width - 0.12 - rim, width - 0.12], `${side}f`);
      drawSpray(
        draft,
        wall,
        side === 'l' ? a : b,
        side,
        width / 2,
        (y0 + y1) / 2,
        Math.min(width * 0.32, (y1 - y0) * 0.36),
        to - from > 0.3,
      );
    }
  }
}

/** Five-petalled flowers on a stem, as low relief on a leaf. */
function drawSpray(
  draft: ShellDraft,
  wall: WallFace,
  u: number,
  side: 'l' | 'r',
  out: number,
  v: number,
  reach: number,
  isTall: boolean,
): void {
  const gold = paint('bronze-door', 0xd0a55a, 0.6);
  const sign = side === 'l' ? -1 : 1;
  const at = (o: number, h: number, lift: number): [number, number, number] => [
    wall.originX + wall.alongX * (u + sign * lift) + wall.normalX * o,
    h,
    wall.originZ + wall.alongZ * (u + sign * lift) + wall.normalZ * o,
  ];
  const flowers: readonly (readonly [number, number, number])[] = isTall
    ? [
        [0, -0.9, 0.5],
        [0.55, 0.1, 0.36],
        [-0.5, 0.7, 0.4],
        [0.4, 1.5, 0.34],
        [-0.2, 2.2, 0.3],
      ]
    : [[0, 0, 0.8]];
  draft.with(gold);
  for (const [dx, dy, size] of flowers) {
    for (let petal = 0; petal < 5; petal++) {
      const angle = (petal / 5) * Math.PI * 2 + 0.3;
      const r = reach * size;
      const o = out + reach * dx * 0.8;
      const h = v + reach * dy * (isTall ? 0.8 : 1);
      const tip = at(o + Math.sin(angle) * r, h + Math.cos(angle) * r, 0.004);
      const left = at(o + Math.sin(angle - 0.45) * r * 0.62, h + Math.cos(angle - 0.45) * r * 0.62, 0.02);
      const right = at(o + Math.sin(angle + 0.45) * r * 0.62, h + Math.cos(angle + 0.45) * r * 0.62, 0.02);
      const heart = at(o, h, 0.012);
      // Outward as the angle grows turns one way on one side, the other way on the other.
      if (sign > 0) draft.quad(heart, left, tip, right);
      else draft.quad(heart, right, tip, left);
    }
  }
}
