import type { RoomDisplay } from '../../../src/museum/display/room-display.ts';
import { surfaces } from '../../../src/museum/materials/surfaces.ts';
import { isClearOfFurniture } from './is-clear-of-furniture.ts';
import { countWashBays, measureWallWash } from '../light/list-room-lamps.ts';
import { vaultSpring } from './vault-spring.ts';
import { openSides } from './open-sides.ts';
import { shade, type Paint } from '../shell/paint.ts';
import type { RoomFrame, WallCut, WallFace } from './room-frame.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import type { Vector } from '../shell/vector.ts';

/** A horizontal strip of a wall: metres above the floor, and how far it stands out from the wall. */
export interface WallBand {
  readonly from: number;
  readonly to: number;
  readonly out: number;
  readonly paint: Paint;
  readonly step: number;
  /** Metres that one repeat of its texture is drawn out to: a painted band fills its height exactly once. */
  readonly repeat?: number;
  /** Lamps draw their scallops on it: its net follows them. */
  readonly isWashed?: boolean;
}

/** A piece of a band that no opening cuts away. */
interface WallPiece {
  readonly u0: number;
  readonly u1: number;
  readonly v0: number;
  readonly v1: number;
}

/** Walls of a room with everything that runs along them: skirting, dado, frieze, cornice, pilasters. */
export function drawWalls(draft: ShellDraft, frame: RoomFrame, display: RoomDisplay, step: number): void {
  const bands = listWallBands(frame, step);
  const open = openSides(frame);
  for (const wall of frame.walls) {
    if (open.includes(wall)) continue;
    // Under a vault the long walls end where it springs.
    const isUnderVault =
      frame.style.ceiling.form === 'vault' && wall.length >= 2 * Math.max(frame.halfX, frame.halfZ) - 0.01;
    const top = isUnderVault ? frame.height * vaultSpring : Infinity;
    for (const band of bands) {
      if (band.from < top - 0.01) drawBand(draft, frame, wall, { ...band, to: Math.min(band.to, top) });
    }
    if (isUnderVault && step < 50) {
      const spring = top;
      draft.with(frame.style.cornice ?? frame.style.wall);
      drawWallBox(draft, wall, [0, wall.length], [spring - 0.2, spring - 0.08], [0, 0.1], 'fb', 2);
      drawWallBox(draft, wall, [0, wall.length], [spring - 0.08, spring + 0.04], [0, 0.2], 'fbt', 2);
    }
    if (frame.style.pilasters && step < 50) drawPilasters(draft, frame, wall, display);
  }
}

function listWallBands(frame: RoomFrame, step: number): WallBand[] {
  const { style, height, room, template } = frame;
  const bands: WallBand[] = [];
  const isRock = template.finish === 'bare-granite';
  const skirting = isRock ? 0 : template.finish === 'lift' ? 0.1 : 0.16;
  let at = 0;
  const add = (to: number, paint: Paint, out: number, division = step, repeat?: number): void => {
    if (to - at < 0.01) return;
    bands.push({ from: at, to, out, paint, step: division, ...(repeat ? { repeat } : null) });
    at = to;
  };
  const top = height;
  const corniceDepth = style.cornice && height > 2.9 ? Math.min(0.34, height * 0.06) : 0;
  const friezeDepth = style.frieze && height > 3.2 && !room.slope ? Math.min(0.62, height * 0.085) : 0;
  add(skirting, style.skirting, 0.03, Math.max(step, 1.4));
  if (style.dado) {
    add(skirting + style.dado.height - 0.07, style.dado.paint, 0.015);
    add(skirting + style.dado.height, shade(style.dado.paint, 1.12), 0.04, Math.max(step, 1.4));
  }
  const wallTop = top - corniceDepth - friezeDepth - (friezeDepth ? 0.05 : 0);
  // Where lamps draw their scallops the net is finer.
  if (style.lamps.washesWalls && step < 50) {
    const wash = measureWallWash(frame);
    add(Math.max(at, Math.min(wallTop, wash.height) - wash.out * 2), style.wall, 0, Math.min(step, 0.95));
    const washed = Math.min(wallTop, wash.height);
    if (washed - at > 0.01)
      bands.push({
        from: at,
        to: washed,
        out: 0,
        paint: style.wall,
        step: Math.max(0.4, 0.4 * wash.out),
        isWashed: true,
      });
    at = Math.max(at, washed);
  }
  add(wallTop, style.wall, 0, step);
  if (style.frieze && friezeDepth) {
    add(at + 0.05, shade(style.skirting, 1.3), 0.03, 2);
    const painted = top - corniceDepth - at;
    add(top - corniceDepth, style.frieze, 0.012, Math.max(step, 0.9), painted);
  }
  if (style.cornice && corniceDepth) {
    add(at + corniceDepth * 0.35, style.cornice, 0.07, Math.max(step, 1.2));
    add(at + corniceDepth * 0.3, shade(style.cornice, 0.94), 0.14, Math.max(step, 1.2));
    add(top, style.cornice, 0.22, Math.max(step, 1.2));
  }
  return bands;
}

