import type { GiftEntry } from './gift-entry.ts';
import type { GiftSummary } from './gift-summary.ts';
import { compareDays, parseEdtf, type DateRange } from './parse-edtf.ts';

/** Gifts worth seeing after one gift. A gift stands in the first list it fits, and in no other. */
export interface RelatedGifts<T = GiftSummary> {
  /** What went the other way between the same two people within the same days. */
  readonly inReturn: readonly T[];
  /** Given by the same country to the same recipient on the same day. */
  readonly sameOccasion: readonly T[];
  readonly sameGiver: readonly T[];
  /** Of the same family of objects. */
  readonly sameKind: readonly T[];
  readonly sameCountry: readonly T[];
}

/** Related gifts of one gift, each list at most `limit` long (6 if left out). */
export type FindRelated = (gift: GiftEntry, limit?: number) => RelatedGifts<GiftEntry>;

/** Days between a gift and what was given in return for it to count as one exchange. */
const exchangeDays = 3;

/** Families that say nothing of what a thing is. */
const plainFamilies = new Set(['object']);

/** What a gift is found by in each list; null where it is not found at all. */
const keys = {
  sameOccasion: ({ country, recipient, direction, date }: GiftEntry): string | null =>
    country !== null && isDay(date) ? JSON.stringify([country, recipient, direction, date]) : null,
  sameGiver: ({ giver }: GiftEntry): string | null => giver,
  sameKind: ({ family }: GiftEntry): string | null => (plainFamilies.has(family) ? null : family),
  sameCountry: ({ country }: GiftEntry): string | null => country,
};

/**
 * Makes the look-up of related gifts: the nearest first in the order in which gifts entered the catalogue. Gifts are
 * sorted once by what relates them, so that a question costs what it finds and not the length of the catalogue.
 *
 * @param gifts in the order of accession
 */
export function indexRelated(gifts: readonly GiftEntry[]): FindRelated {
  const occasions = indexBy(gifts, keys.sameOccasion);
  const givers = indexBy(gifts, keys.sameGiver);
  const kinds = indexBy(gifts, keys.sameKind);
  const countries = indexBy(gifts, keys.sameCountry);
  const exchanges = new Map<string, GiftEntry[]>();
  for (const gift of gifts) {
    if (gift.giver === null || gift.recipient === null) continue;
    for (const name of namesOf(gift.giver)) addTo(exchanges, JSON.stringify([gift.recipient, name]), gift);
  }
  return (gift, limit = 6) => {
    const taken = new Set<string>([gift.id]);
    const take = (fitting: readonly GiftEntry[], fits?: (other: GiftEntry) => boolean): GiftEntry[] => {
      const found = takeNearest(
        fitting,
        gift.accession,
        limit,
        (other) => !taken.has(other.id) && (fits?.(other) ?? true),
      );
      for (const { id } of found) taken.add(id);
      return found;
    };
    const among = (index: ReadonlyMap<string, readonly GiftEntry[]>, key: string | null): GiftEntry[] =>
      take((key !== null && index.get(key)) || []);
    return {
      inReturn: take(listAnswers(gift, exchanges), (other) => isExchange(gift, other)),
      sameOccasion: among(occasions, keys.sameOccasion(gift)),
      sameGiver: among(givers, keys.sameGiver(gift)),
      sameKind: among(kinds, keys.sameKind(gift)),
      sameCountry: among(countries, keys.sameCountry(gift)),
    };
  };
}

function addTo(index: Map<string, GiftEntry[]>, key: string, gift: GiftEntry): void {
  const known = index.get(key);
  if (known) known.push(gift);
  else index.set(key, [gift]);
}

function indexBy(
  gifts: readonly GiftEntry[],
  keyOf: (gift: GiftEntry) => string | null,
): ReadonlyMap<string, readonly GiftEntry[]> {
  const index = new Map<string, GiftEntry[]>();
  for (const gift of gifts) {
    const key = keyOf(gift);
    if (key !== null) addTo(index, key, gift);
  }
  return index;
}

/** What was given to the giver by the recipient, in the order of accession. */
function listAnswers(
  gift: GiftEntry,
  exchanges: ReadonlyMap<string, readonly GiftEntry[]>,
): readonly GiftEntry[] {
  const { giver, recipient } = gift;
  if (giver === null || recipient === null) return [];
  const found = namesOf(giver).flatMap((name) => exchanges.get(JSON.stringify([name, recipient])) ?? []);
  return found.sort((a, b) => a.accession - b.accession);
}

/**
 * The gifts that fit, from an accession number outwards.
 *
 * @param sorted in the order of accession
 */
function takeNearest(
  sorted: readonly GiftEntry[],
  accession: number,
  limit: number,
  fits: (gift: GiftEntry) => boolean,
): GiftEntry[] {
  const found: GiftEntry[] = [];
  let above = 0;
  for (let end = sorted.length; above < end;) {
    const middle = (above + end) >>> 1;
    if ((sorted[middle] as GiftEntry).accession < accession) above = middle + 1;
    else end = middle;
  }
  let below = above - 1;
  while (found.length < limit) {
    const earlier = sorted[below];
    const later = sorted[above];
    if (!earlier && !later) break;
    // Of two that are equally near the earlier one comes first.
    const isEarlier =
      earlier !== undefined &&
      (later === undefined || accession - earlier.accession <= later.accession - accession);
    const next = (isEarlier ? earlier : later) as GiftEntry;
    if (isEarlier) below--;
    else above++;
    if (fits(next)) found.push(next);
  }
  return found;
}

function isDay(date: string | null): boolean {
  const range = readRange(date);
  return range !== null && compareDays(range.first, range.last) === 0;
}

function readRange(date: string | null): DateRange | null {
  const range = date === null ? null : parseEdtf(date);
  return range === null || 'fault' in range ? null : range;
}

/** A person as the recipient of a gift: collectors of the house by an id, others by name. */
function namesOf(name: string): readonly string[] {
  return [`other:${name}`, name.toLowerCase().replaceAll(' ', '-')];
}

/** Whether two gifts between the same two people went opposite ways within the same days. */
function isExchange(a: GiftEntry, b: GiftEntry): boolean {
  if (a.direction === b.direction) return false;
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
