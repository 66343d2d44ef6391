import type { RoomDelivery } from './delivery/room-delivery.ts';
import { listNearRooms } from './museum/display/list-near-rooms.ts';
import type { Museum } from './museum/open-museum.ts';
import type { Visit } from './visit/visit.ts';

/** Doors away up to which the gifts of rooms are fetched, and rooms with gifts at most. */
const doors = 4;
const mostRooms = 16;

/**
 * Has the gifts of the rooms near a visitor brought, the nearest first, wherever they go; those of the room whose exhibit
 * is being read stay.
 */
export function followVisit(rooms: RoomDelivery, { plan, display }: Museum, { store }: Visit): void {
  const wantNear = (): void => {
    const near = listNearRooms(plan, store.getState().room, doors);
    rooms.want(near.filter((room) => display.giftCount(room) > 0).slice(0, mostRooms));
  };
  const keepOpened = (): void => {
    const { opened } = store.getState();
    rooms.keep(opened === null ? null : (display.roomOf(opened) ?? null));
  };
  store.subscribe((state, before) => {
    if (state.opened !== before.opened) keepOpened();
    if (state.room !== before.room) wantNear();
  });
  keepOpened();
  wantNear();
}
