import { isInsideRect } from '../math/plan.ts';
import type { FloorPlan, Room } from '../floorplan/floor-plan.ts';
import { indexPlan } from './index-plan.ts';
import { pickInRoom } from './pick-in-room.ts';
import { placeFoot } from './place-foot.ts';
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
/** What fits into a picture is looked at from no farther than this; longer things from where they fit. */
const farthest = 8;
/** Kept free between the one who looks and walls or furniture. */
const bodyRoom = 0.35;
/** Tangent of half the vertical field of view (60°) the whole thing must fit. */
const halfView = Math.tan(Math.PI / 6);
/** The thing takes this share of the field at most, leaving room for its label. */
const usualShare = 0.7;
/** Looking down steeper than this, radians, one sees the top of a thing and not its face. */
const steep = 0.5;
/** Things wider and deeper than this, metres, are looked at from before their right end, where vehicles have their nose. */
const large = 2.5;
const deep = 1;
const beforeNose = 0.6;
/** What spreads wings is looked at from nearer to its nose: from the side a wing would hide it. */
const beforeWings = 1.05;
/** Width of the posts at the ends of a case, metres. */
const endPost = 0.06;

/** Angles off the face, radians, and factors on the fitting distance: all pairs are tried, the pleasantest first. */
const angles = [0, 0.3, -0.3, 0.6, -0.6, 0.9, -0.9, 1.15, -1.15, 1.3, -1.3, 1.42, -1.42];
const stretches = [1, 1.15, 1.35, 1.6, 2, 2.6, 3.4, 4.5, 0.85, 0.7, 0.55, 0.4, 0.28];

interface Attempt {
  readonly angle: number;
  readonly distance: number;
  readonly unease: number;
}

/**
 * A standing place in front of an exhibit: the whole of it in view, inside its room, clear of walls and
 * furniture, with nothing before it. What is too long to be seen whole from the front is looked at along
 * its side. Where the room is too full for all of that, a place without the clear line; where there is none at
 * all, the middle of the room's nearest free strip before it.
 *
 * @param share of the field that the thing takes at most: less than usual where words stand under it
 */
export function computeGoodView(
  plan: FloorPlan,
  display: RoomDisplay,
  row: number,
  share = usualShare,
): GoodView {
  const room = indexPlan(plan).rooms.get(display.room);
  if (!room) throw new Error(`display: the plan has no room ${display.room}`);
  if (!(row >= 0 && row < display.count)) throw new Error(`display: room ${room.id} has no row ${row}`);
  const target = findMiddle(display, row);
  const size = display.size.slice(row * 3, row * 3 + 3) as unknown as Size;
  const yaw = display.yaw[row] as number;
  const rise = target.y - (room.floorY + eyes);

  let fallback: GoodView | undefined;
  let seen = 0;
  for (const { angle, distance } of listAttempts(size, rise, share)) {
    // The eye's height is given, so what is left of the distance is walked on the floor.
    const apart = Math.sqrt(Math.max(0.3 ** 2, distance ** 2 - rise ** 2));
    const x = target.x + Math.sin(yaw + angle) * apart;
    const z = target.z + Math.cos(yaw + angle) * apart;
    if (!canStand(room, display.furniture, x, z)) continue;
    const view = lookFrom(room, x, z, target);
    fallback ??= view;
    const inSight = countInSight(room, display, row, view, target);
    if (inSight === sightings.length) return view;
    if (inSight > seen) {
      seen = inSight;
      fallback = view;
    }
  }
  return (
    fallback ??
    findLeastBad(room, display, row, target, share) ??
    lookFrom(room, ...clampInto(room, target, yaw, computeFit(size, 0, share)), target)
  );
}

type Size = readonly [width: number, height: number, depth: number];

/** Distance from the middle of a thing at which the whole of it is seen from an angle off its face. */
function computeFit([width, height, depth]: Size, angle: number, share: number): number {
  const across = width * Math.cos(angle) + depth * Math.abs(Math.sin(angle));
  const along = depth * Math.cos(angle) + width * Math.abs(Math.sin(angle));
  // Screens may be as narrow as they are high, so width counts like height.
  // A vehicle would be a toy in the distance: screens that cut its ends off are the fewer.
  const wide = width > large ? across / 1.3 : across;
  return Math.max(nearest, Math.max(wide, height) / 2 / halfView / share + along / 2);
}

/** Angle off the face from which a thing looks best, radians. */
function choosePleasantest([width, , depth]: Size): number {
  if (width <= large || depth <= deep) return 0;
  return depth > width ? beforeWings : beforeNose;
}

