import type { FloorPlan, Opening, Room, RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import type { Rect } from '../../../src/museum/math/plan.ts';
import { findRoom, findTemplate } from '../room/room-frame.ts';

/**
 * Where one house stands. Its own frame: metres, origin on the ground below the middle of its front door's outer
 * threshold, x to the right for someone looking at the front, z out of the front, y up.
 */
export interface HouseSite {
  readonly house: string;
  /** The cells before and behind its front door. */
  readonly rooms: readonly [outside: RoomId, inside: RoomId];
  /** Origin in the world, and the yaw that turns the house's z into the world. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly yaw: number;
  /** Height of the threshold above the ground, metres. */
  readonly threshold: number;
  /** Clear size of the door. */
  readonly doorWidth: number;
  readonly doorHeight: number;
  /** Thickness of the wall the door is cut in, metres. */
  readonly wallDepth: number;
  /** Half the width of the platform before the door and how far it reaches out, metres. */
  readonly porchHalf: number;
  readonly porchReach: number;
  /** How far the hall behind the door reaches to either side of it, metres: the front must cover it. */
  readonly hallHalf: number;
  /** The first house is the great one; the second says the same more quietly. */
  readonly isGreat: boolean;
  /** How far its free-standing block reaches back, metres. */
  readonly blockDepth: number;
}

/** Rooms dug into the hill behind a front: their plan rectangle, and the height the hill must cover. */
export interface DugRooms {
  readonly rect: Rect;
  /** The part of it behind the block that stands free. */
  readonly behind: Rect;
  readonly top: number;
}

/** The open ground as the plan has it. */
export interface Site {
  readonly houses: readonly HouseSite[];
  /** Cells under the open sky: level courts and paths, stairs and ramps. */
  readonly courts: readonly Room[];
  readonly dug: readonly DugRooms[];
  readonly balconies: readonly Room[];
  /** Height of the lowest court, metres: the level of the valley floor. */
  readonly ground: number;
}

/** Reads the lie of the land out of the plan: courts, front doors, balconies. */
export function readSite(plan: FloorPlan): Site {
  const courts = plan.rooms.filter((room) => isUnderSky(plan, room));
  const balconies = plan.rooms.filter((room) => room.kind === 'balcony');
  const ground = Math.min(...courts.map((court) => court.floorY), courts.length === 0 ? -1.92 : Infinity);
  const houses: HouseSite[] = [];
  for (const opening of plan.openings) {
    if (opening.form !== 'bronze-door') continue;
    const [a, b] = [findRoom(plan, opening.rooms[0]), findRoom(plan, opening.rooms[1])];
    if (!a || !b) continue;
    const outside = isUnderSky(plan, a) ? a : isUnderSky(plan, b) ? b : null;
    if (!outside) continue;
    const inside = outside === a ? b : a;
    if (houses.some(({ house }) => house === inside.house)) continue;
    const isGreat = inside.house === (findRoom(plan, plan.entrance)?.house ?? inside.house);
    houses.push(placeHouse(opening, outside, inside, courts, ground, isGreat));
  }
  const dug: DugRooms[] = [];
  for (const site of houses) {
    // The rooms of the house lie behind its front, far into the hill.
    let least = Infinity;
    let most = -Infinity;
    let nearest = Infinity;
    let farthest = -Infinity;
    let top = -Infinity;
    for (const room of plan.rooms) {
      const { house, rect } = room;
      if (house !== site.house || isUnderSky(plan, room) || room.kind === 'balcony') continue;
      top = Math.max(top, room.floorY + room.height);
      least = Math.min(least, rect.minX);
      most = Math.max(most, rect.maxX);
      nearest = Math.min(nearest, rect.minZ);
      farthest = Math.max(farthest, rect.maxZ);
    }
    if (least < most) {
      const rect = { minX: least, maxX: most, minZ: nearest, maxZ: farthest };
      dug.push({ rect, behind: cutBlock(rect, site), top });
    }
  }
  return { houses, courts, dug, balconies, ground };
}

function cutBlock(rect: Rect, { x, z, yaw, blockDepth }: HouseSite): Rect {
  const backX = x - Math.sin(yaw) * blockDepth;
  const backZ = z - Math.cos(yaw) * blockDepth;
  if (Math.abs(Math.cos(yaw)) > 0.5) {
    return Math.cos(yaw) > 0
      ? { ...rect, maxZ: Math.min(rect.maxZ, backZ) }
      : { ...rect, minZ: Math.max(rect.minZ, backZ) };
  }
  return Math.sin(yaw) > 0
    ? { ...rect, maxX: Math.min(rect.maxX, backX) }
    : { ...rect, minX: Math.max(rect.minX, backX) };
}

function isUnderSky(plan: FloorPlan, room: Room): boolean {
  return (
    room.kind === 'outdoors' || (room.kind !== 'balcony' && findTemplate(plan, room).finish === 'outdoors')
  );
}

function placeHouse(
  opening: Opening,
  outside: Room,
  inside: Room,
  courts: readonly Room[],
  ground: number,
  isGreat: boolean,
): HouseSite {
  const { passage, axis } = opening;
  const isX = axis === 'x';
  const outwards = isX
    ? Math.sign(outside.rect.minX + outside.rect.maxX - passage.minX - passage.maxX)
    : Math.sign(outside.rect.minZ + outside.rect.maxZ - passage.minZ - passage.maxZ);
  const midX = (passage.minX + passage.maxX) / 2;
  const midZ = (passage.minZ + passage.maxZ) / 2;
  const x = isX ? (outwards > 0 ? passage.maxX : passage.minX) : midX;
  const z = isX ? midZ : outwards > 0 ? passage.maxZ : passage.minZ;
  const yaw = isX ? (outwards * Math.PI) / 2 : outwards > 0 ? 0 : Math.PI;
  const { rect } = outside;
  // A platform above the court is a porch; a door at court level has none.
  const isRaised =
    opening.floorY > ground + 0.3 && courts.some((court) => court.floorY < opening.floorY - 0.3);
  const reach = isX ? rect.maxX - rect.minX : rect.maxZ - rect.minZ;
  const across = isX ? Math.min(rect.maxZ - z, z - rect.minZ) : Math.min(rect.maxX - x, x - rect.minX);
  return {
    house: inside.house,
    rooms: [outside.id, inside.id],
    isGreat,
    blockDepth: isGreat ? 44 : 28,
    x,
    y: ground,
    z,
    yaw,
    threshold: opening.floorY - ground,
    doorWidth: isX ? passage.maxZ - passage.minZ : passage.maxX - passage.minX,
    doorHeight: opening.height,
    wallDepth: isX ? passage.maxX - passage.minX : passage.maxZ - passage.minZ,
    hallHalf: isX
      ? Math.max(z - inside.rect.minZ, inside.rect.maxZ - z)
      : Math.max(x - inside.rect.minX, inside.rect.maxX - x),
    porchHalf: isRaised ? Math.min(across, 10) : 7.7,
    porchReach: isRaised ? Math.min(reach, 9) : 6.4,
  };
}
