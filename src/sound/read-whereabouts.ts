import { shapeLand, streamHalf } from '../../models/building/exterior/land.ts';
import { readSite } from '../../models/building/exterior/read-site.ts';
import type { FloorPlan, Room } from '../museum/floorplan/floor-plan.ts';
import { isOpenAir } from '../museum/floorplan/is-open-air.ts';
import type { Pose } from '../visit/pose.ts';
import type { Whereabouts } from './hear-place.ts';

/** Reads out of the plan what of a place can be heard; the stream is where the valley has it. */
export function readWhereabouts(plan: FloorPlan): (pose: Readonly<Pose>) => Whereabouts {
  const site = readSite(plan);
  const land = shapeLand(site);
  const rooms = new Map<string, Room>(plan.rooms.map((room) => [room.id, room]));
  const finishes = new Map(plan.templates.map(({ id, finish }) => [id, finish]));
  return ({ room: id, x, y, z }) => {
    const room = rooms.get(id);
    const { rect } = room ?? {};
    const nearestHouse = (of: (inside: string) => boolean): number =>
      Math.min(
        Infinity,
        ...site.houses
          .filter(({ rooms: [, inside] }) => of(inside))
          .map((house) => Math.hypot(house.x - x, house.z - z)),
      );
    return {
      isOpen: room !== undefined && (room.kind === 'balcony' || isOpenAir(room)),
      toStream: Math.hypot(Math.max(0, Math.abs(z - land.streamAt(x)) - streamHalf), y - land.water),
      // A balcony has eaves of its own.
      toEaves: room?.kind === 'balcony' ? 5 : nearestHouse(() => true),
      toDoor: nearestHouse((inside) => inside === id),
      finish: (room && finishes.get(room.template)) ?? 'outdoors',
      volume: room && rect ? (rect.maxX - rect.minX) * (rect.maxZ - rect.minZ) * room.height : 0,
    };
  };
}
