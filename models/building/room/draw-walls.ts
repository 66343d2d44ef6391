import type { RoomDisplay } from '../../../src/museum/display/room-display.ts';
import { surfaces } from '../../../src/museum/materials/surfaces.ts';
import { drawDentils } from '../kit/draw-dentils.ts';
import { drawJoinery, drawJoineryFrame, drawWallPanel } from '../kit/draw-wall-panel.ts';
import { drawPainting } from '../kit/draw-painting.ts';
import { drawSlabs } from '../kit/draw-slabs.ts';
import {
  architraveProfile,
  coveProfile,
  corniceProfile,
  plinthProfile,
  railProfile,
  skirtingProfile,
  type Profile,
} from '../kit/profiles.ts';
import { measureWallWash } from '../light/list-room-lamps.ts';
import { shade, type Paint } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import type { Span, SurfacePen } from '../shell/surface-pen.ts';
import { drawPilasters, listBays } from './draw-pilasters.ts';
import { measureWallOrder, type WallOrder } from './wall-order.ts';
import { drawRockWall } from './draw-rock-room.ts';
import { measureDoor } from './measure-door.ts';
import { openSides } from './open-sides.ts';
import type { RoomFrame, WallCut, WallFace } from './room-frame.ts';
import { vaultSpring } from './vault-spring.ts';
import { wallPen } from './wall-pen.ts';

/** A piece of a band that no opening cuts away. */
export interface WallPiece {
  readonly u0: number;
  readonly u1: number;
  readonly v0: number;
  readonly v1: number;
}

/** Walls of a room with everything that runs along them: foot, dado, field, pilasters, entablature. */
export function drawWalls(draft: ShellDraft, frame: RoomFrame, display: RoomDisplay, step: number): void {
  const open = openSides(frame);
  const { style } = frame;
  const isNear = step < 50;
  for (const wall of frame.walls) {
    if (open.includes(wall)) continue;
    // Under a vault the long walls end where it springs.
    const isUnderVault =
      style.ceiling.form === 'vault' && wall.length >= 2 * Math.max(frame.halfX, frame.halfZ) - 0.01;
    const order = measureWallOrder(frame, isUnderVault ? frame.height * vaultSpring : frame.height);
    const pen = wallPen(draft, wall);
    if (style.wallForm === 'rock') {
      draft.part = 'bare-rock';
      drawRockWall(draft, frame, wall, step);
      draft.part = 'room';
      continue;
    }
    drawFoot(pen, frame, wall, order, isNear);
    drawField(pen, frame, wall, order, step);
    drawHead(pen, frame, wall, order, isNear);
    const niche = wall.isBack ? nicheWidth(frame, wall) / 2 : -1;
    const isFree = (from: number, to: number): boolean =>
      isWallFree(wall, from, to, 0.22) &&
      (from > wall.length / 2 + niche + 0.15 || to < wall.length / 2 - niche - 0.15);
    if (style.pilasters) drawPilasters(pen, frame, wall, order, display, isFree, isNear);
    if (isNear && isPictureWall(frame, wall)) {
      const half = Math.min(wall.length / 2 - 1.1, 3.4);
      const low = order.dado + 0.25;
      const high = Math.min(order.field - 0.3, low + half * 1.05);
      draft.part = 'ornament';
      drawPainting(pen, [wall.length / 2 - half, wall.length / 2 + half], [low, high]);
    }
    draft.part = 'room';
  }
}

/** On the landings of a staircase the long free wall bears a picture. */
function isPictureWall({ template, room }: RoomFrame, wall: WallFace): boolean {
  return template.finish === 'stair' && !room.slope && wall.cuts.length === 0 && wall.length > 6;
}

