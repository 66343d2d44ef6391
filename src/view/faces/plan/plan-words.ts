import { createContext, useContext } from 'react';
import type { PlanText } from '../../../language/load-plan-text.ts';

/** The words of the plan, once they have come. */
export const PlanWords = createContext<PlanText | null>(null);

/** @throws where the words have not been handed down */
export function usePlanWords(): PlanText {
  const words = useContext(PlanWords);
  if (!words) throw new Error('plan: a part of it stands without its words');
  return words;
}
