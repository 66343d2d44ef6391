import { useMemo, useState } from 'react';
import type { Facets } from '../../../museum/facets/facets.ts';
import { orderRows } from '../../../museum/facets/order-rows.ts';
import type { EarlyAnswer, QueryAnswer } from '../../panels/query-answers.ts';
import { useTour } from '../../panels/use-tour.ts';
import { keepPlace, recallPlace, type Order } from './kept-place.ts';
import { rankCountries } from './rank-countries.ts';
import { tellStated } from './tell-stated.ts';

/** What is found now, with or without the facts about all gifts. */
export type LatestAnswer = EarlyAnswer & Partial<Pick<QueryAnswer, 'facets'>>;

export interface OrderedRows {
  /** Null before the first answer. */
  readonly rows: ArrayLike<number> | null;
  readonly order: Order;
  /** Orders that can be chosen. */
  readonly orders: readonly Order[];
  readonly chooseOrder: (order: Order) => void;
}

const withWords: readonly Order[] = ['relevance', 'date', 'country'];
const withoutWords: readonly Order[] = ['country', 'date'];
/** Where only the best were looked up, there is nothing else to put in order. */
const bestOnly: readonly Order[] = ['relevance'];

/** What was found in the order somebody chose; with words by how well they are held, else by country. */
export function useOrderedRows(answer: LatestAnswer | null): OrderedRows {
  const { language, visit } = useTour();
  const [wanted, setWanted] = useState(() => recallPlace(visit).order);
  const facets = answer?.facets ?? null;
  const ranks = useMemo(() => facets && rankCountries(facets, language), [facets, language]);
  const hasWords = answer !== null && answer.query.words.trim() !== '';
  const isBestOnly = answer !== null && answer.rows.length < answer.total;
  const orders = (isBestOnly ? bestOnly : hasWords ? withWords : withoutWords).filter((one) =>
    canOrder(one, facets),
  );
  // Where nothing is stated to go by, the list stays as it is.
  const order = wanted !== null && orders.includes(wanted) ? wanted : (orders[0] ?? 'relevance');
  const rows = useMemo(() => {
    if (!answer?.facets || order === 'relevance') return answer?.rows ?? null;
    return orderRows(answer.facets, answer.rows, order === 'country' ? ranks : null);
  }, [answer, order, ranks]);
  const chooseOrder = (next: Order): void => {
    keepPlace(visit, { order: next });
    setWanted(next);
  };
  return { rows, order, orders, chooseOrder };
}

/** Whether gifts differ in what they would be put in order by; before the facts have come nobody knows. */
function canOrder(order: Order, facets: Facets | null): boolean {
  if (order === 'relevance' || !facets) return true;
  const { dates, countries } = tellStated(facets);
  return order === 'date' ? dates : countries;
}
