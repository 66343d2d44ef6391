import type { RoomDisplay } from '../../../src/museum/display/room-display.ts';
import { drawFloorStones, type FloorCell } from '../kit/draw-floor-stones.ts';
import { drawInlay } from '../kit/draw-inlay.ts';
import { drawTrack } from '../kit/draw-track.ts';
import { paint, shade, type Paint } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import { SurfacePen } from '../shell/surface-pen.ts';
import { drawSlope } from './draw-slope.ts';
import type { RoomFrame } from './room-frame.ts';

/** Width of the border stone along the walls, of the bands between fields, side of a chequered slab: metres. */
const borderWidth = 0.42;
const bandWidth = 0.3;
const slab = 1.2;
/** Half the width of a railway's bed, and share of the half width of its hall at which its middle lies. */
const trackBed = 1.62;
const trackPlace = 0.42;

/** Where two bands cross. */
const crossing = paint('marble-beige', 0xcdb995, 0.85);

/** The floor of a room: level ones as a grid that is finer at the feet of furniture, stairs as treads. */
export function drawFloor(draft: ShellDraft, frame: RoomFrame, display: RoomDisplay, step: number): void {
  const { floor } = frame.style;
  if (frame.room.slope) {
    draft.part = 'stair';
    drawSlope(draft, frame, step);
    draft.part = 'room';
    return;
  }
  const partOf = (of: Paint): 'granite-floor' | 'carpet' | 'other-floor' =>
    of.material === 'granite-polished'
      ? 'granite-floor'
      : of.material === 'carpet-red'
        ? 'carpet'
        : 'other-floor';
  const { halfX, halfZ } = frame;
  const isNear = step < 50;
  const isLong = halfX > halfZ;
  // In a crowded room every line of one piece crosses all others: only their edges are kept.
  const isSparse = display.furniture.length <= 8;
  const nearest = isSparse ? 0.1 : 0.34;
  const hidden: FloorCell[] = [];
  const linesX = [-halfX, halfX];
  const linesZ = [-halfZ, halfZ];
  const isBanded = floor.pattern === 'bands';
  const hasBorder =
    isNear &&
    (floor.pattern === 'border' || floor.pattern === 'chequer' || isBanded) &&
    halfX > 1 &&
    halfZ > 1;
  const isPassage = frame.room.kind === 'corridor';
  // A passage goes on beyond its ends: its border runs along its sides only.
  const borderX = !isPassage || !isLong;
  const borderZ = !isPassage || isLong;
  if (hasBorder) {
    if (borderX) linesX.push(-halfX + borderWidth, halfX - borderWidth);
    if (borderZ) linesZ.push(-halfZ + borderWidth, halfZ - borderWidth);
  }
  const bandsX = isBanded && isNear ? listBands(halfX, isPassage ? (isLong ? 6 : 99) : 4.4) : [];
  const bandsZ = isBanded && isNear ? listBands(halfZ, isPassage ? (isLong ? 99 : 6) : 4.4) : [];
  for (const at of bandsX) linesX.push(at - bandWidth / 2, at + bandWidth / 2);
  for (const at of bandsZ) linesZ.push(at - bandWidth / 2, at + bandWidth / 2);
  const edges = new Set([...linesX, ...linesZ]);
  if (isNear) {
    for (const { furniture, x, z, yaw } of display.furniture) {
      if (furniture.form === 'picture' || furniture.form === 'floor' || furniture.form === 'table-case')
        continue;
      const isAlongX = Math.abs(Math.cos(yaw)) > 0.5;
      const reachX = (isAlongX ? furniture.length : furniture.depth) / 2;
      const reachZ = (isAlongX ? furniture.depth : furniture.length) / 2;
      const lx = x - frame.origin[0];
      const lz = z - frame.origin[2];
      linesX.push(lx - reachX, lx + reachX);
      linesZ.push(lz - reachZ, lz + reachZ);
      // The shadow at its foot fades within a hand's breadth.
      if (isSparse) {
        linesX.push(lx - reachX - 0.28, lx + reachX + 0.28);
        linesZ.push(lz - reachZ - 0.28, lz + reachZ + 0.28);
      }
      const toe = 0.08;
      hidden.push({
        minX: lx - reachX + toe,
        maxX: lx + reachX - toe,
        minZ: lz - reachZ + toe,
        maxZ: lz + reachZ - toe,
      });
    }
  }
  const carpet = isNear && floor.pattern === 'carpet' ? layCarpet(frame) : null;
  if (carpet) {
    linesX.push(carpet.minX, carpet.maxX);
    linesZ.push(carpet.minZ, carpet.maxZ);
    for (const at of [carpet.minX, carpet.maxX, carpet.minZ, carpet.maxZ]) edges.add(at);
  }
  const tracks = isNear && floor.pattern === 'tracks' ? listTracks(frame) : [];
  for (const bed of tracks) {
    linesX.push(bed.minX, bed.maxX);
    linesZ.push(bed.minZ, bed.maxZ);
    for (const at of [bed.minX, bed.maxX, bed.minZ, bed.maxZ]) edges.add(at);
  }
  const stepOf = isNear && floor.pattern === 'chequer' ? Math.min(step * 1.6, slab) : step * 1.25;
  const xs = divide(linesX, nearest, -halfX, halfX, stepOf, edges);
  const zs = divide(linesZ, nearest, -halfZ, halfZ, stepOf, edges);
  const light = floor.field;
  const dark = shade(floor.field, 0.86);
  const isIn = (area: FloorCell, x: number, z: number): boolean =>
    x > area.minX && x < area.maxX && z > area.minZ && z < area.maxZ;
  const isBand = (bands: readonly number[], at: number): boolean =>
    bands.some((band) => Math.abs(at - band) < bandWidth / 2);
  const isHidden = ({ minX, minZ, maxX, maxZ }: FloorCell): boolean =>
    hidden.some(
      (f) => minX >= f.minX - 0.09 && maxX <= f.maxX + 0.09 && minZ >= f.minZ - 0.09 && maxZ <= f.maxZ + 0.09,
    );
  const stoneAt = (x: number, z: number): Paint => {
    const isBorder =
      hasBorder &&
      ((borderX && halfX - Math.abs(x) < borderWidth) || (borderZ && halfZ - Math.abs(z) < borderWidth));
    if (isBorder || (carpet && isIn(carpet, x, z))) return floor.border;
    const [acrossX, acrossZ] = [isBanded && isBand(bandsX, x), isBanded && isBand(bandsZ, z)];
    if (acrossX && acrossZ) return crossing;
    if (acrossX || acrossZ) return { ...floor.border, gloss: 0.85 };
    if (floor.pattern === 'chequer') return (Math.floor(x / slab) + Math.floor(z / slab)) & 1 ? light : dark;
    return light;
  };
  drawFloorStones(draft, xs, zs, (cell, x, z) => {
    if (isHidden(cell) || tracks.some((bed) => isIn(bed, x, z))) return null;
    const stone = stoneAt(x, z);
    draft.part = partOf(stone);
    return stone;
  });
  draft.part = partOf(light);
  if (tracks.length > 0) drawTracks(draft, frame);
  if (hasBorder && display.furniture.length === 0 && frame.room.kind === 'room') {
    const radius = Math.min(halfX, halfZ) * 0.52;
    if (radius > 2)
      drawInlay(SurfacePen.over(draft, 0, 0, 0), radius, {
        dark: paint('marble-dark', 0x3f332c, 0.85),
        light: paint('marble-white', 0xded4c2, 0.85),
        warm: paint('marble-beige', 0xb4966b, 0.85),
        green: { ...floor.border, gloss: 0.85 },
        metal: paint('brass', 0xb48f4c, 0.8),
      });
  }
  draft.part = 'room';
}

