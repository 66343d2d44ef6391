/** What filters a query may hold; each names values of which a gift must have one. */
export const queryFilters = ['leader', 'country', 'kind', 'rank', 'evidence'] as const;
export type QueryFilter = (typeof queryFilters)[number];

/**
 * What is looked for among the documented gifts: every gift that holds all words and passes every filter. Values are
 * texts here, because an address may ask for what does not exist: such a query finds nothing.
 */
export interface Query extends Readonly<Record<QueryFilter, readonly string[]>> {
  /** As typed. */
  readonly words: string;
  /** Only gifts that a resolution is held against. */
  readonly sanctioned: boolean;
  /** Calendar years a gift may have been given in, both included; null where it may be any. */
  readonly from: number | null;
  readonly to: number | null;
  /** The house as of the end of this year: what was not given yet is dimmed, not left out; null for today. */
  readonly asOf: number | null;
}

export const emptyQuery: Query = /* @__PURE__ */ Object.freeze({
  words: '',
  leader: [],
  country: [],
  kind: [],
  rank: [],
  evidence: [],
  sanctioned: false,
  from: null,
  to: null,
  asOf: null,
});

/** Whether a query leaves anything out. The year of `asOf` does not. */
export function isSelective(query: Query): boolean {
  return query.words.trim() !== '' || hasFilters(query);
}

/** Whether a query asks for more than words. */
export function hasFilters(query: Query): boolean {
  return (
    query.sanctioned ||
    query.from !== null ||
    query.to !== null ||
    queryFilters.some((filter) => query[filter].length > 0)
  );
}
