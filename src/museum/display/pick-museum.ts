import type { FloorPlan, Opening, Room, RoomId } from '../floorplan/floor-plan.ts';
import { isOpenAir } from '../floorplan/is-open-air.ts';
import { isOnWallMap } from '../floorplan/list-wall-boards.ts';
import type { Display } from './display.ts';
import { indexPlan, type PlanIndex } from './index-plan.ts';
import { leaveCell, type CellEdge } from './leave-cell.ts';
import { leavePassage } from './leave-passage.ts';
import { pickInRoom } from './pick-in-room.ts';
import type { Ray } from './ray.ts';
import type { ExhibitId } from './room-display.ts';

/** First thing a ray meets in the museum; distances in metres from its origin. */
export type MuseumPick =
  | {
      readonly kind: 'exhibit';
      readonly exhibit: ExhibitId;
      readonly row: number;
      readonly room: RoomId;
      readonly distance: number;
    }
  | {
      readonly kind: 'floor';
      readonly room: RoomId;
      readonly x: number;
      readonly z: number;
      readonly distance: number;
    }
  /** `map`: the map of the world on a wall. */
  | { readonly kind: 'wall' | 'map' | 'furniture'; readonly room: RoomId; readonly distance: number };

/** Where a ray begins: a point of the world frame and the cell it lies in (or the doorway of that cell). */
export interface PickOrigin {
  readonly room: RoomId;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** More cells than a straight look can cross; ends a walk in a plan whose openings contradict each other. */
const mostCells = 64;
/** Slack for points that lie on a shared plane, metres. */
const onPlane = 1e-6;

/**
 * What a look meets first. The ray walks the plan: through a cell to its edge, through an opening into the
 * next, until an exhibit, a piece of furniture, a floor or a wall (jambs and lintels are wall) stops it. Null
 * when it leaves into the open, or within `maxDistance` meets nothing. Leaves that are shut stop it too: what is meant
 * is the way through, so it is the floor of their doorway that is met.
 *
 * @param direction any length but 0
 * @param shut openings whose leaves are shut, by row of the plan's openings: 1 shut; left out, all stand open
 * @throws when `origin.room` is not in the plan
 */
export function pickMuseum(
  museum: { readonly plan: FloorPlan; readonly display: Display },
  origin: PickOrigin,
  direction: readonly [x: number, y: number, z: number],
  maxDistance = Infinity,
  shut?: Uint8Array,
): MuseumPick | null {
  const index = indexPlan(museum.plan);
  const start = index.rooms.get(origin.room);
  if (!start) throw new Error(`display: the plan has no room ${origin.room}`);
  let room: Room = start;
  const length = Math.hypot(direction[0], direction[1], direction[2]);
  const ray: Ray = {
    origin: [origin.x, origin.y, origin.z],
    direction: [direction[0] / length, direction[1] / length, direction[2] / length],
  };

  let opening = findPassageAround(index, room, origin);
  let distance = 0;
  for (let cells = 0; cells < mostCells; cells++) {
    if (!opening) {
      const edge = leaveCell(room, ray, distance);
      const pick = pickInRoom(museum.display.layOutRoom(room.id), ray, Math.min(edge.distance, maxDistance));
      if (pick?.kind === 'exhibit') {
        const exhibit = museum.display.layOutRoom(room.id).exhibitId(pick.row);
        return { kind: 'exhibit', exhibit, row: pick.row, room: room.id, distance: pick.distance };
      }
      if (pick) return { kind: 'furniture', room: room.id, distance: pick.distance };
      if (edge.distance > maxDistance) return null;
      if (edge.through === 'floor') return floorPick(room, ray, edge.distance);
      if (edge.through !== 'ceiling') opening = findOpening(index, room, ray, edge);
      if (!opening) {
        if (isOpenAir(room)) return null;
        const kind = isOnWallMap(museum.plan, room, pointAlong(ray, edge.distance)) ? 'map' : 'wall';
        return { kind, room: room.id, distance: edge.distance };
      }
      distance = edge.distance;
    }
    const end = leavePassage(opening, ray, distance);
    if (end.distance > maxDistance) return null;
    const next = roomBeyond(index, opening, end.towards) ?? room;
    if (end.through === 'floor') return floorPick(next, ray, end.distance);
    if (end.through === 'wall') return { kind: 'wall', room: room.id, distance: end.distance };
    if (shut?.[index.openingRow.get(opening) as number] === 1)
      return doorwayPick(next, opening, end.distance);
    room = next;
    distance = end.distance;
    opening = undefined;
  }
  return null;
}

/** Opening in the edge of a cell that lets a ray out, if there is one just there. */
function findOpening(index: PlanIndex, room: Room, ray: Ray, edge: CellEdge): Opening | undefined {
  const axis = edge.through === 'x' ? 0 : 2;
  const forward = ray.direction[axis] > 0;
  const { rect } = room;
  const plane = axis === 0 ? (forward ? rect.maxX : rect.minX) : forward ? rect.maxZ : rect.minZ;
  const across = axis === 0 ? 2 : 0;
  const sideways = ray.origin[across] + ray.direction[across] * edge.distance;
  const y = ray.origin[1] + ray.direction[1] * edge.distance;
  return index.openings.get(room.id)?.find(({ axis: cut, passage, floorY, height }) => {
    if (cut !== edge.through) return false;
    const near = axis === 0 ? (forward ? passage.minX : passage.maxX) : forward ? passage.minZ : passage.maxZ;
    if (Math.abs(near - plane) > 1e-3) return false;
    const least = axis === 0 ? passage.minZ : passage.minX;
    const most = axis === 0 ? passage.maxZ : passage.maxX;
    return sideways >= least && sideways <= most && y >= floorY - onPlane && y <= floorY + height;
  });
}

/** Opening whose thickness holds a point that is not on the clear floor of its cell: someone stands in a doorway. */
function findPassageAround(index: PlanIndex, room: Room, { x, z }: PickOrigin): Opening | undefined {
  const { rect } = room;
  const isInside =
    x >= rect.minX - onPlane &&
    x <= rect.maxX + onPlane &&
    z >= rect.minZ - onPlane &&
    z <= rect.maxZ + onPlane;
  if (isInside) return undefined;
  return index.openings
    .get(room.id)
    ?.find(({ passage }) => x >= passage.minX && x <= passage.maxX && z >= passage.minZ && z <= passage.maxZ);
}

/** The room of an opening that lies at one end of its axis. */
function roomBeyond(index: PlanIndex, opening: Opening, towards: 1 | -1): Room | undefined {
  const [a, b] = opening.rooms.map((id) => index.rooms.get(id)) as [Room | undefined, Room | undefined];
  if (!a || !b) return a ?? b;
  const middle = ({ rect }: Room): number =>
    opening.axis === 'x' ? rect.minX + rect.maxX : rect.minZ + rect.maxZ;
  return middle(a) > middle(b) === towards > 0 ? a : b;
}

/** The middle of a doorway: whoever walks there comes to the door, which opens. */
function doorwayPick(room: Room, { passage }: Opening, distance: number): MuseumPick {
  const x = (passage.minX + passage.maxX) / 2;
  const z = (passage.minZ + passage.maxZ) / 2;
  return { kind: 'floor', room: room.id, x, z, distance };
}

function pointAlong({ origin, direction }: Ray, distance: number): [number, number, number] {
  return [
    origin[0] + direction[0] * distance,
    origin[1] + direction[1] * distance,
    origin[2] + direction[2] * distance,
  ];
}

function floorPick(room: Room, { origin, direction }: Ray, distance: number): MuseumPick {
  return {
    kind: 'floor',
    room: room.id,
    x: origin[0] + direction[0] * distance,
    z: origin[2] + direction[2] * distance,
    distance,
  };
}
