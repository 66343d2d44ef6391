import type { GiftEntry } from '../../src/museum/catalogue/gift-entry.ts';
import { planBuilding } from '../../src/museum/floorplan/plan-building.ts';
import { startRandom, type RandomStream } from '../../src/museum/math/seeded-random.ts';
import type { Collection } from '../data/collection.ts';
import { divideGifts, type GiftBatch } from './divide-gifts.ts';
import { generateBuilding } from './generate-building.ts';
import { makeDetail, makeSource } from './make-detail.ts';
import { makeEntry } from './make-entry.ts';
import type { MuseumOrder } from './museum-order.ts';

/**
 * A made-up museum for tests and benches: its building of the real one's rooms, gifts that call themselves synthetic,
 * each with a place in it. The same order gives the same museum. Details are made when they are asked for.
 *
 * @throws when the rooms cannot hold so many exhibits, or the exhibits not so many gifts
 */
export function generateCollection(order: MuseumOrder): Collection {
  const building = generateBuilding(order);
  const seed = String(order.seed);
  const batches = divideGifts(order, planBuilding(building));
  const source = makeSource(0);
  return {
    building,
    entries: makeEntries(seed, batches),
    totals: [
      {
        id: 'synthetic-total',
        date: null,
        gifts: order.exhibits,
        countries: null,
        rooms: order.rooms,
        counts: 'all',
        note: 'Synthetic: made up for tests and benches.',
        sources: [source.id],
      },
    ],
    totalSources: { [source.id]: source },
    shownTotal: 'synthetic-total',
    detail: (entry) => makeDetail(entry, startRandom(`${seed} detail ${entry.id}`)),
  };
}

/** Gifts enter a catalogue in no order of rooms: theirs is drawn by lot. */
function makeEntries(seed: string, batches: readonly GiftBatch[]): GiftEntry[] {
  const count = batches.reduce((sum, batch) => sum + batch.count, 0);
  const batchOf = new Uint32Array(count);
  let next = 0;
  batches.forEach((batch, row) => {
    batchOf.fill(row, next, next + batch.count);
    next += batch.count;
  });
  shuffle(batchOf, startRandom(`${seed} order`));
  return Array.from(batchOf, (batch, row) => {
    const accession = row + 1;
    return makeEntry(accession, batches[batch] as GiftBatch, startRandom(`${seed} gift ${accession}`));
  });
}

function shuffle(rows: Uint32Array, random: RandomStream): void {
  for (let last = rows.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = rows[last] as number;
    rows[last] = rows[other] as number;
    rows[other] = kept;
  }
}
