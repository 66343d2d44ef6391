import { createStore } from 'zustand/vanilla';
import type { TextSize } from './text-sizes.ts';
import { visitorChoices } from './visitor-choices.ts';

/** How one wants to read. */
export interface ReadingChoices {
  readonly textSize: TextSize;
  readonly hasContrast: boolean;
}

/** Holds also where nothing may be kept. */
export const readingChoices = createStore<ReadingChoices>(() => ({ textSize: 'normal', hasContrast: false }));

/** Takes what was chosen at an earlier visit, and has the page follow what is chosen now. @returns how to stop */
export function followReadingChoices(page: Document): () => void {
  // Who has asked their system for more contrast need not ask here, too.
  const isAskedFor = page.defaultView?.matchMedia('(prefers-contrast: more)').matches ?? false;
  const { textSize = 'normal', hasContrast = isAskedFor } = visitorChoices.recall();
  readingChoices.setState({ textSize, hasContrast });
  const apply = ({ textSize: size, hasContrast: isStrong }: ReadingChoices): void => {
    const { dataset } = page.documentElement;
    // As the page's own rules want it: what is usual is not marked.
    if (size === 'normal') delete dataset['textSize'];
    else dataset['textSize'] = size;
    if (isStrong) dataset['contrast'] = 'more';
    else delete dataset['contrast'];
  };
  apply(readingChoices.getState());
  return readingChoices.subscribe((state) => {
    apply(state);
    visitorChoices.remember(state);
  });
}