function drawFoot(
  pen: SurfacePen,
  frame: RoomFrame,
  wall: WallFace,
  order: WallOrder,
  isNear: boolean,
): void {
  const { style } = frame;
  const { draft } = pen;
  draft.part = 'moulding';
  if (order.foot > 0.01) {
    const profile = order.foot > 0.26 ? plinthProfile(order.foot, 0.09) : skirtingProfile(order.foot, 0.035);
    drawRun(pen, frame, wall, [0, order.foot], profile, style.skirting, isNear);
  }
  if (!style.dado) return;
  const cap = 0.11;
  const { paint: material, isJoinery } = style.dado;
  const span: Span = [order.foot, order.dado - cap];
  draft.part = material.material.startsWith('marble') ? 'marble-wall' : 'moulding';
  for (const { u0, u1, v0, v1 } of cutBand(wall, { from: span[0], to: span[1] })) {
    if (isJoinery && isNear) {
      drawJoineryFrame(pen, [u0, u1], [v0, v1], material, 0.95);
      drawJoinery(pen, [u0, u1], [v0, v1], shade(material, 0.94), shade(material, 0.8), 0.95);
    } else if (isNear && !isJoinery) {
      drawSlabs(pen, [{ a: [u0, u1], b: [v0, v1] }], material, {
        fromA: 0,
        fromB: span[0],
        width: wall.length / Math.max(1, Math.round(wall.length / (style.slab[0] * 1.5))),
        height: 9,
        joint: 0.014,
        step: 1.3,
        isMatched: true,
      });
    } else {
      draft.with(material);
      pen.sheet([u0, u1], [v0, v1], 0, 100);
    }
  }
  draft.part = 'moulding';
  const rail = shade(material, 1.12);
  drawRun(pen, frame, wall, [order.dado - cap, order.dado], railProfile(cap, 0.055), rail, isNear);
}

/** What lies between the dado and the entablature. */
function drawField(pen: SurfacePen, frame: RoomFrame, wall: WallFace, order: WallOrder, step: number): void {
  const { style } = frame;
  const { draft } = pen;
  const isNear = step < 50;
  draft.part = style.wall.material.startsWith('marble') ? 'marble-wall' : 'wall-cloth';
  const pieces = cutBand(wall, { from: order.dado, to: order.field }).map(({ u0, u1, v0, v1 }) => ({
    a: [u0, u1] as Span,
    b: [v0, v1] as Span,
  }));
  const isDressed = style.wallForm === 'slabs' || style.wallForm === 'blocks' || style.wallForm === 'sheets';
  if (isNear && isDressed) {
    const [width, height] = style.slab;
    const bays = listBays(frame, wall);
    // Slabs divide the bays between pilasters evenly; courses divide the field.
    const bay = bays.length > 0 ? wall.length / (bays.length + 1) : wall.length;
    const courses = Math.max(1, Math.round((order.field - order.dado) / height));
    drawSlabs(pen, pieces, style.wall, {
      fromA: 0,
      fromB: order.dado,
      width: bay / Math.max(1, Math.round(bay / width)),
      height: (order.field - order.dado) / courses,
      joint: style.wallForm === 'slabs' ? 0.014 : 0.024,
      jointShade: style.wallForm === 'blocks' ? 0.6 : style.wallForm === 'sheets' ? 0.7 : 0.8,
      step: Math.max(0.7, step),
      isMatched: style.wallForm === 'slabs',
      isBonded: style.wallForm === 'blocks',
    });
    return;
  }
  draft.with(style.wall);
  const wash = style.lamps.washesWalls && isNear ? measureWallWash(frame) : null;
  const fine = wash ? Math.max(order.dado, Math.min(order.field, wash.height) - wash.out * 2) : order.field;
  for (const { a, b } of pieces) {
    // Where lamps draw their scallops the net is finer.
    pen.sheet(a, [b[0], Math.min(b[1], fine)], 0, isNear ? step * 1.2 : 100);
    pen.sheet(a, [Math.max(b[0], fine), b[1]], 0, isNear ? Math.max(0.55, step * 0.7) : 100);
  }
  if (!isNear || style.wallForm !== 'framed') return;
  draft.part = 'moulding';
  drawFramedPanels(pen, frame, wall, order);
}

