import type { RoomDisplay } from '../../../src/museum/display/room-display.ts';
import { paint, shade } from '../shell/paint.ts';
import { drawSlope } from '../shell/draw-slope.ts';
import type { RoomFrame } from './room-frame.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';

/** Width of the dark border stone along the walls, metres. */
const borderWidth = 0.42;
/** Side of a slab that is laid chequered, metres. */
const slab = 1.2;

interface Footprint {
  readonly minX: number;
  readonly minZ: number;
  readonly maxX: number;
  readonly maxZ: number;
}

/** The floor of a room: level ones as a grid that is finer at the feet of furniture, stairs as treads. */
export function drawFloor(draft: ShellDraft, frame: RoomFrame, display: RoomDisplay, step: number): void {
  if (frame.room.slope) {
    drawSlope(draft, frame, step);
    return;
  }
  const { floor } = frame.style;
  const { halfX, halfZ } = frame;
  const isNear = step < 50;
  // In a crowded room every line of one piece crosses all others: only their edges are kept.
  const isSparse = display.furniture.length <= 8;
  const nearest = isSparse ? 0.1 : 0.34;
  const hidden: Footprint[] = [];
  const linesX = [-halfX, halfX];
  const linesZ = [-halfZ, halfZ];
  const hasBorder =
    isNear && (floor.pattern === 'border' || floor.pattern === 'chequer') && halfX > 1.6 && halfZ > 1.6;
  if (hasBorder) {
    linesX.push(-halfX + borderWidth, halfX - borderWidth);
    linesZ.push(-halfZ + borderWidth, halfZ - borderWidth);
  }
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
  const isCarpeted = isNear && floor.pattern === 'carpet';
  const carpet = isCarpeted ? layCarpet(frame) : null;
  if (carpet) {
    linesX.push(carpet.minX, carpet.maxX);
    linesZ.push(carpet.minZ, carpet.maxZ);
  }
  const xs = divide(
    linesX,
    nearest,
    -halfX,
    halfX,
    isNear && floor.pattern === 'chequer' ? Math.min(step * 1.6, slab) : step * 1.25,
  );
  const zs = divide(
    linesZ,
    nearest,
    -halfZ,
    halfZ,
    isNear && floor.pattern === 'chequer' ? Math.min(step * 1.6, slab) : step * 1.25,
  );
  const light = floor.field;
  const dark = shade(floor.field, 0.86);
  for (let i = 0; i + 1 < xs.length; i++) {
    for (let j = 0; j + 1 < zs.length; j++) {
      const x0 = xs[i] as number;
      const x1 = xs[i + 1] as number;
      const z0 = zs[j] as number;
      const z1 = zs[j + 1] as number;
      const mx = (x0 + x1) / 2;
      const mz = (z0 + z1) / 2;
      if (
        hidden.some(
          (f) => x0 >= f.minX - 0.09 && x1 <= f.maxX + 0.09 && z0 >= f.minZ - 0.09 && z1 <= f.maxZ + 0.09,
        )
      )
        continue;
      const isBorder =
        hasBorder && (halfX - Math.abs(mx) < borderWidth || halfZ - Math.abs(mz) < borderWidth);
      const isCarpet = carpet && mx > carpet.minX && mx < carpet.maxX && mz > carpet.minZ && mz < carpet.maxZ;
      if (isBorder || isCarpet) draft.with(floor.border);
      else if (floor.pattern === 'chequer') {
        draft.with((Math.floor(mx / slab) + Math.floor(mz / slab)) & 1 ? light : dark);
      } else draft.with(light);
      drawCell(draft, x0, x1, z0, z1);
    }
  }
  if (isNear && floor.pattern === 'tracks') drawTracks(draft, frame);
  if (hasBorder && display.furniture.length === 0 && frame.room.kind === 'room') drawMedallion(draft, frame);
}

function drawCell(draft: ShellDraft, x0: number, x1: number, z0: number, z1: number): void {
  const a = draft.vertex(x0, 0, z1, 0, 1, 0, x0, -z1);
  draft.vertex(x1, 0, z1, 0, 1, 0, x1, -z1);
  draft.vertex(x1, 0, z0, 0, 1, 0, x1, -z0);
  draft.vertex(x0, 0, z0, 0, 1, 0, x0, -z0);
  draft.triangle(a, a + 1, a + 2);
  draft.triangle(a, a + 2, a + 3);
}

