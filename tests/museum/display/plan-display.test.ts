import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GiftEntry } from '../../../src/museum/catalogue/gift-entry.ts';
import type { Display, WholeDisplay } from '../../../src/museum/display/display.ts';
import { listPlaces } from '../../../src/museum/display/list-places.ts';
import { planDisplay } from '../../../src/museum/display/plan-display.ts';
import {
  clothCodes,
  mountCodes,
  placeStateCodes,
  veilForms,
  type LaidOutRoom,
} from '../../../src/museum/display/room-display.ts';
import type { RoomId, FloorPlan } from '../../../src/museum/floorplan/floor-plan.ts';
import {
  hall,
  makeCatalogue,
  makeGift,
  makePlan,
  makeTheme,
  passage,
  showroom,
  smallPlan,
} from './small-museum.ts';

const total = 400;

const plan = (gifts: readonly GiftEntry[], floorPlan: FloorPlan = smallPlan, claimed = total): WholeDisplay =>
  planDisplay({ plan: floorPlan, catalogue: makeCatalogue(gifts, claimed) });

const layOutAll = (display: Display, floorPlan = smallPlan): LaidOutRoom[] =>
  floorPlan.rooms.map((room) => display.layOutRoom(room.id));

/** Everything about every exhibit, by its id. */
function describeAll(display: Display, floorPlan = smallPlan): Map<string, string> {
  const all = new Map<string, string>();
  for (const room of layOutAll(display, floorPlan)) {
    for (let row = 0; row < room.count; row++) {
      const three = (table: Float32Array) => Array.from(table.slice(row * 3, row * 3 + 3)).join();
      all.set(
        room.exhibitId(row),
        [
          room.room,
          three(room.position),
          three(room.size),
          room.yaw[row],
          room.state[row],
          room.mount[row],
          room.cloth[row],
          room.form[row],
          room.gift[row],
          room.furnitureIndex[row],
        ].join(' '),
      );
    }
  }
  return all;
}

/** Rooms that name gifts, inside the total and beside it, one of years, and no room for the rest of the world. */
const themedPlan = makePlan([
  {
    id: 'hill-1-1',
    template: showroom,
    turns: 3,
    theme: makeTheme({ gifts: ['gift-3', 'gift-9', 'gift-1000'] }),
  },
  { id: 'hill-1-2', template: showroom, theme: makeTheme({ years: [1995, 2000] }) },
  { id: 'hill-1-3', template: showroom, theme: makeTheme({ countries: ['CN', 'RU'] }) },
  { id: 'hill-1-4', template: hall, turns: 1, theme: makeTheme({ families: ['car'] }) },
  {
    id: 'hill-1-5',
    template: passage,
    theme: makeTheme({ gifts: ['gift-6', 'gift-12'], outsideTotal: true }),
  },
  { id: 'hill-1-6', template: passage, theme: makeTheme({ whereabouts: ['outgoing'], outsideTotal: true }) },
]);

const side = fc.double({ min: 0.03, max: 0.31, noNaN: true });
const anyGift: fc.Arbitrary<Partial<GiftEntry>> = fc.record({
  country: fc.constantFrom('CN', 'RU', null),
  family: fc.constantFrom('vase', 'framed-picture', 'car', 'book'),
  whereabouts: fc.constantFrom('seen', 'reported', 'destined', 'unknown', 'elsewhere', 'outgoing'),
  years: fc.constantFrom([1995, 1995] as const, [1999, 2004] as const, null),
  isLivingAnimal: fc.boolean(),
  rank: fc.constantFrom('head-of-state', 'official', 'private', null),
  size: fc.oneof(
    { weight: 6, arbitrary: fc.tuple(side, side, side) },
    { weight: 1, arbitrary: fc.tuple(fc.constant(0.6), fc.constant(0.7), fc.constant(0.4)) },
    { weight: 1, arbitrary: fc.tuple(fc.constant(1.2), fc.constant(0.9), fc.constant(0.05)) },
    { weight: 1, arbitrary: fc.tuple(fc.constant(4.6), fc.constant(1.5), fc.constant(1.9)) },
  ),
});
const anyGifts = fc
  .array(anyGift, { maxLength: 40 })
  .map((list) => list.map((over, row) => makeGift((row + 1) * 3, over)));

