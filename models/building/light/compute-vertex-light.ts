import type { RoomDisplay } from '../../../src/museum/display/room-display.ts';
import { computeCaseLight } from './compute-case-light.ts';
import { computeLampLight } from './compute-lamp-light.ts';
import type { Lamp } from './list-room-lamps.ts';
import type { RoomFrame } from '../room/room-frame.ts';
import { lightZone, type ShellDraft } from '../shell/shell-draft.ts';

export interface VertexLight {
  /** Linear RGB per vertex, 1 = a white wall in mean light. */
  readonly light: Float32Array;
  /** How open each vertex is, 0 … 1. */
  readonly openness: Float32Array;
}

/** A footprint that keeps light from the floor and the walls beside it: bounds in the room's frame, metres. */
interface Obstacle {
  readonly minX: number;
  readonly minY: number;
  readonly minZ: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly maxZ: number;
}

/** Lights every vertex of a room's draft, once, when it is built. */
export function computeVertexLight(
  draft: ShellDraft,
  frame: RoomFrame,
  display: RoomDisplay,
  lamps: readonly Lamp[],
): VertexLight {
  const count = draft.vertexCount;
  const light = new Float32Array(count * 3);
  const openness = new Float32Array(count);
  const { ambient, colour, form } = frame.style.lamps;
  const isDaylit = form === 'daylight';
  const { halfX, halfZ } = frame;
  const height = frame.height > 0 ? frame.height : 100;
  const obstacles = listObstacles(frame, display);
  // What the lamps throw down comes back from the floor, mostly on the ceiling and the undersides.
  const bounce = estimateBounce(lamps, halfX * halfZ * 4);

  for (let row = 0; row < count; row++) {
    const x = draft.position[row * 3] as number;
    const y = draft.position[row * 3 + 1] as number;
    const z = draft.position[row * 3 + 2] as number;
    const nx = draft.normal[row * 3] as number;
    const ny = draft.normal[row * 3 + 1] as number;
    const nz = draft.normal[row * 3 + 2] as number;
    const zone = draft.zone[row] as number;
    let open = 1;
    let direct = 0;

    if (zone >= lightZone.inside) {
      const placed = display.furniture[zone - lightZone.inside];
      if (placed) {
        const lx = x + frame.origin[0] - placed.x;
        const lz = z + frame.origin[2] - placed.z;
        const faceX = Math.sin(placed.yaw);
        const faceZ = Math.cos(placed.yaw);
        let out = lx * faceX + lz * faceZ;
        let nOut = nx * faceX + nz * faceZ;
        if (placed.furniture.form === 'island-case' && out < 0) {
          out = -out;
          nOut = -nOut;
        }
        direct = computeCaseLight(placed.furniture, y + frame.origin[1] - placed.y, out, nOut, ny);
      }
    } else {
      const above = y - frame.floorAt(x, z);
      if (ny < 0.7) open *= 1 - 0.42 * Math.exp(-Math.max(0, above) / 0.35);
      if (zone === lightZone.structure) {
        if (ny > -0.7) open *= 1 - 0.3 * Math.exp(-Math.max(0, height - above) / 0.5);
        if (nx < 0.7) open *= 1 - 0.34 * Math.exp(-Math.max(0, halfX + x) / 0.4) * (nx > -0.7 ? 1 : 0.3);
        if (nx > -0.7) open *= 1 - 0.34 * Math.exp(-Math.max(0, halfX - x) / 0.4) * (nx < 0.7 ? 1 : 0.3);
        if (nz < 0.7) open *= 1 - 0.34 * Math.exp(-Math.max(0, halfZ + z) / 0.4) * (nz > -0.7 ? 1 : 0.3);
        if (nz > -0.7) open *= 1 - 0.34 * Math.exp(-Math.max(0, halfZ - z) / 0.4) * (nz < 0.7 ? 1 : 0.3);
        for (const box of obstacles) {
          const dx = Math.max(box.minX - x, 0, x - box.maxX);
          const dz = Math.max(box.minZ - z, 0, z - box.maxZ);
          const dy = Math.max(box.minY - y, 0, y - box.maxY);
          const d = dx + dz + dy;
          if (d < 0.9) open *= 1 - 0.6 * Math.exp(-d / 0.22);
        }
      }
      for (const lamp of lamps) direct += computeLampLight(lamp, x, y, z, nx, ny, nz);
    }

    if (isDaylit && zone < lightZone.inside) direct += computeDaylight(frame, x, y, z, nx, ny, nz);
    const share = 0.8 + 0.2 * ny;
    const back = bounce * (0.6 - 0.4 * ny);
    openness[row] = open;
    for (let channel = 0; channel < 3; channel++) {
      const tone = colour[channel] as number;
      // How open the point is goes with it apart: the shader dims light and mirror images by it.
      light[row * 3 + channel] =
        (ambient[channel] as number) * share + (direct + back * (1 - 0.06 * channel)) * tone;
    }
  }
  turnDiagonals(draft, light);
  return { light, openness };
}

