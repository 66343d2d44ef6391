import { useSyncExternalStore } from 'react';
import { visitorChoices } from './visitor-choices.ts';

/** On pages narrower or lower than this the small plan shows only when asked for. */
const roomy = '(min-width: 56.25em) and (min-height: 30.01em)';

/** Holds also where nothing may be kept. */
let chosen: boolean | null = null;
const listeners = new Set<() => void>();

/** Whether the small plan shows in the corner, and how to change that for this visit and the next. */
export function useSmallPlan(): readonly [isShown: boolean, show: (isShown: boolean) => void] {
  const isShown = useSyncExternalStore(listen, read);
  return [isShown, choose];
}

function listen(listener: () => void): () => void {
  const page = window.matchMedia(roomy);
  listeners.add(listener);
  page.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    page.removeEventListener('change', listener);
  };
}

function read(): boolean {
  return chosen ?? visitorChoices.recall().smallPlan ?? window.matchMedia(roomy).matches;
}

function choose(isShown: boolean): void {
  chosen = isShown;
  visitorChoices.remember({ smallPlan: isShown });
  for (const listener of listeners) listener();
}