describe('display', () => {
  it('D5 every room has its share and the places sum exactly to the claimed total', () => {
    fc.assert(
      fc.property(anyGifts, fc.integer({ min: 0, max: 482 }), (gifts, claimed) => {
        const display = plan(gifts, smallPlan, claimed);
        let sum = 0;
        for (const room of layOutAll(display)) {
          const theme = smallPlan.rooms.find((cell) => cell.id === room.room)?.theme;
          const counted = theme && !theme.outsideTotal ? room.count : 0;
          expect(display.roomQuota(room.room)).toBe(counted);
          sum += counted;
        }
        expect(sum).toBe(claimed);
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  it('D5 says how many places are missing when the building is too small', () => {
    expect(() => plan([], smallPlan, 100_000)).toThrow(/hold \d+ places.*100000.*more places are needed/s);
  });

  it('D5 only shelf places are left empty, and every room keeps about the same share of its shelves', () => {
    const display = plan([]);
    const shares = smallPlan.rooms.slice(0, 4).map((cell) => {
      const room = display.layOutRoom(cell.id);
      const template = smallPlan.templates.find((one) => one.id === cell.template);
      const places = listPlaces(template as typeof showroom);
      const shelves = places.filter((place) => place.mount === 'shelf').length;
      const kept = room.mount.filter((mount) => mount === mountCodes.shelf).length;
      expect(room.count - kept).toBe(places.length - shelves);
      return kept / shelves;
    });
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThan(0.03);
    expect(Math.max(...shares)).toBeLessThan(0.95);
  });

  it('D6 unveiling one more gift changes that place and nothing else', () => {
    fc.assert(
      fc.property(anyGifts, anyGift, fc.constantFrom(smallPlan, themedPlan), (gifts, last, where) => {
        const added = makeGift(1000, last);
        const before = describeAll(plan(gifts, where), where);
        const after = describeAll(plan([...gifts, added], where), where);
        const gone = [...before.keys()].filter((id) => !after.has(id));
        const come = [...after.keys()].filter((id) => !before.has(id));
        for (const [id, what] of after) if (before.has(id)) expect(what).toBe(before.get(id));
        if (plan([...gifts, added], where).problems.some((problem) => problem.gift === added.id)) {
          expect([gone, come]).toEqual([[], []]);
          return;
        }
        expect(come).toEqual([added.id]);
        const outside = added.isLivingAnimal || ['elsewhere', 'outgoing'].includes(added.whereabouts);
        // A veil goes for every gift of the total, none for those beside it.
        expect(gone).toHaveLength(outside ? 0 : 1);
      }),
      { numRuns: 80, seed: 6 },
    );
  });

  it('D7 nobody stands twice, everybody stands somewhere or is reported, and fits the place', () => {
    fc.assert(
      fc.property(anyGifts, fc.constantFrom(smallPlan, themedPlan), (gifts, where) => {
        const display = plan(gifts, where);
        const catalogue = makeCatalogue(gifts, total);
        const seen = new Set<number>();
        for (const room of layOutAll(display, where)) {
          const ids = new Set(Array.from({ length: room.count }, (_, row) => room.exhibitId(row)));
          expect(ids.size).toBe(room.count);
          for (let row = 0; row < room.count; row++) {
            const gift = room.gift[row] as number;
            expect(gift >= 0).toBe(room.state[row] !== placeStateCodes.veiled);
            expect(room.rowOf(room.exhibitId(row))).toBe(row);
            expect(display.roomOf(room.exhibitId(row))).toBe(room.room);
            if (gift < 0) continue;
            expect(seen.has(gift)).toBe(false);
            seen.add(gift);
            expect(display.giftPlace(catalogue.gifts[gift]?.id as string)).toEqual({ room: room.room, row });
          }
        }
        expect(seen.size + display.problems.length).toBe(gifts.length);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('D7 what stands in a place keeps within it, veiled or not, in every turn of the room', () => {
    const gifts = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => makeGift(n, { size: [0.3, 0.3, 0.3] }));
    const display = plan(gifts);
    for (const room of layOutAll(display)) {
      for (let row = 0; row < room.count; row++) {
        const piece = room.furniture[room.furnitureIndex[row] as number];
        expect(piece && row >= piece.first && row < piece.first + piece.count).toBe(true);
        if (!piece) continue;
        const isAlongX = Math.round((room.yaw[row] as number) / (Math.PI / 2)) % 2 === 0;
        const [w, h, d] = room.size.slice(row * 3, row * 3 + 3) as unknown as [number, number, number];
        const [x, y, z] = room.position.slice(row * 3, row * 3 + 3) as unknown as [number, number, number];
        expect(Math.min(w, h, d)).toBeGreaterThan(0.005);
        const hung = room.mount[row] === mountCodes.hung;
        const reach = hung ? 0 : (isAlongX ? w : d) / 2;
        const reachZ = hung ? 0 : (isAlongX ? d : w) / 2;
        expect(x - reach).toBeGreaterThan(piece.min[0] - 1e-4);
        expect(x + reach).toBeLessThan(piece.max[0] + 1e-4);
        expect(z - reachZ).toBeGreaterThan(piece.min[2] - 1e-4);
        expect(z + reachZ).toBeLessThan(piece.max[2] + 1e-4);
        expect(hung ? y - h / 2 : y).toBeGreaterThan(piece.min[1] - 1e-4);
        expect(hung ? y + h / 2 : y + h).toBeLessThan(piece.max[1] + 1e-4);
      }
    }
  });

  it('D8 the same facts give the same display', () => {
    const gifts = [1, 2, 3].map((n) => makeGift(n, { country: 'CN' }));
    expect(describeAll(plan(gifts))).toEqual(describeAll(plan(gifts.toReversed())));
  });

  it('D9 the most particular room wins, equal rooms share, and what fits nowhere there goes on to the next', () => {
    const gifts = [
      makeGift(1, { country: 'CN' }),
      makeGift(2, { country: 'CN' }),
      makeGift(3, { country: 'RU' }),
      makeGift(4, { country: 'CN', size: [4.6, 1.5, 1.9], family: 'car' }),
    ];
    const display = plan(gifts);
    const rooms = gifts.map((gift) => display.roomOf(gift.id));
    expect(new Set(rooms.slice(0, 2))).toEqual(new Set(['main-1-1', 'main-1-2']));
    expect(['main-1-3', 'main-1-4']).toContain(rooms[2]);
    expect(rooms[3]).toBe('main-1-4');
  });

  it('D9 a room that names a gift has it, on a plinth if it fits, whatever else it is about', () => {
    const named = makePlan([
      { id: 'a', template: showroom, theme: makeTheme() },
      { id: 'b', template: showroom, theme: makeTheme({ gifts: ['gift-2'], countries: ['CU'] }) },
    ]);
    const display = plan([makeGift(1), makeGift(2, { country: 'RU' })], named, 100);
    expect(display.roomOf('gift-1')).toBe('a');
    const place = display.giftPlace('gift-2');
    expect(place?.room).toBe('b');
    expect(display.layOutRoom('b' as RoomId).mount[place?.row ?? -1]).toBe(mountCodes.plinth);
  });

  it('D10 small things stand at eye level, pictures hang, large things have the floor, and gifts keep apart', () => {
    const small = Array.from({ length: 12 }, (_, n) => makeGift(n + 1));
    const display = plan(
      [
        ...small,
        makeGift(20, { family: 'framed-picture', size: [1, 0.8, 0.05] }),
        makeGift(21, { family: 'car', size: [4.5, 1.5, 1.8] }),
        makeGift(22, { family: 'figure', size: [0.5, 0.7, 0.5] }),
      ],
      makePlan([
        { id: 'a', template: showroom, theme: makeTheme() },
        { id: 'b', template: hall, theme: makeTheme() },
      ]),
      190,
    );
    const carriers = new Set<string>();
    for (const gift of small) {
      const { room, row } = display.giftPlace(gift.id) as { room: RoomId; row: number };
      const laid = display.layOutRoom(room);
      expect(laid.mount[row]).toBe(mountCodes.shelf);
      const middle = (laid.position[row * 3 + 1] as number) + 0.15;
      expect(middle).toBeGreaterThan(0.9);
      expect(middle).toBeLessThan(1.75);
      carriers.add(`${room} ${laid.furnitureIndex[row]}`);
    }
    expect(carriers.size).toBe(4);
    const mountOf = (id: string) => {
      const { room, row } = display.giftPlace(id) as { room: RoomId; row: number };
      return display.layOutRoom(room).mount[row];
    };
    expect(mountOf('gift-20')).toBe(mountCodes.hung);
    expect(mountOf('gift-21')).toBe(mountCodes.floor);
    expect([mountCodes.bay, mountCodes.plinth]).toContain(mountOf('gift-22'));
  });

  it('D11 gifts that are elsewhere or were given away stand beside the total, as outlines', () => {
    const display = plan([
      makeGift(1, { whereabouts: 'outgoing', family: 'framed-picture' }),
      makeGift(2, {
        whereabouts: 'elsewhere',
        isLivingAnimal: true,
        family: 'animal-photograph',
        size: [0.6, 0.45, 0.03],
      }),
    ]);
    const room = display.layOutRoom('main-1-5' as RoomId);
    expect(display.roomQuota(room.room)).toBe(0);
    expect(room.count).toBe(2);
    const states = ['gift-1', 'gift-2'].map((id) => room.state[display.giftPlace(id)?.row ?? -1]);
    expect(states).toEqual([placeStateCodes.outline, placeStateCodes.documented]);
    expect(display.documentedIn(room.room)).toBe(1);
    expect(display.giftsIn(room.room)).toHaveLength(2);
  });

  it('D11 a gift too large for every room is reported and stands nowhere', () => {
    const display = plan([makeGift(1, { size: [30, 9, 9] })]);
    expect(display.problems).toEqual([
      { gift: 'gift-1', reason: expect.stringContaining('30.00 × 9.00 × 9.00 m') },
    ]);
    expect(display.giftPlace('gift-1')).toBeUndefined();
    expect(display.roomOf('gift-1')).toBeUndefined();
  });

  it('D12 the cloth tells the rank; unknown rank and veils lie on undyed cloth', () => {
    const ranks = ['head-of-state', 'official', 'private', null] as const;
    const display = plan(ranks.map((rank, row) => makeGift(row + 1, { rank })));
    const cloths = ranks.map((_, row) => {
      const place = display.giftPlace(`gift-${row + 1}`);
      return place && display.layOutRoom(place.room).cloth[place.row];
    });
    expect(cloths).toEqual([clothCodes.red, clothCodes.blue, clothCodes.brown, clothCodes.undyed]);
    for (const room of layOutAll(display)) {
      for (let row = 0; row < room.count; row++) {
        if (room.state[row] === placeStateCodes.veiled) expect(room.cloth[row]).toBe(clothCodes.undyed);
      }
    }
  });

  it('D13 every form of veil occurs and hung places only hold hung ones', () => {
    const seen = new Set<number>();
    for (const room of layOutAll(plan([]))) {
      for (let row = 0; row < room.count; row++) {
        seen.add(room.form[row] as number);
        expect(veilForms[room.form[row] as number] === 'hung').toBe(room.mount[row] === mountCodes.hung);
      }
    }
    expect(seen.size).toBeGreaterThanOrEqual(10);
  });

  it('D14 an address of a place leads to the gift unveiled there since', () => {
    const before = plan([]);
    const after = plan([makeGift(1)]);
    const place = after.giftPlace('gift-1') as { room: RoomId; row: number };
    const address = before.layOutRoom(place.room).exhibitId(place.row);
    expect(address).toMatch(/^main-1-\d\.[a-z]+\.\d+$/);
    expect(after.exhibitAt(address)).toBe('gift-1');
    expect(after.layOutRoom(place.room).rowOf(address)).toBe(-1);
    expect(before.exhibitAt(address)).toBe(address);
    for (const wrong of [
      '',
      'main-1-1',
      'main-1-1.north.0',
      'main-1-1.north.9999',
      'main-1-1.north.01',
      'x.north.1',
      'main-1-1..1',
    ]) {
      expect(before.exhibitAt(wrong)).toBeUndefined();
      expect(before.roomOf(wrong)).toBeUndefined();
    }
  });

  it('lays out rooms without places as empty, and refuses rooms that are not there', () => {
    const display = plan([]);
    const bare = display.layOutRoom('main-1-6' as RoomId);
    expect([bare.count, bare.furniture.length]).toEqual([0, passage.furniture.length]);
    expect(() => display.layOutRoom('nowhere' as RoomId)).toThrow(/no room nowhere/);
  });
});
