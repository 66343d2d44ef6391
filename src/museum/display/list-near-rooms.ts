import type { FloorPlan, RoomId } from '../floorplan/floor-plan.ts';
import { indexPlan } from './index-plan.ts';

/**
 * A room and those near it, by the number of openings between; taking a lift counts as one.
 *
 * @param doors openings away, at most
 */
export function listNearRooms(plan: FloorPlan, room: RoomId, doors: number): readonly RoomId[] {
  const { openings } = indexPlan(plan);
  const near = new Set<RoomId>([room]);
  let edge: readonly RoomId[] = [room];
  for (let away = 0; away < doors && edge.length > 0; away++) {
    const next = edge.flatMap((from) => [
      ...(openings.get(from) ?? []).flatMap(({ rooms }) => rooms),
      ...plan.lifts.flatMap(({ stops }) => (stops.includes(from) ? stops : [])),
    ]);
    edge = [...new Set(next)].filter((one) => !near.has(one));
    for (const one of edge) near.add(one);
  }
  return [...near];
}
