import { createContext, useContext } from 'react';
import type { ToursText } from '../../../language/load-tours-text.ts';

/** The words of the tours, once they have come. */
export const ToursWords = createContext<ToursText | null>(null);

/** @throws where the words have not been handed down */
export function useToursWords(): ToursText {
  const words = useContext(ToursWords);
  if (!words) throw new Error('tours: a part of the player stands without its words');
  return words;
}