/** Middles of the bands that divide a floor into fields of about `field` metres. */
function listBands(half: number, field: number): number[] {
  const count = Math.max(1, Math.round((2 * half) / field));
  return Array.from({ length: count - 1 }, (_, at) => -half + (2 * half * (at + 1)) / count);
}

/** Sorted lines, near ones joined (edges of stones before all others), wide gaps divided. */
function divide(
  lines: readonly number[],
  nearest: number,
  least: number,
  most: number,
  step: number,
  edges: ReadonlySet<number>,
): number[] {
  const firm = lines.filter((line) => edges.has(line) && line > least + 0.02 && line < most - 0.02);
  const loose = lines.filter(
    (line) =>
      !edges.has(line) &&
      line > least + nearest &&
      line < most - nearest &&
      firm.every((edge) => Math.abs(edge - line) > nearest * 0.5),
  );
  const kept = [least];
  for (const line of [...firm, ...loose].sort((a, b) => a - b)) {
    const apart = line - (kept.at(-1) as number);
    if (apart > (edges.has(line) ? 0.02 : nearest)) kept.push(line);
  }
  kept.push(most);
  const result: number[] = [least];
  for (let at = 1; at < kept.length; at++) {
    const from = kept[at - 1] as number;
    const to = kept[at] as number;
    const parts = Math.max(1, Math.ceil((to - from) / step - 0.05));
    for (let part = 1; part <= parts; part++) result.push(from + ((to - from) * part) / parts);
  }
  return result;
}

/** A strip from the front towards the back wall. */
function layCarpet({ halfX, halfZ, walls }: RoomFrame): FloorCell {
  const back = walls.find((wall) => wall.isBack);
  const runsAlongZ = back ? back.normalZ !== 0 : halfZ > halfX;
  const half = Math.min(1.3, Math.min(halfX, halfZ) * 0.4);
  return runsAlongZ
    ? { minX: -half, maxX: half, minZ: -halfZ, maxZ: halfZ }
    : { minX: -halfX, maxX: halfX, minZ: -half, maxZ: half };
}

/** The beds of two tracks along a hall, side by side. */
function listTracks({ halfX, halfZ }: RoomFrame): FloorCell[] {
  const isLong = halfX > halfZ;
  const half = (isLong ? halfX : halfZ) - 2;
  const across = (isLong ? halfZ : halfX) * trackPlace;
  return [-across, across].map((middle) =>
    isLong
      ? { minX: -half, maxX: half, minZ: middle - trackBed, maxZ: middle + trackBed }
      : { minX: middle - trackBed, maxX: middle + trackBed, minZ: -half, maxZ: half },
  );
}

function drawTracks(draft: ShellDraft, { halfX, halfZ, style }: RoomFrame): void {
  const isAlongX = halfX > halfZ;
  const half = (isAlongX ? halfX : halfZ) - 2;
  const across = (isAlongX ? halfZ : halfX) * trackPlace;
  draft.part = 'vehicle-stand';
  for (const middle of [-across, across]) {
    drawTrack(
      draft,
      { half, middle, isAlongX, bed: trackBed, depth: 0.14, gauge: 1.435, head: 0.05 },
      {
        ballast: paint('granite-rough', 0x6e675e, 0.05),
        sleeper: paint('walnut', 0x43352a, 0.05),
        rail: style.floor.border,
        kerb: paint('granite-pale', 0x8f897f, 0.3),
      },
    );
  }
}
