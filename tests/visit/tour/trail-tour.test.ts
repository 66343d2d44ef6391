import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GiftRecord } from '../../../src/museum/catalogue/gift-record.ts';
import { estimateSpokenSeconds } from '../../../src/museum/tours/spoken-seconds.ts';
import type { Trail } from '../../../src/trail/trail.ts';
import { tourOfTrail } from '../../../src/visit/tour/trail-tour.ts';
import { readList, readRecord } from '../../view/record/read-records.ts';

const ids = readList().map(({ id }) => id as string);
const records = new Map<string, GiftRecord>(ids.map((id) => [id, readRecord(id)]));
const trailOf = (gifts: readonly string[], more: Partial<Trail> = {}): Trail => ({
  title: '',
  author: '',
  gifts: gifts.map((gift) => ({ gift, note: '' })),
  ...more,
});

describe('a trail as a tour', () => {
  it('reads the note first, as words of whoever made it, and then what sources say', () => {
    const trail = trailOf([], { gifts: [{ gift: 'putin-rifle-2023', note: '<b>Look at the butt.</b>' }] });
    const { stops } = tourOfTrail(trail, records, {});
    const [first, ...facts] = stops[0]?.words ?? [];
    expect(first).toEqual({ voice: 'maker', says: { und: '<b>Look at the butt.</b>' }, sources: [] });
    expect(facts.length).toBeGreaterThan(0);
    const claims = readRecord('putin-rifle-2023').claims.map(({ says }) => says);
    for (const { voice, says } of facts) if (voice === 'documented') expect(claims).toContain(says['en']);
  });

  it('keeps the order, leaves out what nobody knows, and stands before each gift', () => {
    const [a, b, c] = ids as [string, string, string];
    const { stops } = tourOfTrail(trailOf([c, 'nobody-knows', a, b]), records, {});
    expect(stops.map(({ id }) => id)).toEqual([c, a, b]);
    expect(stops.map(({ gift }) => gift)).toEqual([c, a, b]);
  });

  it('has the title it was given, or the one for trails without one', () => {
    expect(tourOfTrail(trailOf([], { title: 'Guns' }), records, { en: 'Trail' }).title).toEqual({
      und: 'Guns',
    });
    expect(tourOfTrail(trailOf([]), records, { en: 'Trail' }).title).toEqual({ en: 'Trail' });
  });

  it('cites for every fact a source it carries, carries no other, and takes no longer than one listens', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 12 }), (gifts) => {
        const { stops, sources, minutes } = tourOfTrail(trailOf(gifts), records, {});
        const cited = new Set<string>();
        for (const { words } of stops) {
          for (const { sources: named } of words) {
            expect(named.length).toBeGreaterThan(0);
            for (const id of named) cited.add(id);
          }
          const seconds = words.reduce((sum, { says }) => sum + estimateSpokenSeconds(says['en'] ?? ''), 0);
          // One fact is told however long it is.
          if (words.length > 1) expect(seconds).toBeLessThan(60);
        }
        expect(Object.keys(sources).sort()).toEqual([...cited].sort());
        expect(minutes).toBeGreaterThan(0);
      }),
    );
  });
});
