import { enterBox } from './enter-box.ts';
import { listSolidParts } from './list-solid-parts.ts';
import { placeFoot } from './place-foot.ts';
import type { Ray } from './ray.ts';
import type { RoomDisplay } from './room-display.ts';

/** First thing a ray meets in a room, and how far along it, metres. */
export type RoomPick =
  | { readonly kind: 'exhibit'; readonly row: number; readonly distance: number }
  | { readonly kind: 'furniture'; readonly furniture: number; readonly distance: number };

/** Every side of a thing is taken this much wider, metres: pointers are coarse. */
const generosity = 0.01;
/** Nothing is harder to hit than a box of this side, metres. */
const leastSide = 0.04;

/** Boxes of one room, six bounds each, in the room's tables' order. */
interface PickBoxes {
  readonly exhibits: Float64Array;
  readonly furniture: Float64Array;
  readonly solids: Float64Array;
  /** Row of the furniture each solid part belongs to: parts of one piece lie together. */
  readonly firstSolid: Int32Array;
}

const known = new WeakMap<RoomDisplay, PickBoxes>();

/**
 * What a ray meets first in a room, before `maxDistance`; null if nothing. Glass and air let it pass; decks,
 * lamp boxes and back panels stop it. Walls are not looked at.
 */
export function pickInRoom(display: RoomDisplay, ray: Ray, maxDistance = Infinity): RoomPick | null {
  const boxes = known.get(display) ?? buildBoxes(display);
  let nearest = maxDistance;
  let row = -1;
  let stopped = -1;
  for (let piece = 0; piece < display.furniture.length; piece++) {
    if (enterBox(ray, boxes.furniture, piece * 6) >= nearest) continue;
    const last = boxes.firstSolid[piece + 1] as number;
    for (let solid = boxes.firstSolid[piece] as number; solid < last; solid++) {
      const distance = enterBox(ray, boxes.solids, solid * 6);
      if (distance < nearest) {
        nearest = distance;
        stopped = piece;
        row = -1;
      }
    }
    const { first, count } = display.furniture[piece] as RoomDisplay['furniture'][number];
    for (let exhibit = first; exhibit < first + count; exhibit++) {
      const distance = enterBox(ray, boxes.exhibits, exhibit * 6);
      if (distance < nearest) {
        nearest = distance;
        row = exhibit;
        stopped = -1;
      }
    }
  }
  if (row >= 0) return { kind: 'exhibit', row, distance: nearest };
  return stopped < 0 ? null : { kind: 'furniture', furniture: stopped, distance: nearest };
}

function buildBoxes(display: RoomDisplay): PickBoxes {
  const exhibits = new Float64Array(display.count * 6);
  const foot = { x: 0, y: 0, z: 0 };
  for (let row = 0; row < display.count; row++) {
    const [width, height, depth] = [0, 1, 2].map((side) =>
      Math.max(leastSide, (display.size[row * 3 + side] as number) + 2 * generosity),
    ) as [number, number, number];
    const yaw = display.yaw[row] as number;
    const [outX, outZ] = [Math.sin(yaw), Math.cos(yaw)];
    placeFoot(display, row, foot);
    // The box grows about the middle of the thing.
    const { x, z } = foot;
    const middle = foot.y + (display.size[row * 3 + 1] as number) / 2;
    const reachX = (Math.abs(outZ) * width + Math.abs(outX) * depth) / 2;
    const reachZ = (Math.abs(outX) * width + Math.abs(outZ) * depth) / 2;
    exhibits.set(
      [x - reachX, middle - height / 2, z - reachZ, x + reachX, middle + height / 2, z + reachZ],
      row * 6,
    );
  }
  const parts = display.furniture.map(listSolidParts);
  const firstSolid = new Int32Array(parts.length + 1);
  parts.forEach((solids, piece) => {
    firstSolid[piece + 1] = (firstSolid[piece] as number) + solids.length;
  });
  const furniture = new Float64Array(display.furniture.length * 6);
  display.furniture.forEach((placed, piece) => {
    const bounds = [...placed.min, ...placed.max];
    for (let exhibit = placed.first; exhibit < placed.first + placed.count; exhibit++) {
      for (let side = 0; side < 3; side++) {
        bounds[side] = Math.min(bounds[side] as number, exhibits[exhibit * 6 + side] as number);
        bounds[side + 3] = Math.max(bounds[side + 3] as number, exhibits[exhibit * 6 + side + 3] as number);
      }
    }
    furniture.set(bounds, piece * 6);
  });
  const boxes = { exhibits, furniture, solids: Float64Array.from(parts.flat(2)), firstSolid };
  known.set(display, boxes);
  return boxes;
}
