import type { Correction } from '../../src/museum/catalogue/correction.ts';
import type { ClaimedTotal } from '../../src/museum/catalogue/catalogue.ts';
import type { GiftEntry } from '../../src/museum/catalogue/gift-entry.ts';
import type { CitedResolution, Claim } from '../../src/museum/catalogue/gift-record.ts';
import { usualLabel } from '../../src/museum/catalogue/usual-label.ts';
import type { Room } from '../../src/museum/floorplan/floor-plan.ts';
import type { Tour } from '../../src/museum/tours/tour.ts';
import type { FileOf } from '../data/file-kinds.ts';
import type { PlacedCollection } from '../data/place-collection.ts';

/** The gifts of one country, as it was called when it gave. */
export interface GivingCountry {
  /** In addresses: the code in small letters, or `not-stated`. */
  readonly id: string;
  /** Null where no source says. */
  readonly code: string | null;
  readonly label: string | null;
  /** Dated ones by date, then the undated. */
  readonly gifts: readonly GiftEntry[];
}

/** All that rests on one source. */
export interface Resting {
  readonly claims: { readonly gift: GiftEntry; readonly claims: readonly Claim[] }[];
  readonly statements: {
    readonly gift: GiftEntry;
    readonly resolution: CitedResolution;
    readonly statement: CitedResolution['statements'][number];
  }[];
  readonly totals: ClaimedTotal[];
  readonly rooms: Room[];
  readonly tours: Tour[];
  readonly events: FileOf<'event'>[];
  /** Corrections that go by it, and those of what it says itself. */
  readonly corrections: (Correction & { readonly gift: string | null })[];
}

export interface FactIndex {
  /** In no order that means anything. */
  readonly countries: readonly GivingCountry[];
  readonly countryOf: (gift: Pick<GiftEntry, 'country' | 'countryLabel'>) => string;
  /** By id of the source; sources that nothing rests on are missing. */
  readonly sources: ReadonlyMap<string, Resting>;
  /** Newest correction of each gift, by its id. */
  readonly changed: ReadonlyMap<string, string>;
}

interface Indexed {
  readonly placed: PlacedCollection;
  readonly rooms: readonly Room[];
  readonly tours: readonly Tour[];
  readonly events: readonly FileOf<'event'>[];
  readonly corrections: readonly (Correction & { readonly gift: string | null })[];
}

/** Country of a gift as pages call it. */
export function idOfCountry({ country, countryLabel }: Pick<GiftEntry, 'country' | 'countryLabel'>): string {
  const named = (country ?? countryLabel ?? '').normalize('NFKD').toLowerCase();
  return named.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'not-stated';
}

/** Dated gifts by date, then the undated; those of one date as they came into the catalogue. */
export function byDate(
  a: Pick<GiftEntry, 'years' | 'date' | 'accession'>,
  b: Pick<GiftEntry, 'years' | 'date' | 'accession'>,
): number {
  const [first, second] = [a.years?.[0] ?? Infinity, b.years?.[0] ?? Infinity];
  if (first !== second) return first < second ? -1 : 1;
  return (a.date ?? '').localeCompare(b.date ?? '') || a.accession - b.accession;
}

export function indexFacts({ placed, rooms, tours, events, corrections }: Indexed): FactIndex {
  const { catalogue } = placed.museum;
  const sources = new Map<string, Resting>();
  const restingOn = (id: string): Resting => {
    let resting = sources.get(id);
    if (!resting) {
      resting = { claims: [], statements: [], totals: [], rooms: [], tours: [], events: [], corrections: [] };
      sources.set(id, resting);
    }
    return resting;
  };
  const countries = new Map<string, GiftEntry[]>();
  for (const gift of catalogue.gifts) {
    const country = idOfCountry(gift);
    countries.set(country, [...(countries.get(country) ?? []), gift]);
    const { claims, sanctions } = placed.detail(gift);
    for (const id of new Set(claims.map(({ source }) => source)))
      restingOn(id).claims.push({ gift, claims: claims.filter(({ source }) => source === id) });
    for (const resolution of sanctions?.resolutions ?? [])
      for (const statement of resolution.statements)
        restingOn(statement.source).statements.push({ gift, resolution, statement });
  }
  for (const total of catalogue.totals)
    for (const id of new Set(total.sources)) restingOn(id).totals.push(total);
  for (const room of rooms) for (const id of new Set(room.gradeSources)) restingOn(id).rooms.push(room);
  for (const tour of tours) for (const id of Object.keys(tour.sources)) restingOn(id).tours.push(tour);
  for (const event of events) for (const id of new Set(event.sources)) restingOn(id).events.push(event);
  for (const correction of corrections)
    for (const id of new Set([
      ...correction.sources,
      ...(correction.corrects === null ? [] : [correction.corrects]),
    ]))
      restingOn(id).corrections.push(correction);
  const changed = new Map<string, string>();
  // The latest come first.
  for (const { gift, date } of corrections) if (gift !== null && !changed.has(gift)) changed.set(gift, date);
  return {
    countries: [...countries].map(([id, gifts]) => ({
      id,
      code: gifts[0]?.country ?? null,
      label: usualLabel(gifts.sort(byDate).map(({ countryLabel }) => countryLabel)),
      gifts,
    })),
    countryOf: idOfCountry,
    sources,
    changed,
  };
}
