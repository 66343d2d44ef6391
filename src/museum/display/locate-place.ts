import { addTurns, turnPlanVector, turnsToYaw } from '../math/plan.ts';
import type { LocalPlace } from './local-place.ts';
import type { RoomPlaces } from './room-places.ts';

/** Where a place is in the world, metres: the middle of the base of what stands there (hung: the middle of its back). */
export interface LocatedPlace {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Radians; 0 faces world +z. */
  readonly yaw: number;
}

/** @param place row of the template's places */
export function locatePlace({ room, template }: RoomPlaces, place: number): LocatedPlace {
  const { x, y, z, turns } = template.places[place] as LocalPlace;
  const [dx, dz] = turnPlanVector(x, z, room.turns);
  return {
    x: (room.rect.minX + room.rect.maxX) / 2 + dx,
    y: room.floorY + y,
    z: (room.rect.minZ + room.rect.maxZ) / 2 + dz,
    yaw: turnsToYaw(addTurns(turns, room.turns)),
  };
}
