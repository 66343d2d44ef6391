import { describe, expect, it, vi } from 'vitest';
import type { Place } from '../../src/address/place.ts';
import { GrowingCatalogue } from '../../src/museum/catalogue/growing-catalogue.ts';
import type { RoomGift } from '../../src/museum/catalogue/room-gift.ts';
import { openDisplay, type GrowingDisplay } from '../../src/museum/display/open-display.ts';
import { planDisplay } from '../../src/museum/display/plan-display.ts';
import type { ExhibitId } from '../../src/museum/display/room-display.ts';
import type { RoomId } from '../../src/museum/floorplan/floor-plan.ts';
import { createVisit } from '../../src/visit/create-visit.ts';
import type { Visit } from '../../src/visit/visit.ts';
import { makeCatalogue, makeGift } from '../museum/display/small-museum.ts';
import { makeHouse, makeOpenFloor } from './open-floor.ts';

const plan = makeHouse();
const whole = makeCatalogue([makeGift(1), makeGift(2, { aliases: ['old-name'] })], 200);
const wanted = planDisplay({ plan, catalogue: whole });
const start: Place = { room: 'main-1-1', pose: { x: 5, z: 0, yaw: 0, pitch: 0 } };
const exhibit = (id: string): ExhibitId => id as ExhibitId;

function open(): {
  readonly visit: Visit;
  readonly display: GrowingDisplay;
  readonly asked: string[];
  readonly bring: (gift: string) => void;
  /** Lets what was asked for come, or fail, or be nothing. */
  readonly come: () => Promise<void>;
  readonly fail: () => Promise<void>;
} {
  const catalogue = new GrowingCatalogue({ ...whole, shownTotal: whole.shownTotal.id });
  const counts = plan.rooms.map(({ id }) => [wanted.giftCount(id), wanted.documentedIn(id)] as const);
  const display = openDisplay(plan, catalogue, counts);
  const asked: string[] = [];
  let settle: { resolve: () => void; reject: (error: Error) => void } | null = null;
  const bring = (gift: string): void => {
    const room = wanted.roomOf(gift);
    if (room === undefined) return;
    display.bringGifts(
      room,
      wanted.giftsIn(room).map((row): RoomGift => {
        const entry = whole.gifts[row];
        if (!entry) throw new Error('test: no gift');
        return { ...entry, row, place: wanted.places[row]?.place ?? -1, shard: 0 };
      }),
    );
  };
  const visit = createVisit({
    museum: { plan, display, ground: makeOpenFloor(plan) },
    place: start,
    language: 'en',
    reducedMotion: true,
    bring: (id) =>
      new Promise((resolve, reject) => {
        asked.push(id);
        settle = { resolve, reject };
      }),
  });
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  return {
    visit,
    display,
    asked,
    bring,
    come: async () => {
      bring(asked.at(-1) ?? '');
      settle?.resolve();
      await pause();
    },
    fail: async () => {
      settle?.reject(new Error('no answer'));
      await pause();
    },
  };
}

describe('visit: what has not come', () => {
  it('VI25 an exhibit asked for is gone to when it has come, and not before', async () => {
    const { visit, asked, come } = open();
    const travelled = vi.fn();
    visit.onTravel(travelled);
    visit.goTo({ exhibit: 'old-name' });
    expect(asked).toEqual(['old-name']);
    expect(visit.store.getState()).toMatchObject({ opened: null, unknownAddress: null });
    expect(travelled).toHaveBeenCalledOnce();
    await come();
    expect(visit.store.getState()).toMatchObject({ opened: 'gift-2', room: wanted.roomOf('gift-2') });
    expect(visit.place()).toEqual({ exhibit: 'gift-2' });
    expect(travelled).toHaveBeenCalledOnce();
    // Now it is known.
    visit.openExhibit(exhibit('gift-2'));
    expect(asked).toHaveLength(1);
  });

  it('VI25 whoever goes elsewhere meanwhile stays there', async () => {
    const { visit, come } = open();
    visit.openExhibit(exhibit('gift-1'));
    visit.goTo({ room: 'main-2-1' });
    await come();
    expect(visit.store.getState()).toMatchObject({ opened: null, room: 'main-2-1' });
    const other = open();
    other.visit.openExhibit(exhibit('gift-1'));
    other.visit.intents.forward = 1;
    other.visit.step(0.1);
    await other.come();
    expect(other.visit.store.getState().opened).toBeNull();
  });

  it('VI25 what cannot be had is said not to have come, and what is nothing to be nothing', async () => {
    const { visit, fail, come } = open();
    const before = { ...visit.pose };
    visit.goTo({ exhibit: 'gift-1' });
    await fail();
    expect(visit.store.getState()).toMatchObject({ unreached: 'gift-1', unknownAddress: null, opened: null });
    expect(visit.pose).toEqual(before);
    visit.dismissUnknownAddress();
    expect(visit.store.getState().unreached).toBeNull();
    visit.openExhibit(exhibit('nothing'));
    await come();
    expect(visit.store.getState()).toMatchObject({ unknownAddress: 'nothing', unreached: null });
    const walk = expect(visit.walkTo({ exhibit: 'gift-1' })).rejects.toThrow(/did not come/);
    await fail();
    await walk;
  });

  it('VI16 one walks to what has to come first', async () => {
    const { visit, come } = open();
    const walk = visit.walkTo({ exhibit: 'gift-1' });
    await come();
    await walk;
    expect(visit.store.getState().opened).toBe('gift-1');
  });

  it('VI25 what was under linen and turns out to be a gift stays looked at; what goes does not', () => {
    const { visit, display, bring } = open();
    const { room, row } = wanted.giftPlace('gift-1') as { room: RoomId; row: number };
    const veil = display.layOutRoom(room).exhibitId(row);
    visit.openExhibit(veil);
    visit.focusExhibit(veil);
    expect(visit.store.getState()).toMatchObject({ opened: veil, focused: veil });
    bring('gift-1');
    expect(visit.store.getState()).toMatchObject({ opened: 'gift-1', focused: 'gift-1' });
    display.forgetGifts(room);
    expect(visit.store.getState()).toMatchObject({ opened: null, focused: null });
  });
});