function listAttempts(size: Size, rise: number, share: number): Attempt[] {
  const pleasantest = choosePleasantest(size);
  const straight = computeFit(size, 0, share);
  const limit = Math.max(farthest, straight);
  const attempts: Attempt[] = [];
  for (const angle of angles) {
    const fit = computeFit(size, angle, share);
    for (const stretch of stretches) {
      const distance = Math.min(limit, Math.max(nearest, fit * stretch));
      const change = Math.log(distance / fit);
      const pitch = Math.asin(Math.min(1, Math.abs(rise) / distance));
      attempts.push({
        angle,
        distance,
        // Too near cuts the thing off, which is worse than seeing it from the side or from farther away.
        unease:
          (angle - pleasantest) ** 2 +
          change ** 2 * (change < 0 ? 8 : 1) +
          2 * Math.max(0, pitch - steep) ** 2,
      });
    }
  }
  return attempts.sort((a, b) => a.unease - b.unease);
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

function findMiddle(display: RoomDisplay, row: number): Point {
  const middle = { x: 0, y: 0, z: 0 };
  placeFoot(display, row, middle);
  middle.y += (display.size[row * 3 + 1] as number) / 2;
  return middle;
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

/** How far to the side of a thing's face one stands, radians: 0 before it, π behind it. */
function offFace(display: RoomDisplay, row: number, view: GoodView): number {
  const turn = view.yaw - (display.yaw[row] as number);
  return Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
}

/** Where a thing fills its room: of all places on the floor from which its middle is seen, the one nearest to fitting. */
function findLeastBad(
  room: Room,
  display: RoomDisplay,
  row: number,
  target: Point,
  share: number,
): GoodView | undefined {
  const size = display.size.slice(row * 3, row * 3 + 3) as unknown as Size;
  const { rect } = room;
  const step = Math.max(0.25, Math.min(rect.maxX - rect.minX, rect.maxZ - rect.minZ) / 60);
  let best: GoodView | undefined;
  let least = Infinity;
  for (let x = rect.minX + bodyRoom; x <= rect.maxX - bodyRoom; x += step) {
    for (let z = rect.minZ + bodyRoom; z <= rect.maxZ - bodyRoom; z += step) {
      if (!canStand(room, display.furniture, x, z)) continue;
      const view = lookFrom(room, x, z, target);
      const angle = offFace(display, row, view);
      const unease =
        Math.abs(Math.log(view.distance / computeFit(size, Math.min(angle, Math.PI - angle), share))) +
        (angle - choosePleasantest(size)) ** 2 / 2;
      if (unease >= least || countInSight(room, display, row, view, target) === 0) continue;
      least = unease;
      best = view;
    }
  }
  return best;
}

/** Points of a thing looked for, as shares of its half width and half height: the middle, then towards the corners. */
const sightings = [
  [0, 0],
  [-0.6, 0.6],
  [0.6, 0.6],
  [-0.6, -0.5],
  [0.6, -0.5],
] as const;

/** How many of the points are not behind something else; 0 unless the middle is one of them. */
function countInSight(room: Room, display: RoomDisplay, row: number, view: GoodView, target: Point): number {
  const [width, height] = display.size.slice(row * 3, row * 3 + 3) as unknown as Size;
  // The points lie within the thing: seen aslant, a point beside its middle line would be in the air.
  const yaw = display.yaw[row] as number;
  const from = [view.x, room.floorY + eyes, view.z] as const;
  let count = 0;
  for (const [across, up] of sightings) {
    const dx = target.x + (Math.cos(yaw) * across * width) / 2 - from[0];
    const dy = target.y + (up * height) / 2 - from[1];
    const dz = target.z - (Math.sin(yaw) * across * width) / 2 - from[2];
    const far = Math.hypot(dx, dy, dz);
    const pick = pickInRoom(display, { origin: from, direction: [dx / far, dy / far, dz / far] });
    if (pick?.kind === 'exhibit' && pick.row === row) count++;
    else if (across === 0) return 0;
  }
  return isThroughEnd(display, row, view) ? Math.min(count, 1) : count;
}

/** A look into a case through its end, where posts and side panels stand, and not through its front. */
function isThroughEnd(display: RoomDisplay, row: number, view: GoodView): boolean {
  const mount = display.mount[row];
  const placed = display.furniture[display.furnitureIndex[row] as number];
  if (!placed || (mount !== mountCodes.shelf && mount !== mountCodes.bay)) return false;
  const [sin, cos] = [Math.sin(display.yaw[row] as number), Math.cos(display.yaw[row] as number)];
  const toLocal = (x: number, z: number): readonly [along: number, out: number] => [
    (x - placed.x) * cos - (z - placed.z) * sin,
    (x - placed.x) * sin + (z - placed.z) * cos,
  ];
  const [fromAlong, fromOut] = toLocal(view.x, view.z);
  const [along, out] = toLocal(display.position[row * 3] as number, display.position[row * 3 + 2] as number);
  const front = placed.furniture.depth / 2;
  if (fromOut <= front) return true;
  const crossing = along + ((fromAlong - along) * (front - out)) / (fromOut - out);
  return Math.abs(crossing) > placed.furniture.length / 2 - endPost;
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
