import { queryFilters, type Query, type QueryFilter } from './query.ts';

/** What leaves something out of an answer: words, a filter, sanctions, years. */
export type QueryPart = 'words' | QueryFilter | 'sanctions' | 'years';

/** One thing a query asks for, and the query that does not ask for it. */
export interface AskedPart {
  readonly part: QueryPart;
  /** Of a filter, the values meant here; none for all other parts. */
  readonly values: readonly string[];
  readonly without: Query;
}

/** What a query asks for, each filter as a whole: what one may give up to find more. */
export function listParts(query: Query): readonly AskedPart[] {
  return [
    ...(query.words.trim() === '' ? [] : [asked('words', [], { ...query, words: '' })]),
    ...queryFilters
      .filter((filter) => query[filter].length > 0)
      .map((filter) => asked(filter, query[filter], { ...query, [filter]: [] })),
    ...listOthers(query),
  ];
}

/** What a query asks for beside its words, each value by itself. */
export function listChosen(query: Query): readonly AskedPart[] {
  return [
    ...queryFilters.flatMap((filter) =>
      query[filter].map((value) =>
        asked(filter, [value], { ...query, [filter]: query[filter].filter((one) => one !== value) }),
      ),
    ),
    ...listOthers(query),
  ];
}

function listOthers(query: Query): readonly AskedPart[] {
  const { from, to, sanctioned } = query;
  return [
    ...(sanctioned ? [asked('sanctions', [], { ...query, sanctioned: false })] : []),
    ...(from !== null || to !== null ? [asked('years', [], { ...query, from: null, to: null })] : []),
  ];
}

function asked(part: QueryPart, values: readonly string[], without: Query): AskedPart {
  return { part, values, without };
}
