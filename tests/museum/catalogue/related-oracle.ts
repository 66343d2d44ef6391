import type { WholeCatalogue } from '../../../src/museum/catalogue/catalogue.ts';
import type { RelatedGifts } from '../../../src/museum/catalogue/find-related.ts';
import type { GiftEntry } from '../../../src/museum/catalogue/gift-entry.ts';
import { compareDays, parseEdtf, type DateRange } from '../../../src/museum/catalogue/parse-edtf.ts';

/** Days between a gift and what was given in return for it to count as one exchange. */
const exchangeDays = 3;

/** Families that say nothing of what a thing is. */
const plainFamilies = new Set(['object']);

/**
 * Related gifts as they were once found, by sorting the whole catalogue for each: each list at most `limit` long, nearest first in the order in which gifts entered the catalogue.
 *
 * @param gift one of the catalogue's gifts
 */
export function findRelatedSlowly(
  catalogue: Pick<WholeCatalogue, 'gifts'>,
  gift: GiftEntry,
  limit = 6,
): RelatedGifts<GiftEntry> {
  const taken = new Set([gift.id]);
  const near = [...catalogue.gifts].sort(
    (a, b) =>
      Math.abs(a.accession - gift.accession) - Math.abs(b.accession - gift.accession) ||
      a.accession - b.accession,
  );
  const take = (fits: (other: GiftEntry) => boolean): readonly GiftEntry[] => {
    const found = near.filter((other) => !taken.has(other.id) && fits(other)).slice(0, limit);
    for (const { id } of found) taken.add(id);
    return found;
  };
  return {
    inReturn: take((other) => isExchange(gift, other)),
    sameOccasion: take(
      (other) =>
        gift.country !== null &&
        other.country === gift.country &&
        other.recipient === gift.recipient &&
        other.direction === gift.direction &&
        isDay(gift.date) &&
        other.date === gift.date,
    ),
    sameGiver: take((other) => gift.giver !== null && other.giver === gift.giver),
    sameKind: take((other) => !plainFamilies.has(gift.family) && other.family === gift.family),
    sameCountry: take((other) => gift.country !== null && other.country === gift.country),
  };
}

function isDay(date: string | null): boolean {
  const range = readRange(date);
  return range !== null && compareDays(range.first, range.last) === 0;
}

function readRange(date: string | null): DateRange | null {
  const range = date === null ? null : parseEdtf(date);
  return range === null || 'fault' in range ? null : range;
}

/** Whether a gift to `recipient` went to the person named: collectors of the house by an id, others by name. */
function isRecipient(recipient: string | null, name: string): boolean {
  return recipient === `other:${name}` || recipient === name.toLowerCase().replaceAll(' ', '-');
}

function isExchange(a: GiftEntry, b: GiftEntry): boolean {
  if (a.direction === b.direction || a.giver === null || b.giver === null) return false;
  if (!isRecipient(b.recipient, a.giver) || !isRecipient(a.recipient, b.giver)) return false;
  const first = readRange(a.date);
  const second = readRange(b.date);
  // A year alone is too wide to speak of one exchange.
  if (!first || !second || first.precision === 'year' || second.precision === 'year') return false;
  const gap = Math.max(
    dayNumber(first.first) - dayNumber(second.last),
    dayNumber(second.first) - dayNumber(first.last),
  );
  return gap <= exchangeDays;
}

function dayNumber([year, month, day]: DateRange['first']): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