/** One strip along a wall, cut at the openings, with the ledges its thickness shows above and below. */
function drawBand(draft: ShellDraft, frame: RoomFrame, wall: WallFace, band: WallBand): void {
  draft.with(band.paint);
  const isLow = band.from < 1.7;
  const bay = wall.length / countWashBays(frame, wall.length);
  // Two lines to a lamp at least, six at most: what is far from its wall lights it softly.
  const parts = Math.min(6, Math.max(2, Math.round(bay / (0.4 * measureWallWash(frame).out))));
  for (const { u0, u1, v0, v1 } of cutBand(wall, band)) {
    const lines = band.isWashed ? listLines(u0, u1, bay / parts) : divideEvenly(u0, u1, band.step);
    const metres = surfaces[band.paint.material].metresPerRepeat;
    const grow = band.repeat ? metres / band.repeat : 1;
    drawPiece(draft, wall, lines, [v0, v1], band, grow);
    if (band.out > 0.02) {
      // Ledges: seen from above when low, from below when high.
      if (isLow && v1 > band.to - 1e-3) drawLedge(draft, wall, u0, u1, v1, band.out, 1);
      if (!isLow && v0 < band.from + 1e-3) drawLedge(draft, wall, u0, u1, v0, band.out, -1);
    }
    // Where another cell begins its ends are seen.
    if (band.out > 0 && u0 > 1e-3) drawEnd(draft, wall, u0, v0, v1, band.out, -1);
    if (band.out > 0 && u1 < wall.length - 1e-3) drawEnd(draft, wall, u1, v0, v1, band.out, 1);
  }
}

/** What is left of a band between the openings of its wall. */
export function cutBand(
  wall: WallFace,
  { from, to }: { readonly from: number; readonly to: number },
): WallPiece[] {
  const pieces: WallPiece[] = [];
  let at = 0;
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

function divideEvenly(from: number, to: number, step: number): number[] {
  const parts = Math.max(1, Math.ceil((to - from) / step - 0.01));
  return Array.from({ length: parts + 1 }, (_, at) => from + ((to - from) * at) / parts);
}

/** Lines at whole multiples of `pitch` between two ends, and the ends. */
function listLines(from: number, to: number, pitch: number): number[] {
  const lines = [from];
  const first = Math.ceil((from + pitch * 0.2) / pitch);
  for (let at = first; at * pitch < to - pitch * 0.2; at++) lines.push(at * pitch);
  lines.push(to);
  return lines;
}

/** A grid over part of a band: upright lines where they are given, level ones as the band asks. */
function drawPiece(
  draft: ShellDraft,
  wall: WallFace,
  lines: readonly number[],
  [v0, v1]: readonly [number, number],
  { out, step, from, repeat }: WallBand,
  grow: number,
): void {
  const columns = lines.length - 1;
  const foot = repeat ? from : 0;
  const rows = Math.max(1, Math.ceil((v1 - v0) / step - 0.01));
  // Bands are divided differently: where they meet on a flush wall a hair of overlap keeps pin-holes shut.
  const overlap = out === 0 ? 0.002 : 0;
  const first = draft.vertexCount;
  for (let row = 0; row <= rows; row++) {
    const v = v0 + ((v1 + overlap - v0) * row) / rows;
    for (let column = 0; column <= columns; column++) {
      const u = lines[column] as number;
      draft.vertex(
        wall.originX + wall.alongX * u + wall.normalX * out,
        wall.floorAt(u) + v,
        wall.originZ + wall.alongZ * u + wall.normalZ * out,
        wall.normalX,
        0,
        wall.normalZ,
        u * grow,
        (v - foot) * grow,
      );
    }
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const a = first + row * (columns + 1) + column;
      const d = a + columns + 1;
      draft.triangle(a, a + 1, d + 1);
      draft.triangle(a, d + 1, d);
    }
  }
}

