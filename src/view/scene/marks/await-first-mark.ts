import type { Visit } from '../../../visit/visit.ts';
import type { MarkServices } from './mark-services.ts';

/** Mounts the marks; `mountMarks`, fetched when it is needed. */
export type LoadMarks = () => Promise<(services: MarkServices) => () => void>;

/**
 * Fetches what draws marks when there is first something to mark: who only walks never pays for it. A fetch that
 * fails is tried again at the next thing pointed at; the label beside it hangs in any case.
 *
 * @returns how to stop waiting, and to unmount what has been mounted
 */
export function awaitFirstMark(services: MarkServices, load: LoadMarks): () => void {
  const { visit } = services;
  let state: 'waiting' | 'loading' | 'done' = 'waiting';
  let unmount = (): void => {};
  const stopListening = visit.store.subscribe(() => consider());

  const mount = async (): Promise<void> => {
    try {
      const mountMarks = await load();
      if (state !== 'loading') return;
      state = 'done';
      stopListening();
      unmount = mountMarks(services);
    } catch (error) {
      if (state === 'loading') state = 'waiting';
      console.warn('scene: what marks the thing pointed at could not be loaded', error);
    }
  };
  const consider = (): void => {
    if (state !== 'waiting' || !hasMark(visit)) return;
    state = 'loading';
    void mount();
  };
  consider();

  return () => {
    state = 'done';
    stopListening();
    unmount();
  };
}

/** The exhibit whose panel is open needs no mark: one stands before it. */
function hasMark({ store }: Visit): boolean {
  const { focused, opened, way } = store.getState();
  return way !== null || (focused !== null && focused !== opened);
}
