import { createStore } from 'zustand/vanilla';
import type { AnswerState, QueryAnswers } from '../../panels/query-answers.ts';

/** Never answers: in a hall of one's own everything there is was found, and nothing is lit or left out. */
export function createNoAnswers(): QueryAnswers {
  const store = createStore<AnswerState>(() => ({ answer: null, early: null, status: 'resting' }));
  return { store, follow: () => () => {}, retry: () => {} };
}
