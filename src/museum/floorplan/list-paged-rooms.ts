import type { FloorPlan, Room } from './floor-plan.ts';

/** Cells that somebody may write about: rooms with a door, and the places under the sky; ways between them are none. */
const kinds: readonly Room['kind'][] = ['room', 'balcony', 'outdoors'];

/** The rooms that have a poster, a card and a page of their own, in the order of the plan. */
export function listPagedRooms({ rooms }: Pick<FloorPlan, 'rooms'>): Room[] {
  return rooms.filter(({ kind }) => kinds.includes(kind));
}
