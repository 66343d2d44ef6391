import { gzipSync } from 'node:zlib';
import type { GiverKind } from '../../src/museum/catalogue/gift-entry.ts';
import { orderList } from '../../src/museum/catalogue/order-list.ts';
import { parseEdtf } from '../../src/museum/catalogue/parse-edtf.ts';
import { usualLabel } from '../../src/museum/catalogue/usual-label.ts';
import { facetFlags, notStated, type FacetCountry, type Facets } from '../../src/museum/facets/facets.ts';
import { writeFacets } from './write-facets.ts';
import type { PackedFile } from './packed-file.ts';
import type { PlacedCollection } from './place-collection.ts';

/** `facets.bin`: what all gifts are filtered, counted and coloured by (`readFacets`), compressed. */
export function packFacets(placed: PlacedCollection): PackedFile {
  return { name: 'facets.bin', content: gzipSync(writeFacets(listFacets(placed)), { level: 9 }) };
}

export function listFacets({ entries, detail, recordPlace, museum }: PlacedCollection): Facets {
  const { gifts } = orderList(entries);
  const leader = new Numbering();
  const kind = new Numbering();
  const rank = new Numbering();
  const evidence = new Numbering();
  const countries: FacetCountry[] = [
    { value: notStated, code: null, label: null, modern: null, region: null },
  ];
  /** What the gifts of each country call it. */
  const labels: (string | null)[][] = [[]];
  const countryNumbers = new Map<string, number>();
  const room = museum.plan.rooms.map(({ id }) => id as string);
  const roomNumbers = new Map(room.map((id, number) => [id, number]));
  const rows = gifts.length;
  const columns: Facets['columns'] = {
    leader: new Uint16Array(rows),
    country: new Uint16Array(rows),
    kind: new Uint16Array(rows),
    rank: new Uint8Array(rows),
    evidence: new Uint8Array(rows),
    room: new Uint16Array(rows),
    from: new Uint16Array(rows),
    to: new Uint16Array(rows),
    flags: new Uint8Array(rows),
  };
  gifts.forEach((gift, row) => {
    const { countryModern, sanctions } = detail(gift);
    const isGiven = gift.direction === 'given';
    // What the leaders gave came from here; whom they gave it to is no leader of the house.
    columns.leader[row] = isGiven ? 0 : leader.of(gift.recipient ?? gift.recipientPresumed);
    columns.kind[row] = kind.of(gift.family);
    columns.rank[row] = rank.of(gift.rank);
    columns.evidence[row] = evidence.of(gift.whereabouts);
    const value = gift.country ?? shorten(gift.countryLabel);
    if (value !== null) {
      let number = countryNumbers.get(value);
      if (number === undefined) {
        number = countries.length;
        countryNumbers.set(value, number);
        const { country: code, region } = gift;
        countries.push({ value, code, label: null, modern: countryModern, region });
        labels.push([]);
      }
      labels[number]?.push(gift.countryLabel);
      columns.country[row] = number;
    }
    columns.room[row] = roomNumbers.get(recordPlace(gift).room) ?? 0;
    columns.from[row] = gift.years?.[0] ?? 0;
    columns.to[row] = gift.years?.[1] ?? 0;
    const isPresumed = gift.recipient === null && gift.recipientPresumed !== null;
    columns.flags[row] =
      (sanctions ? facetFlags.sanctioned : 0) |
      (isGiven ? facetFlags.given : 0) |
      (isPresumed && !isGiven ? facetFlags.presumed : 0) |
      (isAbout(gift.date) ? facetFlags.about : 0) |
      (isOrganisation(gift.giverKind) ? facetFlags.organisation : 0);
  });
  return {
    rows,
    leader: leader.values,
    country: countries.map((country, number) => ({ ...country, label: usualLabel(labels[number] ?? []) })),
    kind: kind.values,
    rank: rank.values,
    evidence: evidence.values,
    room,
    columns,
  };
}

function isOrganisation(kind: GiverKind): boolean {
  return kind === 'organisation' || kind === 'company';
}

/** Whether a date says of itself that it may be another. */
function isAbout(date: string | null): boolean {
  const range = date === null ? null : parseEdtf(date);
  return range !== null && !('fault' in range) && (range.approximate || range.uncertain);
}

/** Numbers values in the order they are met; 0 is what is not stated. */
class Numbering {
  readonly values: string[] = [notStated];
  readonly #numbers = new Map<string, number>();

  of(value: string | null): number {
    if (value === null) return 0;
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    const number = this.values.length;
    this.values.push(value);
    this.#numbers.set(value, number);
    return number;
  }
}

/** A name as an address may hold it in a list: without commas. */
function shorten(label: string | null): string | null {
  if (label === null) return null;
  return label
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80);
}