/**
 * Cuts every four-sided face along the diagonal whose ends are lit most alike: pools of light keep their round
 * shape on a coarse net.
 */
function turnDiagonals({ index, indexCount }: ShellDraft, light: Float32Array): void {
  for (let at = 0; at + 6 <= indexCount; at += 3) {
    const a = index[at] as number;
    const b = index[at + 1] as number;
    const c = index[at + 2] as number;
    const d = index[at + 5] as number;
    // Two triangles over one diagonal, as patches and quads are laid out; all else is left alone.
    if (index[at + 3] !== a || index[at + 4] !== c) continue;
    at += 3;
    const lit = (row: number): number => light[row * 3] as number;
    if (Math.abs(lit(a) - lit(c)) <= Math.abs(lit(b) - lit(d))) continue;
    index[at - 1] = d;
    index[at] = b;
    index[at + 1] = c;
  }
}

/** Sky and low sun on an open side: strong near the edge of the roof, weaker inside. */
function computeDaylight(
  frame: RoomFrame,
  x: number,
  _y: number,
  z: number,
  nx: number,
  ny: number,
  nz: number,
): number {
  const openSide = frame.walls.find((wall) => wall.cuts.length === 0 && !wall.isBack) ?? frame.walls[2];
  if (!openSide) return 0;
  const fromEdge = Math.abs(
    (x - openSide.originX) * openSide.normalX + (z - openSide.originZ) * openSide.normalZ,
  );
  const facing = Math.max(0, 0.5 * ny + -0.6 * (nx * openSide.normalX + nz * openSide.normalZ) + 0.15);
  return facing * (0.35 + 0.9 * Math.exp(-fromEdge / 2.5));
}

function estimateBounce(lamps: readonly Lamp[], area: number): number {
  let sum = 0;
  for (const lamp of lamps)
    sum += lamp.isWide ? lamp.power * 3.14 : lamp.power * 6.28 * (1 - lamp.outer) * 0.6;
  return Math.min(0.16, (0.11 * sum) / Math.max(20, area));
}

function listObstacles(frame: RoomFrame, display: RoomDisplay): Obstacle[] {
  const [ox, oy, oz] = frame.origin;
  const obstacles: Obstacle[] = [];
  for (const { furniture, x, y, z, yaw } of display.furniture) {
    if (furniture.form === 'floor' || furniture.form === 'picture') continue;
    const isAlongX = Math.abs(Math.cos(yaw)) > 0.5;
    const reachX = (isAlongX ? furniture.length : furniture.depth) / 2;
    const reachZ = (isAlongX ? furniture.depth : furniture.length) / 2;
    const isHooded = furniture.form === 'plinth' || furniture.form === 'table-case';
    obstacles.push({
      minX: x - ox - reachX,
      maxX: x - ox + reachX,
      minY: y - oy,
      maxY: y - oy + (isHooded ? furniture.deck : furniture.height),
      minZ: z - oz - reachZ,
      maxZ: z - oz + reachZ,
    });
  }
  return obstacles;
}