/** Moulded fields in the plaster, one to a bay where no door stands. */
function drawFramedPanels(pen: SurfacePen, frame: RoomFrame, wall: WallFace, order: WallOrder): void {
  const { style } = frame;
  const stops = [0, ...listBays(frame, wall), wall.length];
  const margin = 0.2 + (style.pilasters?.width ?? 0) / 2;
  const frameOf = shade(style.wall, 1.06);
  const fieldOf = shade(style.wall, 0.9);
  for (let bay = 0; bay + 1 < stops.length; bay++) {
    const [a0, a1] = [(stops[bay] as number) + margin, (stops[bay + 1] as number) - margin];
    if (!isWallFree(wall, a0, a1, 0.25)) continue;
    drawWallPanel(pen, [a0, a1], [order.dado + 0.2, order.field - 0.2], frameOf, fieldOf, 0.1, 0.04);
  }
}

/** Architrave, painted frieze and cornice. */
function drawHead(
  pen: SurfacePen,
  frame: RoomFrame,
  wall: WallFace,
  order: WallOrder,
  isNear: boolean,
): void {
  const { style } = frame;
  const { draft } = pen;
  draft.part = 'moulding';
  if (order.architrave > order.field + 0.01) {
    const paint = style.pilasters ? style.pilasters.paint : shade(style.skirting, 1.3);
    const profile = architraveProfile(order.architrave - order.field, 0.06);
    drawRun(pen, frame, wall, [order.field, order.architrave], profile, paint, isNear);
  }
  if (style.frieze && order.frieze > order.architrave + 0.01) {
    draft.part = style.frieze.material === 'dancheong-frieze' ? 'ornament' : 'moulding';
    draft.with(style.frieze);
    const { metresPerRepeat, aspect, texture } = surfaces[style.frieze.material];
    const tall = order.frieze - order.architrave;
    for (const { u0, u1, v0, v1 } of cutBand(wall, { from: order.architrave, to: order.frieze })) {
      // A painted band fills its height exactly once, and its ends with whole repeats.
      const isPainted = texture === 'dancheong-frieze' || texture === 'dancheong-beam';
      const count = isPainted ? Math.max(1, Math.round((u1 - u0) / (aspect * tall))) : 0;
      const parts = Math.max(1, Math.round((u1 - u0) / 3));
      for (let part = 0; part < parts; part++) {
        const a: Span = [u0 + ((u1 - u0) * part) / parts, u0 + ((u1 - u0) * (part + 1)) / parts];
        if (!isPainted) pen.sheet(a, [v0, v1], 0.01, 3);
        else {
          const metres = (count * aspect * metresPerRepeat) / (u1 - u0);
          pen.stretch(a, [v0, v1], 0.01, (a[1] - a[0]) * metres, metresPerRepeat, (a[0] - u0) * metres);
        }
      }
    }
  }
  draft.part = 'moulding';
  if (!style.cornice || order.top - order.frieze < 0.01) {
    if (style.ceiling.form !== 'vault') return;
    // Where the vault springs a shelf of stone hides the lamps that light it.
    const paint = style.cornice ?? style.wall;
    drawRun(pen, frame, wall, [order.top - 0.24, order.top], coveProfile(0.24, 0.2), paint, isNear);
    return;
  }
  const height = order.top - order.frieze;
  const out = Math.min(0.42, height * 0.82);
  const isFull = style.brackets !== null;
  drawRun(
    pen,
    frame,
    wall,
    [order.frieze, order.top],
    isFull ? corniceProfile(height, out) : coveProfile(height, out),
    style.cornice,
    isNear,
  );
  if (!isFull || !isNear || !style.brackets) return;
  const pitch = wall.length > 14 ? 0.86 : 0.6;
  const under: Span = [order.frieze + height * 0.26, order.frieze + height * 0.47];
  drawDentils(pen, [0.2, wall.length - 0.2], under, [out * 0.34, out * 0.6], pitch, style.brackets);
}

/**
 * A moulding along a wall wherever no opening cuts it; far away and where it is cut in part, a flat strip. Beside a
 * door it ends under the door's own frame.
 */
