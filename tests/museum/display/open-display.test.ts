import { describe, expect, it, vi } from 'vitest';
import { GrowingCatalogue } from '../../../src/museum/catalogue/growing-catalogue.ts';
import type { RoomGift } from '../../../src/museum/catalogue/room-gift.ts';
import { openDisplay, type GrowingDisplay } from '../../../src/museum/display/open-display.ts';
import { planDisplay } from '../../../src/museum/display/plan-display.ts';
import {
  placeStateCodes,
  type ExhibitId,
  type RoomDisplay,
} from '../../../src/museum/display/room-display.ts';
import type { RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import { buildGround } from '../../../src/museum/navigation/build-ground.ts';
import { makeCatalogue, makeGift, smallPlan } from './small-museum.ts';

const gifts = [
  makeGift(1, { country: 'CN', aliases: ['old-name'] }),
  makeGift(2, { country: 'CN' }),
  makeGift(3, { family: 'car', size: [4.4, 1.5, 1.9] }),
  makeGift(4, { whereabouts: 'outgoing', family: 'framed-picture', size: [0.5, 0.4, 0.03] }),
];
const whole = makeCatalogue(gifts, 300);
const wanted = planDisplay({ plan: smallPlan, catalogue: whole });
const id = (text: string): RoomId => text as RoomId;
const giftsOf = (room: RoomId): readonly RoomGift[] =>
  wanted.giftsIn(room).map((row) => ({
    ...(whole.gifts[row] as (typeof gifts)[number]),
    row,
    place: wanted.places[row]?.place as number,
    shard: 0,
  }));
const roomsOf = smallPlan.rooms.map((room) => room.id);
const counts = roomsOf.map((room) => [wanted.giftCount(room), wanted.documentedIn(room)] as const);
const roomWith = (gift: string): RoomId => wanted.roomOf(gift) as RoomId;

interface Opened {
  readonly display: GrowingDisplay;
  readonly catalogue: GrowingCatalogue;
}
function open(): Opened {
  const { totals, totalSources, shownTotal, documented, list } = whole;
  const catalogue = new GrowingCatalogue({
    totals,
    totalSources,
    shownTotal: shownTotal.id,
    documented,
    list,
  });
  return { catalogue, display: openDisplay(smallPlan, catalogue, counts) };
}

/** The tables of a room, as plain values. */
const tables = (room: RoomDisplay): unknown => JSON.parse(JSON.stringify(room));

describe('a display whose gifts come room by room', () => {
  it('D21 has veils where gifts have not come, and the same counts and places as ever', () => {
    const { display } = open();
    for (const room of roomsOf) {
      expect(display.roomQuota(room)).toBe(wanted.roomQuota(room));
      expect(display.giftCount(room)).toBe(wanted.giftCount(room));
      expect(display.documentedIn(room)).toBe(wanted.documentedIn(room));
      expect(display.isKnown(room)).toBe(wanted.giftCount(room) === 0);
      const laidOut = display.layOutRoom(room);
      expect(laidOut.count).toBe(display.roomQuota(room));
      expect([...laidOut.state].every((state) => state === placeStateCodes.veiled)).toBe(true);
    }
    expect(display.giftPlace('gift-1')).toBeUndefined();
    expect(display.roomOf('gift-1')).toBeUndefined();
  });

  it('D21 is the display of the whole collection when all have come, in whatever order', () => {
    const { display, catalogue } = open();
    for (const room of roomsOf.toReversed()) display.bringGifts(room, giftsOf(room));
    for (const room of roomsOf) {
      expect(tables(display.layOutRoom(room)), room).toEqual(tables(wanted.layOutRoom(room)));
      expect(display.giftsIn(room)).toEqual(wanted.giftsIn(room));
    }
    for (const gift of ['gift-1', 'old-name', 'gift-4']) {
      expect(display.giftPlace(gift)).toEqual(wanted.giftPlace(gift));
      expect(catalogue.find(gift)).toMatchObject(whole.find(gift) ?? {});
    }
  });

  it('D22 tells once of a room whose gifts have come, after its tables have changed', () => {
    const { display } = open();
    const room = roomWith('gift-1');
    const before = display.layOutRoom(room);
    const address = ((): string => {
      const row = wanted.giftPlace('gift-1')?.row ?? -1;
      return before.exhibitId(row);
    })();
    expect(display.exhibitAt(address)).toBe(address);
    const heard = vi.fn((changed: RoomId) => expect(display.layOutRoom(changed)).not.toBe(before));
    const stop = display.onChange(heard);
    display.bringGifts(room, giftsOf(room));
    expect(heard.mock.calls).toEqual([[room]]);
    // The address of the place leads to what turned out to stand there.
    expect(display.exhibitAt(address)).toBe('gift-1');
    expect(display.roomOf(address)).toBe(room);
    stop();
    display.forgetGifts(room);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(tables(display.layOutRoom(room))).toEqual(tables(before));
    expect(display.exhibitAt(address)).toBe(address);
    expect(display.giftPlace('gift-1')).toBeUndefined();
    display.forgetGifts(room);
  });

  it('D21 leaves the addresses of other veils as they are', () => {
    const { display } = open();
    const room = roomWith('gift-1');
    const listed = (): ReadonlySet<ExhibitId> => {
      const laidOut = display.layOutRoom(room);
      return new Set(Array.from({ length: laidOut.count }, (_, row) => laidOut.exhibitId(row)));
    };
    const before = listed();
    display.bringGifts(room, giftsOf(room));
    const after = listed();
    const come = [...after].filter((exhibit) => !before.has(exhibit));
    expect(come.toSorted()).toEqual(
      giftsOf(room)
        .map((gift) => gift.id as string)
        .toSorted(),
    );
    expect([...before].filter((exhibit) => !after.has(exhibit))).toHaveLength(come.length);
  });

  it('refuses gifts that do not fit the house, and keeps what it had', () => {
    const { display } = open();
    const room = roomWith('gift-1');
    const [first] = giftsOf(room);
    if (!first) throw new Error('test: no gift');
    display.bringGifts(room, giftsOf(room));
    expect(() => display.bringGifts(room, [{ ...first, place: 99_999 }])).toThrow(/has the place 99999/);
    expect(() => display.bringGifts(room, [first, { ...first, row: 7 }])).toThrow(/not free/);
    expect(() => display.bringGifts(id('nowhere'), [])).toThrow('display: the plan has no room nowhere');
    expect(display.giftPlace('gift-1')).toEqual(wanted.giftPlace('gift-1'));
    const { catalogue } = open();
    expect(() => openDisplay(smallPlan, catalogue, counts.slice(1))).toThrow(/5 are counted/);
  });

  it('N13 a large gift on the floor is in the way as soon as it has come, and no longer when it has gone', () => {
    const { display } = open();
    const room = roomWith('gift-3');
    const ground = buildGround(smallPlan, display);
    const { x, z } = ((): { x: number; z: number } => {
      const { row = -1 } = wanted.giftPlace('gift-3') ?? {};
      const [atX = 0, , atZ = 0] = wanted.layOutRoom(room).position.subarray(row * 3, row * 3 + 3);
      return { x: atX, z: atZ };
    })();
    const stands = (): boolean => buildGround(smallPlan, display).canStand(room, x, z);
    const before = {
      can: ground.canStand(room, x, z),
      route: ground.findRoute(ground.arrivalOf(room), ground.arrivalOf(id('main-1-1'))),
    };
    expect(before.can).toBe(stands());
    display.bringGifts(room, giftsOf(room));
    expect(ground.canStand(room, x, z)).toBe(false);
    expect(stands()).toBe(false);
    // Ways are those of a ground that was never told otherwise.
    const fresh = buildGround(smallPlan, display);
    const way = (of: typeof ground) => of.findRoute(of.arrivalOf(room), of.arrivalOf(id('main-1-1')));
    expect(way(ground)).toEqual(way(fresh));
    display.forgetGifts(room);
    expect(ground.canStand(room, x, z)).toBe(before.can);
    expect(way(ground)).toEqual(before.route);
  });
});
