import type { FloorPlan, Opening, Room, RoomId } from './floor-plan.ts';

/**
 * Cells nobody can come to from the arrival, through openings and by lifts.
 *
 * @param withoutSteps keep to level floors, ramps and lifts; the steps themselves are then not asked for
 */
export function findUnreachable(
  plan: Pick<FloorPlan, 'rooms' | 'openings' | 'lifts' | 'arrival'>,
  withoutSteps: boolean,
): readonly Room[] {
  const isSteps = ({ slope }: Room): boolean => slope !== null && slope.steps > 0;
  const rooms = new Map(
    plan.rooms.filter((room) => !withoutSteps || !isSteps(room)).map((room) => [room.id, room]),
  );
  const neighbours = new Map<RoomId, RoomId[]>();
  const join = (a: RoomId, b: RoomId): void => {
    if (!rooms.has(a) || !rooms.has(b)) return;
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
  };
  plan.openings.forEach(({ rooms: [a, b] }: Opening) => join(a, b));
  for (const { stops } of plan.lifts) {
    stops.slice(1).forEach((stop, row) => join(stops[row] as RoomId, stop));
  }
  const reached = new Set([plan.arrival]);
  for (const room of reached) for (const next of neighbours.get(room) ?? []) reached.add(next);
  // Half-landings belong to the steps: without steps nobody needs them.
  const needs = (room: Room): boolean =>
    !withoutSteps || room.kind !== 'landing' || room.id.endsWith('-landing');
  return [...rooms.values()].filter((room) => !reached.has(room.id) && needs(room));
}
