import { describe, expect, it, vi } from 'vitest';
import { openLiveHouse, type LiveHouse } from '../../src/curate/live-house.ts';
import type { Curation } from '../../src/museum/catalogue/curation.ts';
import { listChangedRooms, type GiftChange } from '../../src/museum/curated-house.ts';
import type { Display } from '../../src/museum/display/display.ts';
import type { GrowingDisplay } from '../../src/museum/display/open-display.ts';
import type { RoomId } from '../../src/museum/floorplan/floor-plan.ts';
import { smallPlan } from '../museum/display/small-museum.ts';
import { openVisited, planChanged, planSmallHouse, smallFacts } from './open-small-museum.ts';

const open = (display: GrowingDisplay): LiveHouse => openLiveHouse(smallFacts, display, smallPlan);
const decide = (...decided: readonly (readonly [string, Curation])[]): Map<string, GiftChange> =>
  new Map(decided.map(([id, curation]) => [id, { curation }]));
const roomOf = (id: string): RoomId => planSmallHouse().placeOf(id)?.room as RoomId;

/** A place for a gift in another room than it stands in, veiled or empty. */
function elsewhere(id: string, isVeiled: boolean): { readonly address: string; readonly room: RoomId } {
  const house = planSmallHouse();
  for (const room of house.rooms.keys()) {
    if (room === roomOf(id)) continue;
    const offered = house.listPlacesFor(id, room).find((place) => place.isVeiled === isVeiled);
    if (offered) return { address: offered.address, room };
  }
  throw new Error(`there is no other room for ${id}`);
}

/** Everything that stands in the rooms named, as plain values. */
const tables = (display: Display, rooms: Iterable<RoomId>): unknown =>
  JSON.parse(JSON.stringify([...rooms].map((room) => display.layOutRoom(room))));

describe('a house that is shown with changes', () => {
  it.each([true, false])(
    'D26 is what the packer makes of the files, counts and empty places included (a veil there: %s)',
    (isVeiled) => {
      const to = elsewhere('gift-1', isVeiled);
      const changes = new Map<string, GiftChange>([
        ['gift-1', { curation: { place: to.address, cloth: 'red' } }],
        ['gift-3', { title: { en: 'Another title' } }],
      ]);
      const whole = planChanged(changes);
      expect(whole.problems).toEqual([]);
      const { display } = openVisited();
      const live = open(display);
      const rooms = listChangedRooms(live.house, live.show(changes));
      expect(new Set(rooms.keys())).toEqual(new Set([roomOf('gift-1'), to.room, roomOf('gift-3')]));
      for (const room of rooms.keys()) {
        expect(display.giftCount(room)).toBe(whole.giftCount(room));
        expect(display.documentedIn(room)).toBe(whole.documentedIn(room));
        expect(display.roomQuota(room)).toBe(whole.roomQuota(room));
        expect(display.isKnown(room)).toBe(true);
      }
      expect(tables(display, rooms.keys())).toEqual(tables(whole, rooms.keys()));
      expect(display.exhibitAt(to.address)).toBe('gift-1');
      expect(live.house.find('gift-3')?.title).toEqual({ en: 'Another title' });
    },
  );

  it('is as it was when the changes are taken back', () => {
    const before = planChanged(new Map());
    const { display } = openVisited();
    const live = open(display);
    const to = elsewhere('gift-2', false);
    live.show(decide(['gift-2', { place: to.address, light: 'dim' }]));
    expect(live.house.find('gift-2')?.curation).toEqual({ place: to.address, light: 'dim' });
    live.show(new Map());
    const rooms = [roomOf('gift-2'), to.room];
    expect(tables(display, rooms)).toEqual(tables(before, rooms));
    expect(live.house.find('gift-2')?.curation).toBeUndefined();
  });

  it('tells of the rooms in which something changes, and of no others', () => {
    const { display } = openVisited();
    const live = open(display);
    const told = vi.fn<(room: RoomId) => void>();
    display.onChange(told);
    const to = elsewhere('gift-1', true);
    live.show(decide(['gift-1', { place: to.address }]));
    expect(new Set(told.mock.calls.flat())).toEqual(new Set([roomOf('gift-1'), to.room]));
    told.mockClear();
    live.show(decide(['gift-1', { place: to.address }]));
    expect(told).not.toHaveBeenCalled();
  });

  it('stays so when rooms are delivered, and forgotten, as they were before', () => {
    const { display, catalogue } = openVisited();
    const before = planSmallHouse();
    const live = open(display);
    const [from, to] = [roomOf('gift-1'), elsewhere('gift-1', false)];
    const changes = decide(['gift-1', { place: to.address }]);
    live.show(changes);
    for (const room of [from, to.room]) {
      display.bringGifts(room, before.rooms.get(room)?.gifts ?? []);
      expect(display.giftPlace('gift-1')?.room, `after ${room} came`).toBe(to.room);
      expect(catalogue.find('gift-1')?.curation).toEqual({ place: to.address });
      display.forgetGifts(room);
      expect(display.giftPlace('gift-1')?.room, `after ${room} went`).toBe(to.room);
    }
    const rooms = [from, to.room];
    expect(tables(display, rooms)).toEqual(tables(planChanged(changes), rooms));
    live.dispose();
    display.forgetGifts(to.room);
    expect(display.giftPlace('gift-1')).toBeUndefined();
  });

  it('says what cannot be, and leaves it where it was', () => {
    const live = open(openVisited().display);
    const home = live.house.placeOf('gift-1');
    const house = live.show(decide(['gift-1', { place: 'no-such-room.wall.1' }]));
    expect(house.problems).toMatchObject([{ gift: 'gift-1', curated: 'no-such-room.wall.1' }]);
    expect(house.placeOf('gift-1')).toEqual(home);
  });

  it('D26 exchanges two gifts, and nobody else moves', () => {
    const house = planSmallHouse();
    const [from, other] = ['gift-1', 'gift-5'];
    const exchanges = house.listExchangesFor(from, house.placeOf(other)?.room ?? '');
    const found = exchanges.find(({ holder }) => holder === other);
    expect(found?.address).toBe(house.placeOf(other)?.address);
    // A picture hangs, a vase does not.
    expect(
      house.listExchangesFor(from, house.placeOf('gift-3')?.room ?? '').map(({ holder }) => holder),
    ).not.toContain('gift-3');
    const after = planSmallHouse(
      decide([from, { place: found?.address ?? '' }], [other, { place: house.placeOf(from)?.address ?? '' }]),
    );
    expect(after.problems).toEqual([]);
    expect([from, other].map((id) => after.placeOf(id))).toEqual([house.placeOf(other), house.placeOf(from)]);
    for (const id of ['gift-2', 'gift-3', 'gift-4']) expect(after.placeOf(id)).toEqual(house.placeOf(id));
  });

  it('is asked about gifts and rooms that are there', () => {
    expect(() => planSmallHouse().listPlacesFor('nobody', 'main-1-1')).toThrow(/no gift nobody/);
    expect(() => planSmallHouse().listPlacesFor('gift-1', 'attic')).toThrow(/no room attic/);
  });
});
