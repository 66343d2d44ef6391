import { emptyQuery, queryFilters, type Query, type QueryFilter } from './query.ts';
import type { QueryKey } from './query-keys.ts';
import { firstYear, lastYear, longestValue, longestWords, mostValues } from './query-limits.ts';

const yearRange = /^(\d{4})?\.\.(\d{4})?$/;
const oneYear = /^\d{4}$/;

/**
 * Reads what is looked for from the values of an address: `q=words`, `country=RU,CN`, `years=1950..1990` (either end
 * may be left out, or one year given), `sanctions=yes`, `asof=1994`. What cannot be read is told and left out.
 *
 * @param values by key, may be hostile
 * @param onProblem is told each parameter that was left out or cut short
 */
export function parseQuery(
  values: ReadonlyMap<string, string>,
  onProblem: (key: QueryKey) => void = () => {},
): Query {
  const words = values.get('q') ?? '';
  if (words.length > longestWords) onProblem('q');
  const lists = Object.fromEntries(
    queryFilters.map((filter) => [filter, readValues(values.get(filter), () => onProblem(filter))]),
  ) as Record<QueryFilter, readonly string[]>;
  const sanctions = values.get('sanctions');
  if (sanctions !== undefined && sanctions !== 'yes') onProblem('sanctions');
  const years = readYears(values.get('years'));
  if (years === null) onProblem('years');
  const asOf = values.get('asof');
  const asOfYear = asOf === undefined ? null : readYear(asOf);
  if (asOf !== undefined && asOfYear === null) onProblem('asof');
  return {
    ...emptyQuery,
    ...lists,
    words: cut(words.trim(), longestWords),
    sanctioned: sanctions === 'yes',
    from: years?.from ?? null,
    to: years?.to ?? null,
    asOf: asOfYear,
  };
}

function readValues(text: string | undefined, onProblem: () => void): readonly string[] {
  if (text === undefined) return [];
  const values = [...new Set(text.split(',').map((value) => value.trim()))].filter(
    (value) => value !== '' && value.length <= longestValue,
  );
  if (values.length === 0 || values.length > mostValues) onProblem();
  return values.slice(0, mostValues);
}

function readYear(text: string): number | null {
  const year = oneYear.test(text) ? Number(text) : 0;
  return year >= firstYear && year <= lastYear ? year : null;
}

/** @returns null for what is no range of years, or an empty one; both ends null where nothing is said */
function readYears(text: string | undefined): { from: number | null; to: number | null } | null {
  if (text === undefined) return { from: null, to: null };
  const single = readYear(text);
  if (single !== null) return { from: single, to: single };
  const match = yearRange.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const [from, to] = [match[1], match[2]].map((end) => (end === undefined ? null : readYear(end))) as [
    number | null,
    number | null,
  ];
  if ((match[1] !== undefined && from === null) || (match[2] !== undefined && to === null)) return null;
  return from !== null && to !== null && from > to ? null : { from, to };
}

/** Never through the middle of a character. */
function cut(text: string, most: number): string {
  const short = text.slice(0, most);
  return /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short;
}
