import { createStore } from 'zustand/vanilla';
import { describeGift } from '../../language/describe-gift.ts';
import type { AnswerState } from '../../view/panels/query-answers.ts';
import type { Tour } from '../../view/panels/tour-context.ts';
import { TourFault } from '../protocol/tour-fault.ts';
import type { MethodGives, MethodTakes } from '../vocabulary/value-of.ts';
import { awaitState } from './await-state.ts';
import type { OpenedTour } from './opened-tour.ts';
import { queryOfText } from './place-of-fields.ts';

/** Gifts that are named where nobody says how many. */
const usualCount = 20;

/**
 * What a query finds, as every face of the tour would find it; the visitor's own query stays as it is.
 *
 * @throws TourFault `unknown-value` for a query that is none, `unreached` where what is asked did not come
 */
export async function searchGifts(
  { query: text, most = usualCount }: MethodTakes<'search'>,
  { visit, fetchFacets, search, list, museum, language }: Tour,
  createAnswers: OpenedTour['createAnswers'],
): Promise<MethodGives<'search'>> {
  const query = queryOfText(text);
  const asked = createStore(() => ({ ...visit.store.getState(), query }));
  const answers = createAnswers({ store: asked }, fetchFacets, search, museum.catalogue.documented);
  const stop = answers.follow();
  try {
    const isDone = ({ status }: AnswerState): boolean => status === 'ready' || status === 'failed';
    const { answer, status } = await awaitState(answers.store, isDone);
    if (status === 'failed' || !answer) throw new TourFault('unreached', 'the list of gifts did not come');
    const rows = Array.from(
      { length: Math.min(Math.floor(most), answer.rows.length) },
      (_, at) => answer.rows[at]!,
    );
    const gifts = await list.pick(rows).catch(() => {
      throw new TourFault('unreached', 'the list of gifts did not come');
    });
    return {
      count: answer.total,
      gifts: gifts.map((gift) => {
        const { giver, country, date } = describeGift(gift, language);
        return {
          exhibit: gift.id,
          title: cut(language.choose(gift.title).text),
          ...(giver !== '' && { giver: cut(giver) }),
          ...(country !== null && { country: cut(country) }),
          ...(date !== '' && { date: cut(date) }),
        };
      }),
    };
  } finally {
    stop();
  }
}

function cut(text: string): string {
  return text.slice(0, 500);
}
