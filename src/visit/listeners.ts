/** Those who want to be told of something. */
export interface Listeners<Told extends readonly unknown[]> {
  /** @returns how to stop listening */
  add(listener: (...told: Told) => void): () => void;
  tell(...told: Told): void;
}

export function createListeners<Told extends readonly unknown[]>(): Listeners<Told> {
  const all = new Set<(...told: Told) => void>();
  return {
    add: (listener) => {
      // The same function added twice is two listeners: each stops its own.
      const own = (...told: Told): void => listener(...told);
      all.add(own);
      return () => all.delete(own);
    },
    tell: (...told) => {
      for (const listener of all) listener(...told);
    },
  };
}
