import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GiftEntry } from '../../../src/museum/catalogue/gift-entry.ts';
import { buildCatalogue, type WholeCatalogue } from '../../../src/museum/catalogue/catalogue.ts';
import { assignGifts } from '../../../src/museum/display/assign-gifts.ts';
import { startRooms } from '../../../src/museum/display/start-rooms.ts';
import type { RoomTheme } from '../../../src/museum/floorplan/building-programme.ts';
import type { FloorPlan } from '../../../src/museum/floorplan/floor-plan.ts';
import { planBuilding } from '../../../src/museum/floorplan/plan-building.ts';
import { readCollection } from '../../../tools/data/read-collection.ts';
import { assignGiftsSlowly } from './assignment-oracle.ts';
import { hall, makeCatalogue, makeGift, makePlan, makeTheme, passage, showroom } from './small-museum.ts';

const expectSame = (plan: FloorPlan, catalogue: WholeCatalogue): void => {
  const total = catalogue.shownTotal.gifts;
  const found = assignGifts(catalogue, startRooms(plan, total));
  const wanted = assignGiftsSlowly(catalogue, startRooms(plan, total));
  expect(found.places).toEqual(wanted.places);
  expect(found.problems).toEqual(wanted.problems);
};

const side = fc.oneof(
  fc.double({ min: 0.03, max: 0.31, noNaN: true }),
  fc.double({ min: 0.3, max: 2.2, noNaN: true }),
);
const anyGift: fc.Arbitrary<Partial<GiftEntry>> = fc.record({
  size: fc.tuple(side, side, side),
  country: fc.constantFrom('CN', 'RU', 'FR', null),
  region: fc.constantFrom('asia', 'europe', null),
  family: fc.constantFrom('vase', 'car', 'framed-picture', 'tapestry'),
  giverKind: fc.constantFrom('person', 'party', 'unknown'),
  recipient: fc.constantFrom('kim-il-sung', null),
  recipientPresumed: fc.constantFrom('kim-jong-il', null),
  whereabouts: fc.constantFrom('reported', 'seen', 'elsewhere', 'outgoing'),
  isLivingAnimal: fc.boolean(),
  years: fc.constantFrom([1990, 1999] as const, [1996, 1996] as const, null),
});
const few = (...values: string[]): fc.Arbitrary<string[]> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, fc.subarray(values, { minLength: 1 }));
const anyTheme: fc.Arbitrary<RoomTheme> = fc.record({
  gifts: few('gift-2', 'gift-5', 'gift-7', 'gift-900'),
  recipients: few('kim-il-sung', 'kim-jong-il'),
  regions: few('asia', 'europe'),
  countries: few('CN', 'RU', 'DE'),
  years: fc.constantFrom(null, null, [1995, 2000] as const, [1996, 1996] as const),
  families: few('car', 'tapestry', 'vase'),
  giverKinds: few('person', 'party'),
  whereabouts: few('reported', 'outgoing'),
  outsideTotal: fc.boolean(),
});

describe('giving gifts their places', () => {
  it('D6 D9 gives each gift the place that asking every room and place would give it', () => {
    const anyRoom = fc.record({
      template: fc.constantFrom(showroom, hall, passage),
      theme: fc.oneof({ weight: 4, arbitrary: anyTheme }, fc.constantFrom(makeTheme(), null)),
    });
    fc.assert(
      fc.property(
        fc.array(anyRoom, { minLength: 2, maxLength: 7 }),
        fc.array(anyGift, { minLength: 1, maxLength: 60 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (rooms, gifts, share) => {
          const plan = makePlan(rooms.map((room, row) => ({ ...room, id: `main-1-${row + 1}` })));
          const capacity = startRooms(plan, 0).reduce(
            (sum, { room, template }) =>
              sum + (room.theme && !room.theme.outsideTotal ? template.places.length : 0),
            0,
          );
          const total = Math.floor(capacity * share);
          expectSame(
            plan,
            makeCatalogue(
              gifts.map((over, row) => makeGift(row + 1, over)),
              total,
            ),
          );
        },
      ),
      { seed: 14, numRuns: 150 },
    );
  });

  it('D6 keeps every gift of the museum in its place', () => {
    const { building, entries, totals, shownTotal } = readCollection(process.cwd());
    expectSame(planBuilding(building), buildCatalogue(entries, totals, shownTotal));
  });

  it('D7 fills a house to the last place', () => {
    const plan = makePlan([
      { id: 'main-1-1', template: showroom, theme: makeTheme({ countries: ['CN'] }) },
      { id: 'main-1-2', template: showroom, theme: makeTheme() },
    ]);
    const places = startRooms(plan, 0).reduce((sum, { template }) => sum + template.places.length, 0);
    const gifts = Array.from({ length: places + 5 }, (_, row) =>
      makeGift(row + 1, { size: [0.1, 0.1, 0.1], country: row % 3 === 0 ? 'CN' : 'FR' }),
    );
    expectSame(plan, makeCatalogue(gifts, places));
  });
});
