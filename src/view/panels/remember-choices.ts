import type { Visit, VisitState } from '../../visit/visit.ts';
import { visitorChoices } from './visitor-choices.ts';

const remembered = [
  'language',
  'season',
  'contentNotes',
  'isSoundOn',
  'volume',
  'comfort',
] as const satisfies readonly (keyof VisitState)[];

/** Remembers for the next visit what is chosen in this one, whichever key or button chose it. @returns how to stop */
export function rememberChoices(visit: Pick<Visit, 'store'>): () => void {
  return visit.store.subscribe((state, before) => {
    const changed = remembered.filter((choice) => state[choice] !== before[choice]);
    if (changed.length > 0)
      visitorChoices.remember(Object.fromEntries(changed.map((choice) => [choice, state[choice]])));
  });
}
