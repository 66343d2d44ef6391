import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FetchFacets } from '../../delivery/facets-delivery.ts';
import { longestWholeList } from '../../museum/catalogue/listed-gift.ts';
import type { Facets } from '../../museum/facets/facets.ts';
import { matchFacets, type FacetMatch } from '../../museum/facets/match-facets.ts';
import type { MuseumSearch, SearchAnswer } from '../../museum/search/open-search.ts';
import { hasFilters, type Query } from '../../query/query.ts';
import type { Visit } from '../../visit/visit.ts';

/** What a query finds, the same for every face. */
export interface QueryAnswer extends Pick<SearchAnswer, 'words' | 'unread' | 'corrections'> {
  readonly query: Query;
  readonly facets: Facets;
  /** Rows of the list of all gifts: by how well they hold the words, else in the order of the list. */
  readonly rows: ArrayLike<number>;
  readonly match: FacetMatch;
  /** 1 for each row that holds the words; null where there are none. */
  readonly holding: Uint8Array | null;
  /** Gifts that were found: more than `rows` where words alone were looked for in a large collection. */
  readonly total: number;
}

export interface AnswerState {
  /** The last answer there is: it stays while the next is on its way. */
  readonly answer: QueryAnswer | null;
  readonly status: 'resting' | 'loading' | 'ready' | 'failed';
}

export interface QueryAnswers {
  readonly store: StoreApi<AnswerState>;
  /** Answers from now on, until what is returned is called; nothing is fetched while nobody asks. */
  readonly follow: () => () => void;
  /** Tries again what failed. */
  readonly retry: () => void;
}

/** Answers what is looked for in a visit, whenever that changes, as long as somebody follows. */
export function createQueryAnswers(
  visit: Pick<Visit, 'store'>,
  fetchFacets: FetchFacets,
  search: MuseumSearch,
): QueryAnswers {
  const store = createStore<AnswerState>(() => ({ answer: null, status: 'resting' }));
  let followers = 0;
  let stopListening = (): void => {};
  let stop: AbortController | null = null;

  const ask = (): void => {
    const { query } = visit.store.getState();
    const { answer, status } = store.getState();
    if (answer?.query === query && status === 'ready') return;
    stop?.abort();
    const mine = (stop = new AbortController());
    store.setState({ status: 'loading' });
    answerQuery(query, fetchFacets, search, mine.signal).then(
      (next) => {
        if (!mine.signal.aborted) store.setState({ answer: next, status: 'ready' });
      },
      () => {
        if (!mine.signal.aborted) store.setState({ status: 'failed' });
      },
    );
  };

  return {
    store,
    follow: () => {
      if (followers++ === 0) {
        stopListening = visit.store.subscribe((state, before) => {
          if (state.query !== before.query) ask();
        });
      }
      ask();
      return () => {
        if (--followers > 0) return;
        stopListening();
        stop?.abort();
        if (store.getState().status !== 'ready') store.setState({ status: 'resting' });
      };
    },
    retry: ask,
  };
}

async function answerQuery(
  query: Query,
  fetchFacets: FetchFacets,
  search: MuseumSearch,
  signal: AbortSignal,
): Promise<QueryAnswer> {
  const asksWords = query.words.trim() !== '';
  const coming = fetchFacets();
  if (!asksWords) {
    const facets = await coming;
    const match = matchFacets(facets, query, null);
    return {
      query,
      facets,
      match,
      holding: null,
      total: match.total,
      rows: listPassing(match),
      words: [],
      unread: [],
      corrections: [],
    };
  }
  const facets = await coming;
  // In a large collection words alone are answered with the best, which costs little; filters need all that hold them.
  const isWhole = facets.rows <= longestWholeList || hasFilters(query);
  const found = await search.query(query.words, {
    signal,
    ...(isWhole && { limit: Infinity, mostBytes: Infinity }),
  });
  const among = new Uint8Array(facets.rows);
  for (const row of found.rows) among[row] = 1;
  const match = matchFacets(facets, query, among);
  const rows = found.rows.filter((row) => match.passes[row] === 1);
  const { words, unread, corrections } = found;
  return {
    query,
    facets,
    match,
    holding: among,
    rows,
    total: isWhole ? match.total : found.total,
    words,
    unread,
    corrections,
  };
}

function listPassing({ passes, total }: FacetMatch): Uint32Array {
  const rows = new Uint32Array(total);
  let at = 0;
  for (let row = 0; row < passes.length; row++) if (passes[row] === 1) rows[at++] = row;
  return rows;
}