/** Sorted lines, near ones joined, wide gaps divided. */
function divide(
  lines: readonly number[],
  nearest: number,
  least: number,
  most: number,
  step: number,
): number[] {
  const sorted = lines
    .filter((line) => line > least + nearest && line < most - nearest)
    .sort((a, b) => a - b);
  const kept = [least];
  for (const line of sorted) if (line - (kept.at(-1) as number) > nearest) kept.push(line);
  if (most - (kept.at(-1) as number) < nearest) kept.pop();
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
function layCarpet({ halfX, halfZ, walls }: RoomFrame): Footprint {
  const back = walls.find((wall) => wall.isBack);
  const runsAlongZ = back ? back.normalZ !== 0 : halfZ > halfX;
  const half = Math.min(1.3, Math.min(halfX, halfZ) * 0.4);
  return runsAlongZ
    ? { minX: -half, maxX: half, minZ: -halfZ, maxZ: halfZ }
    : { minX: -halfX, maxX: halfX, minZ: -half, maxZ: half };
}

/** A star of stones in the middle of a hall that holds nothing else, flush with its floor. */
function drawMedallion(draft: ShellDraft, { halfX, halfZ, style }: RoomFrame): void {
  const radius = Math.min(halfX, halfZ) * 0.5;
  if (radius < 2) return;
  const around = 48;
  const y = 0.003;
  const at = (r: number, turn: number): number => {
    const angle = (turn / around) * Math.PI * 2;
    const x = Math.sin(angle) * r;
    const z = Math.cos(angle) * r;
    return draft.vertex(x, y, z, 0, 1, 0, x, -z);
  };
  const ring = (inner: number, outer: number): void => {
    for (let part = 0; part < around; part++) {
      const a = at(inner, part);
      at(outer, part);
      at(outer, part + 1);
      at(inner, part + 1);
      draft.triangle(a, a + 1, a + 2);
      draft.triangle(a, a + 2, a + 3);
    }
  };
  draft.with(style.floor.border);
  ring(radius * 0.88, radius);
  draft.with(paint('marble-beige', 0x86693a, 0.85));
  ring(radius * 0.865, radius * 0.88);
  ring(radius, radius * 1.012);
  draft.with(paint('marble-beige', 0xd2c3a6, 0.8));
  ring(radius * 0.2, radius * 0.865);
  // Each ray is two stones, one in the light and one in the shade.
  const lift = 0.002;
  const point = (r: number, turn: number): number => {
    const row = at(r, turn);
    draft.position[row * 3 + 1] = y + lift;
    return row;
  };
  for (let ray = 0; ray < 8; ray++) {
    const turn = (ray / 8) * around;
    const reach = radius * (ray % 2 === 0 ? 0.84 : 0.6);
    for (const side of [-1, 1]) {
      draft.with(side < 0 ? paint('marble-dark', 0x4b3a30, 0.85) : paint('marble-beige', 0xa88d68, 0.85));
      const centre = point(0, turn);
      const tip = point(reach, turn);
      const waist = point(radius * 0.3, turn + side * 3);
      if (side < 0) draft.triangle(centre, waist, tip);
      else draft.triangle(centre, tip, waist);
    }
  }
}

/** Two pairs of rails let into the floor along the hall. */
function drawTracks(draft: ShellDraft, { halfX, halfZ, style }: RoomFrame): void {
  const isLong = halfX > halfZ;
  const half = (isLong ? halfX : halfZ) - 2;
  const across = isLong ? halfZ : halfX;
  for (const middle of [-across * 0.42, across * 0.42]) {
    for (const side of [-0.7175, 0.7175]) {
      const at = middle + side;
      draft.with(style.floor.border);
      if (isLong) draft.box([-half, 0, at - 0.035], [half, 0.05, at + 0.035], 'YZz', 6);
      else draft.box([at - 0.035, 0, -half], [at + 0.035, 0.05, half], 'YXx', 6);
    }
  }
}
