import type { StoreApi } from 'zustand/vanilla';

/** Resolves with the first state, this one or a later one, that is as wanted. */
export function awaitState<T>(
  store: Pick<StoreApi<T>, 'getState' | 'subscribe'>,
  isWanted: (state: T) => boolean,
): Promise<T> {
  const now = store.getState();
  if (isWanted(now)) return Promise.resolve(now);
  return new Promise((resolve) => {
    const stop = store.subscribe((state) => {
      if (!isWanted(state)) return;
      stop();
      resolve(state);
    });
  });
}
