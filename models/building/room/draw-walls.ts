import type { RoomDisplay } from '../../../src/museum/display/room-display.ts';
import { drawArchitrave } from '../kit/draw-architrave.ts';
import { drawCornice, drawCorniceBrackets, drawVaultShelf } from '../kit/draw-cornice.ts';
import { dadoCap, drawDado, drawDadoRail, type DadoForm } from '../kit/draw-dado.ts';
import { drawFrieze } from '../kit/draw-frieze.ts';
import type { RunStretch } from '../kit/draw-moulding-run.ts';
import { drawPainting } from '../kit/draw-painting.ts';
import { drawSkirting } from '../kit/draw-skirting.ts';
import { drawSlabs } from '../kit/draw-slabs.ts';
import { drawWallPanel } from '../kit/draw-wall-panel.ts';
import { measureWallWash } from '../light/list-room-lamps.ts';
import { shade } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import type { Span, SurfacePen } from '../shell/surface-pen.ts';
import { cutBand } from './cut-band.ts';
import { drawPilasters, listBays } from './draw-pilasters.ts';
import { drawRockWall } from './draw-rock-room.ts';
import { isWallFree } from './is-wall-free.ts';
import { measureDoor } from './measure-door.ts';
import { nicheWidth } from './niche-width.ts';
import { openSides } from './open-sides.ts';
import type { RoomFrame, WallFace } from './room-frame.ts';
import { vaultSpring } from './vault-spring.ts';
import { measureWallOrder, type WallOrder } from './wall-order.ts';
import { wallPen } from './wall-pen.ts';

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
    const along = listStretches(frame, wall, [0, order.foot], isNear);
    drawSkirting(pen, along, order.foot, style.skirting, runStep(wall));
  }
  if (!style.dado) return;
  const { paint: material, isJoinery } = style.dado;
  draft.part = material.material.startsWith('marble') ? 'marble-wall' : 'moulding';
  const slab = wall.length / Math.max(1, Math.round(wall.length / (style.slab[0] * 1.5)));
  const form: DadoForm = !isNear ? 'plain' : isJoinery ? 'joinery' : { slab, foot: order.foot };
  for (const piece of cutBand(wall, [order.foot, order.dado - dadoCap])) drawDado(pen, piece, form, material);
  draft.part = 'moulding';
  const along = listStretches(frame, wall, [order.dado - dadoCap, order.dado], isNear);
  drawDadoRail(pen, along, order.dado, material, runStep(wall));
}

/** What lies between the dado and the entablature. */
function drawField(pen: SurfacePen, frame: RoomFrame, wall: WallFace, order: WallOrder, step: number): void {
  const { style } = frame;
  const { draft } = pen;
  const isNear = step < 50;
  draft.part = style.wall.material.startsWith('marble') ? 'marble-wall' : 'wall-cloth';
  const pieces = cutBand(wall, [order.dado, order.field]);
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
    const stone = style.pilasters ? style.pilasters.paint : shade(style.skirting, 1.3);
    const band: Span = [order.field, order.architrave];
    drawArchitrave(pen, listStretches(frame, wall, band, isNear), band, stone, runStep(wall));
  }
  if (style.frieze && order.frieze > order.architrave + 0.01) {
    draft.part = style.frieze.material === 'dancheong-frieze' ? 'ornament' : 'moulding';
    for (const piece of cutBand(wall, [order.architrave, order.frieze]))
      drawFrieze(pen, piece, order.frieze - order.architrave, style.frieze);
  }
  draft.part = 'moulding';
  const { top } = order;
  if (!style.cornice || top - order.frieze < 0.01) {
    if (style.ceiling.form !== 'vault') return;
    const along = listStretches(frame, wall, [top - 0.24, top], isNear);
    drawVaultShelf(pen, along, top, style.cornice ?? style.wall, runStep(wall));
    return;
  }
  const band: Span = [order.frieze, top];
  const isFull = style.brackets !== null;
  drawCornice(pen, listStretches(frame, wall, band, isNear), band, isFull, style.cornice, runStep(wall));
  if (isNear && style.brackets) drawCorniceBrackets(pen, wall.length, band, style.brackets);
}

/** Longest piece of a moulding along a wall, metres. */
function runStep(wall: WallFace): number {
  return Math.max(2.6, wall.length / 5);
}

/**
 * Where a moulding runs along a wall: wherever no opening cuts it; far away and where it is cut in part, a flat strip.
 * Beside a door it ends under the door's own frame.
 */
function listStretches(frame: RoomFrame, wall: WallFace, [from, to]: Span, isNear: boolean): RunStretch[] {
  const frameAt = (u: number): number => {
    const cut = wall.cuts.find((one) => Math.abs(one.from - u) < 1e-3 || Math.abs(one.to - u) < 1e-3);
    return (cut && measureDoor(frame, cut)?.width) ?? 0;
  };
  return cutBand(wall, [from, to]).flatMap(({ a: [u0, u1], b }): RunStretch[] => {
    if (!isNear || b[1] - b[0] < to - from - 0.01) return [{ a: [u0, u1], b, mitres: null }];
    const start = u0 + (u0 < 1e-3 ? 0 : 0.8 * frameAt(u0));
    const end = u1 - (u1 > wall.length - 1e-3 ? 0 : 0.8 * frameAt(u1));
    if (end - start < 0.02) return [];
    const mitres = [
      u0 < 1e-3 && !wall.isOpenAtStart ? 1 : 0,
      u1 > wall.length - 1e-3 && !wall.isOpenAtEnd ? 1 : 0,
    ] as const;
    return [{ a: [start, end], b, mitres }];
  });
}
