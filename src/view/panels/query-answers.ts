import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FetchFacets } from '../../delivery/facets-delivery.ts';
import { longestWholeList } from '../../museum/catalogue/listed-gift.ts';
import type { Facets } from '../../museum/facets/facets.ts';
import { matchFacets, type FacetMatch } from '../../museum/facets/match-facets.ts';
import type { MuseumSearch, SearchAnswer } from '../../museum/search/open-search.ts';
import { hasFilters, type Query } from '../../query/query.ts';
import type { Visit } from '../../visit/visit.ts';

/** What is found before the facts about all gifts have come. */
export interface EarlyAnswer extends Pick<SearchAnswer, 'words' | 'unread' | 'corrections'> {
  readonly query: Query;
  /** Rows of the list of all gifts: by how well they hold the words, else in the order of the list. */
  readonly rows: ArrayLike<number>;
  /** Gifts that were found: more than `rows` where words alone were looked for in a large collection. */
  readonly total: number;
}

/** What a query finds, the same for every face. */
export interface QueryAnswer extends EarlyAnswer {
  readonly facets: Facets;
  readonly match: FacetMatch;
  /** 1 for each row that holds the words; null where there are none. */
  readonly holding: Uint8Array | null;
}

export interface AnswerState {
  /** The last answer there is: it stays while the next is on its way. */
  readonly answer: QueryAnswer | null;
  /** A newer one, of a large collection of which nothing but words is asked; null once its answer has come. */
  readonly early: EarlyAnswer | null;
  readonly status: 'resting' | 'loading' | 'ready' | 'failed';
}

export interface QueryAnswers {
  readonly store: StoreApi<AnswerState>;
  /** Answers from now on, until what is returned is called; nothing is fetched while nobody asks. */
  readonly follow: () => () => void;
  /** Tries again what failed. */
  readonly retry: () => void;
}

/**
 * Answers what is looked for in a visit, whenever that changes, as long as somebody follows.
 *
 * @param documented gifts in the list: of many, the facts are large, and words do not wait for them
 */
export function createQueryAnswers(
  visit: Pick<Visit, 'store'>,
  fetchFacets: FetchFacets,
  search: MuseumSearch,
  documented = 0,
): QueryAnswers {
  const store = createStore<AnswerState>(() => ({ answer: null, early: null, status: 'resting' }));
  let hasFacets = false;
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
    const tellEarly = (early: EarlyAnswer): void => {
      if (!mine.signal.aborted && !hasFacets) store.setState({ early });
    };
    answerQuery(query, { fetchFacets, search, documented, tellEarly, signal: mine.signal }).then(
      (next) => {
        hasFacets = true;
        if (!mine.signal.aborted) store.setState({ answer: next, early: null, status: 'ready' });
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

interface Asked {
  readonly fetchFacets: FetchFacets;
  readonly search: MuseumSearch;
  readonly documented: number;
  readonly tellEarly: (early: EarlyAnswer) => void;
  readonly signal: AbortSignal;
}

async function answerQuery(query: Query, asked: Asked): Promise<QueryAnswer> {
  const { fetchFacets, search, documented, tellEarly, signal } = asked;
  const asksWords = query.words.trim() !== '';
  // In a large collection words alone are answered with the best, which costs little; filters need all that hold them.
  const isBestOnly = documented > longestWholeList && !hasFilters(query);
  const all = { limit: Infinity, mostBytes: Infinity };
  if (!asksWords) {
    if (isBestOnly) {
      tellEarly({ query, rows: listAll(documented), total: documented, ...noWords });
    }
    const facets = await fetchFacets();
    const match = matchFacets(facets, query, null);
    return {
      query,
      facets,
      match,
      holding: null,
      total: match.total,
      rows: listPassing(match),
      ...noWords,
    };
  }
  const finding = search.query(query.words, { signal, ...(!isBestOnly && all) });
  if (isBestOnly) {
    const { rows, total, words, unread, corrections } = await finding;
    tellEarly({ query, rows, total, words, unread, corrections });
  }
  const [facets, found] = await Promise.all([fetchFacets(), finding]);
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
    total: isBestOnly ? found.total : match.total,
    words,
    unread,
    corrections,
  };
}

const noWords = { words: [], unread: [], corrections: [] } as const;

function listAll(rows: number): Uint32Array {
  return Uint32Array.from({ length: rows }, (_, row) => row);
}

function listPassing({ passes, total }: FacetMatch): Uint32Array {
  const rows = new Uint32Array(total);
  let at = 0;
  for (let row = 0; row < passes.length; row++) if (passes[row] === 1) rows[at++] = row;
  return rows;
}
