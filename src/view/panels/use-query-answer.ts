import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { AnswerState } from './query-answers.ts';
import { useTour } from './use-tour.ts';

/** What is looked for finds, kept up to date while the caller is there. */
export function useQueryAnswer(): AnswerState & { readonly retry: () => void } {
  const { answers } = useTour();
  const state = useStore(answers.store);
  useEffect(() => answers.follow(), [answers]);
  return { ...state, retry: answers.retry };
}
