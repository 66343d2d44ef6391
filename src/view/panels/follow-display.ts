import type { Visit } from '../../visit/visit.ts';

/** A hand that has not moved for so long is at rest, milliseconds. */
const restMs = 3000;

/**
 * Marks the page as shown by a projector (`data-display`), for the page's rules make all that is read large; and, there, as at
 * rest (`data-rest`) while no pointer moves: bar and pointer are out of the picture then.
 *
 * @returns how to stop
 */
export function followDisplay(visit: Pick<Visit, 'store'>, window: Window): () => void {
  const { dataset } = window.document.documentElement;
  let timer = 0;
  const rest = (): void => {
    dataset['rest'] = '';
  };
  const stir = (): void => {
    delete dataset['rest'];
    window.clearTimeout(timer);
    timer = window.setTimeout(rest, restMs);
  };
  const leave = (): void => {
    window.clearTimeout(timer);
    window.removeEventListener('pointermove', stir);
    window.removeEventListener('pointerdown', stir);
    delete dataset['display'];
    delete dataset['rest'];
  };
  const enter = (): void => {
    dataset['display'] = 'projector';
    window.addEventListener('pointermove', stir);
    window.addEventListener('pointerdown', stir);
    stir();
  };
  if (visit.store.getState().display === 'projector') enter();
  const unsubscribe = visit.store.subscribe((state, before) => {
    if (state.display === before.display) return;
    if (state.display === 'projector') enter();
    else leave();
  });
  return () => {
    unsubscribe();
    leave();
  };
}
