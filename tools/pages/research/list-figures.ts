import type { GiftEntry } from '../../../src/museum/catalogue/gift-entry.ts';
import { byDate, idOfCountry } from '../index-facts.ts';
import type { SiteFacts } from '../site-facts.ts';

/** What a bar counts, and the gifts behind it. */
export interface FigureRow {
  /** What the gifts have in common: a year, a code, an id. */
  readonly key: string;
  readonly gifts: readonly GiftEntry[];
}

export const figureNames = [
  'years',
  'countries',
  'ranks',
  'leaders',
  'evidence',
  'kinds',
  'disputes',
] as const;
export type FigureName = (typeof figureNames)[number];

/** The figures of the page for researchers, each with its rows in the order they are shown in. */
export type Figures = Readonly<Record<FigureName, readonly FigureRow[]>>;

const whereabouts = ['seen', 'reported', 'destined', 'unknown', 'elsewhere', 'outgoing'];
const ranks = ['head-of-state', 'official', 'private', 'unknown'];
/** Rows that are no value of their own come last. */
const last = ['span', 'undated', 'not-stated', 'other', 'unknown', 'alone'];

const kept = new WeakMap<SiteFacts, Figures>();

/** Counts all figures; once for the same facts. */
export function listFigures(facts: SiteFacts): Figures {
  let figures = kept.get(facts);
  if (!figures) {
    figures = countFigures(facts);
    kept.set(facts, figures);
  }
  return figures;
}

function countFigures({ placed, voices }: SiteFacts): Figures {
  const { gifts } = placed.museum.catalogue;
  const leaders = voices[0]?.language;
  const isLeader = (id: string): boolean => leaders?.find(`recipient.${id}`) != null;
  return {
    years: sortByKey(
      group(gifts, ({ years }) => [
        years === null ? 'undated' : years[0] === years[1] ? String(years[0]) : 'span',
      ]),
    ),
    countries: sortBySize(group(gifts, (gift) => [idOfCountry(gift)])),
    ranks: sortAs(
      group(gifts, ({ rank }) => [rank ?? 'unknown']),
      ranks,
    ),
    leaders: sortBySize(
      group(gifts, ({ recipient }) => [
        recipient === null ? 'not-stated' : isLeader(recipient) ? recipient : 'other',
      ]),
    ),
    evidence: sortAs(
      group(gifts, (gift) => [gift.whereabouts]),
      whereabouts,
    ),
    kinds: sortBySize(group(gifts, ({ family }) => [family])),
    disputes: sortBySize(
      group(
        gifts.filter((gift) => placed.record(gift).disputes !== null),
        (gift) => {
          const told = listComparedFields(placed.record(gift).claims);
          return told.length === 0 ? ['alone'] : told;
        },
      ),
    ),
  };
}

/** Parts of a record that more than one source speaks for. */
export function listComparedFields(
  claims: readonly { readonly field: string; readonly source: string }[],
): string[] {
  const sources = new Map<string, Set<string>>();
  for (const { field, source } of claims) sources.set(field, (sources.get(field) ?? new Set()).add(source));
  return [...sources].filter(([, told]) => told.size > 1).map(([field]) => field);
}

function group(gifts: readonly GiftEntry[], keysOf: (gift: GiftEntry) => readonly string[]): FigureRow[] {
  const rows = new Map<string, GiftEntry[]>();
  for (const gift of [...gifts].sort(byDate))
    for (const key of keysOf(gift)) rows.set(key, [...(rows.get(key) ?? []), gift]);
  return [...rows].map(([key, found]) => ({ key, gifts: found }));
}

function sortBySize(rows: readonly FigureRow[]): FigureRow[] {
  return [...rows].sort(
    (a, b) =>
      last.indexOf(a.key) - last.indexOf(b.key) ||
      b.gifts.length - a.gifts.length ||
      (a.key < b.key ? -1 : 1),
  );
}

function sortByKey(rows: readonly FigureRow[]): FigureRow[] {
  return [...rows].sort((a, b) => last.indexOf(a.key) - last.indexOf(b.key) || (a.key < b.key ? -1 : 1));
}

function sortAs(rows: readonly FigureRow[], order: readonly string[]): FigureRow[] {
  return [...rows].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}
