import { isInsideRect } from '../math/plan.ts';
import type { FloorPlan, Room } from '../floorplan/floor-plan.ts';
import { indexPlan } from './index-plan.ts';
import { pickInRoom } from './pick-in-room.ts';
import { mountCodes, type PlacedFurniture, type RoomDisplay } from './room-display.ts';

/** Where to stand and look to see one thing well: world metres and radians, as in a pose. */
export interface GoodView {
  readonly x: number;
  readonly z: number;
  readonly yaw: number;
  readonly pitch: number;
  /** From the eye to the middle of the thing. */
  readonly distance: number;
}

/** Height of the eyes above the floor, metres. */
const eyes = 1.62;
const nearest = 0.6;
const farthest = 8;
/** Kept free between the one who looks and walls or furniture. */
const bodyRoom = 0.35;
/** Tangent of half the vertical field of view (60°) the whole thing must fit. */
const halfView = Math.tan(Math.PI / 6);
/** The thing takes this share of the field at most, leaving room for its label. */
const share = 0.7;

/** Angles off the face, radians, and factors on the best distance: all pairs are tried, the pleasantest first. */
const angles = [0, 0.3, -0.3, 0.6, -0.6, 0.9, -0.9, 1.2, -1.2];
const stretches = [1, 1.15, 1.35, 1.6, 2, 2.6, 3.4, 4.5, 0.85, 0.7, 0.55];
const attempts = angles
  .flatMap((angle) => stretches.map((stretch) => ({ angle, stretch })))
  .sort((a, b) => unease(a) - unease(b));

/** Too near cuts the thing off, which is worse than seeing it from the side or from farther away. */
function unease({ angle, stretch }: { readonly angle: number; readonly stretch: number }): number {
  return angle ** 2 + Math.log(stretch) ** 2 * (stretch < 1 ? 8 : 1);
}

/**
 * A standing place in front of an exhibit: the whole of it in view, inside its room, clear of walls and
 * furniture, with nothing before its middle. Where the room is too full for all of that, a place without the
 * clear line; where there is none at all, the middle of the room's nearest free strip before it.
 */
export function computeGoodView(plan: FloorPlan, display: RoomDisplay, row: number): GoodView {
  const room = indexPlan(plan).rooms.get(display.room);
  if (!room) throw new Error(`display: the plan has no room ${display.room}`);
  if (!(row >= 0 && row < display.count)) throw new Error(`display: room ${room.id} has no row ${row}`);
  const target = findMiddle(display, row);
  const [width, height, depth] = display.size.slice(row * 3, row * 3 + 3) as unknown as [
    number,
    number,
    number,
  ];
  // Screens may be as narrow as they are high, so width counts like height.
  const fitting = Math.max(width, height) / 2 / halfView / share + depth / 2;
  const best = Math.min(farthest, Math.max(nearest, fitting));
  const yaw = display.yaw[row] as number;
  const rise = target.y - (room.floorY + eyes);

  let fallback: GoodView | undefined;
  for (const { angle, stretch } of attempts) {
    const distance = Math.min(farthest, Math.max(nearest, best * stretch));
    // The eye's height is given, so what is left of the distance is walked on the floor.
    const apart = Math.sqrt(Math.max(0.3 ** 2, distance ** 2 - rise ** 2));
    const x = target.x + Math.sin(yaw + angle) * apart;
    const z = target.z + Math.cos(yaw + angle) * apart;
    if (!canStand(room, display.furniture, x, z)) continue;
    const view = lookFrom(room, x, z, target);
    if (view.distance > farthest + 1e-6) continue;
    fallback ??= view;
    if (isInSight(room, display, row, view, target)) return view;
  }
  return fallback ?? lookFrom(room, ...clampInto(room, target, yaw, best), target);
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

function findMiddle(display: RoomDisplay, row: number): Point {
  const [x, y, z] = display.position.slice(row * 3, row * 3 + 3) as unknown as [number, number, number];
  const isHung = display.mount[row] === mountCodes.hung;
  return { x, y: isHung ? y : y + (display.size[row * 3 + 1] as number) / 2, z };
}

function canStand(room: Room, furniture: readonly PlacedFurniture[], x: number, z: number): boolean {
  if (!isInsideRect(room.rect, x, z, bodyRoom)) return false;
  return furniture.every(({ furniture: { form }, min, max }) => {
    if (form === 'picture') return true;
    const dx = Math.max(min[0] - x, 0, x - max[0]);
    const dz = Math.max(min[2] - z, 0, z - max[2]);
    return dx * dx + dz * dz >= bodyRoom * bodyRoom;
  });
}

function lookFrom(room: Room, x: number, z: number, target: Point): GoodView {
  const dx = target.x - x;
  const dy = target.y - (room.floorY + eyes);
  const dz = target.z - z;
  const apart = Math.hypot(dx, dz);
  return {
    x,
    z,
    yaw: Math.atan2(-dx, -dz),
    pitch: Math.atan2(dy, apart),
    distance: Math.hypot(apart, dy),
  };
}

function isInSight(room: Room, display: RoomDisplay, row: number, view: GoodView, target: Point): boolean {
  const from = [view.x, room.floorY + eyes, view.z] as const;
  const direction = [
    (target.x - from[0]) / view.distance,
    (target.y - from[1]) / view.distance,
    (target.z - from[2]) / view.distance,
  ] as const;
  const pick = pickInRoom(display, { origin: from, direction });
  return pick?.kind === 'exhibit' && pick.row === row;
}

function clampInto({ rect }: Room, target: Point, yaw: number, distance: number): [x: number, z: number] {
  return [
    clamp(target.x + Math.sin(yaw) * distance, rect.minX + bodyRoom, rect.maxX - bodyRoom),
    clamp(target.z + Math.cos(yaw) * distance, rect.minZ + bodyRoom, rect.maxZ - bodyRoom),
  ];
}

function clamp(value: number, least: number, most: number): number {
  return most < least ? (least + most) / 2 : Math.min(most, Math.max(least, value));
}