/** The narrow upright face at the end of a strip that stands out from its wall. */
function drawEnd(
  draft: ShellDraft,
  wall: WallFace,
  u: number,
  v0: number,
  v1: number,
  out: number,
  side: 1 | -1,
): void {
  const corner = (o: number, v: number): Vector => [
    wall.originX + wall.alongX * u + wall.normalX * o,
    wall.floorAt(u) + v,
    wall.originZ + wall.alongZ * u + wall.normalZ * o,
  ];
  if (side === 1) draft.quad(corner(out, v0), corner(0, v0), corner(0, v1), corner(out, v1));
  else draft.quad(corner(0, v0), corner(out, v0), corner(out, v1), corner(0, v1));
}

function drawLedge(
  draft: ShellDraft,
  wall: WallFace,
  u0: number,
  u1: number,
  v: number,
  out: number,
  up: 1 | -1,
): void {
  const corner = (u: number, o: number): number =>
    draft.vertex(
      wall.originX + wall.alongX * u + wall.normalX * o,
      wall.floorAt(u) + v,
      wall.originZ + wall.alongZ * u + wall.normalZ * o,
      0,
      up,
      0,
      u,
      o,
    );
  const a = corner(u0, out);
  const b = corner(u1, out);
  const c = corner(u1, 0);
  const d = corner(u0, 0);
  if (up === 1) {
    draft.triangle(a, b, c);
    draft.triangle(a, c, d);
  } else {
    draft.triangle(a, c, b);
    draft.triangle(a, d, c);
  }
}

/** A box standing against a wall: `u` along it, `v` up, `out` into the room. No back, no bottom. */
export function drawWallBox(
  draft: ShellDraft,
  wall: WallFace,
  [u0, u1]: readonly [number, number],
  [v0, v1]: readonly [number, number],
  [out0, out1]: readonly [number, number],
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

function drawPilasters(draft: ShellDraft, frame: RoomFrame, wall: WallFace, display: RoomDisplay): void {
  const { style, height, room } = frame;
  if (!style.pilasters || wall.length < 3 || room.slope) return;
  const { paint, every } = style.pilasters;
  const bays = Math.max(1, Math.round(wall.length / every));
  const top =
    height -
    (style.cornice ? Math.min(0.34, height * 0.06) : 0) -
    (style.frieze ? Math.min(0.62, height * 0.085) : 0);
  for (let bay = 1; bay < bays; bay++) {
    const u = (bay / bays) * wall.length;
    if (!isWallFree(wall, u - 0.22, u + 0.22)) continue;
    if (wall.isBack && Math.abs(u - wall.length / 2) < nicheWidth(frame, wall) / 2 + 0.35) continue;
    if (!isClearOfFurniture(frame, wall, [u - 0.26, u + 0.26], display)) continue;
    draft.with(shade(style.skirting, 1.05));
    drawWallBox(draft, wall, [u - 0.23, u + 0.23], [0, 0.24], [0, 0.16]);
    draft.with(paint);
    drawWallBox(draft, wall, [u - 0.18, u + 0.18], [0.24, top - 0.2], [0, 0.1], 'flr', 1.1);
    draft.with(shade(paint, 0.93));
    drawWallBox(draft, wall, [u - 0.22, u + 0.22], [top - 0.2, top], [0, 0.15], 'flrb');
  }
}