function drawRun(
  pen: SurfacePen,
  frame: RoomFrame,
  wall: WallFace,
  [from, to]: Span,
  profile: Profile,
  paint: Paint,
  isNear: boolean,
): void {
  pen.draft.with(paint);
  const raised = pen.moved(0, from);
  const frameAt = (u: number): number => {
    const cut = wall.cuts.find((one) => Math.abs(one.from - u) < 1e-3 || Math.abs(one.to - u) < 1e-3);
    return (cut && measureDoor(frame, cut)?.width) ?? 0;
  };
  for (const { u0, u1, v0, v1 } of cutBand(wall, { from, to })) {
    if (!isNear || v1 - v0 < to - from - 0.01) {
      pen.sheet([u0, u1], [v0, v1], 0, 100);
      continue;
    }
    const mitres = [
      u0 < 1e-3 && !wall.isOpenAtStart ? 1 : 0,
      u1 > wall.length - 1e-3 && !wall.isOpenAtEnd ? 1 : 0,
    ] as const;
    const start = u0 + (u0 < 1e-3 ? 0 : 0.8 * frameAt(u0));
    const end = u1 - (u1 > wall.length - 1e-3 ? 0 : 0.8 * frameAt(u1));
    if (end - start < 0.02) continue;
    raised.strip(profile, [start, end], mitres, Math.max(2.6, wall.length / 5));
  }
}

/** What is left of a band between the openings of its wall. */
export function cutBand(
  wall: WallFace,
  { from, to }: { readonly from: number; readonly to: number },
): WallPiece[] {
  const pieces: WallPiece[] = [];
  let at = 0;
  if (to - from < 1e-4) return pieces;
  for (const cut of wall.cuts) {
    const floor = wall.floorAt((cut.from + cut.to) / 2);
    const bottom = cut.bottom - floor;
    const top = cut.top - floor;
    if (top <= from + 1e-4 || bottom >= to - 1e-4) continue;
    const u0 = Math.max(0, cut.from);
    const u1 = Math.min(wall.length, cut.to);
    if (u1 <= at) continue;
    if (u0 > at + 1e-4) pieces.push({ u0: at, u1: u0, v0: from, v1: to });
    const left = Math.max(at, u0);
    if (top < to - 1e-4) pieces.push({ u0: left, u1, v0: top, v1: to });
    if (bottom > from + 1e-4) pieces.push({ u0: left, u1, v0: from, v1: bottom });
    at = u1;
  }
  if (at < wall.length - 1e-4) pieces.push({ u0: at, u1: wall.length, v0: from, v1: to });
  return pieces;
}

/** A box standing against a wall: `u` along it, `v` up, `out` into the room. No back, no bottom. */
export function drawWallBox(
  draft: ShellDraft,
  wall: WallFace,
  [u0, u1]: Span,
  [v0, v1]: Span,
  [out0, out1]: Span,
  faces: string = 'flrt',
  step = 100,
): void {
  const at = (u: number, v: number, out: number): [number, number, number] => [
    wall.originX + wall.alongX * u + wall.normalX * out,
    wall.floorAt(u) + v,
    wall.originZ + wall.alongZ * u + wall.normalZ * out,
  ];
  const face = (
    o: [number, number, number],
    a: [number, number, number],
    b: [number, number, number],
  ): void =>
    draft.patch(o, [a[0] - o[0], a[1] - o[1], a[2] - o[2]], [b[0] - o[0], b[1] - o[1], b[2] - o[2]], step);
  for (const name of faces) {
    if (name === 'f') face(at(u0, v0, out1), at(u1, v0, out1), at(u0, v1, out1));
    else if (name === 'l') face(at(u0, v0, out0), at(u0, v0, out1), at(u0, v1, out0));
    else if (name === 'r') face(at(u1, v0, out1), at(u1, v0, out0), at(u1, v1, out1));
    else if (name === 't') face(at(u0, v1, out1), at(u1, v1, out1), at(u0, v1, out0));
    else if (name === 'b') face(at(u0, v0, out0), at(u1, v0, out0), at(u0, v0, out1));
  }
}

/** Whether a stretch of a wall is free of openings (and of what stands around them). */
export function isWallFree(wall: WallFace, from: number, to: number, margin = 0.3): boolean {
  return wall.cuts.every((cut: WallCut) => to < cut.from - margin || from > cut.to + margin);
}

/** Width of the recess behind the figure of a statue hall, metres; elsewhere 0. */
export function nicheWidth({ template }: RoomFrame, wall: WallFace): number {
  return template.finish === 'statue-hall' ? Math.min(9, wall.length * 0.5) : 0;
}
