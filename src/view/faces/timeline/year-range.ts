import type { Query } from '../../../query/query.ts';
import type { YearAxis } from './count-years.ts';

/** Years that are chosen, both included. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** The years a query asks for, as far as an axis shows them; an open end reaches to its end. */
export function rangeOf({ from, to }: Pick<Query, 'from' | 'to'>, { first, last }: YearAxis): YearRange {
  const within = (year: number): number => Math.min(last, Math.max(first, year));
  return { from: within(from ?? first), to: within(to ?? last) };
}

/** The query with these years, in either order; an end of the axis is no limit. */
export function askRange(query: Query, a: number, b: number, { first, last }: YearAxis): Query {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  return { ...query, from: from <= first ? null : from, to: to >= last ? null : to };
}

/** The query with one year, or, if it is asked for by itself already, with no years. */
export function toggleYear(query: Query, year: number): Query {
  const isAsked = query.from === year && query.to === year;
  return { ...query, from: isAsked ? null : year, to: isAsked ? null : year };
}

export function hasYears({ from, to }: Pick<Query, 'from' | 'to'>): boolean {
  return from !== null || to !== null;
}
