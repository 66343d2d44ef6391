import type { ReactNode } from 'react';
import { loadToursText } from '../../../language/load-tours-text.ts';
import { useLateText } from '../use-late-text.ts';
import { ToursWords } from './tours-words.ts';

/** Hands the words of the tours down; nothing is shown until they have come. */
export function WithToursWords({ children }: { readonly children: ReactNode }): ReactNode {
  const words = useLateText(loadToursText);
  return words && <ToursWords value={words}>{children}</ToursWords>;
}
