/** Whose the bench is, among the tabs of a browser: nobody knows yet, this one's, or another's. */
export type BenchHold = 'asked' | 'here' | 'elsewhere';

export interface HeldBench {
  /** Has this tab opened anew, with the bench: from what is kept, and from the files as they lie there by then. */
  readonly takeOver: () => void;
  /** Lets go of it, as a tab does that is closed. */
  readonly dismiss: () => void;
}

export interface HoldBenchOptions {
  /** Tells apart the benches of several museums. */
  readonly museum: string;
  /** Undefined where the browser has none: then tabs do not know of each other. */
  readonly locks: Pick<LockManager, 'request'> | undefined;
  /** Of this tab, also when it is loaded again. */
  readonly session: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly onChange: (hold: Exclude<BenchHold, 'asked'>) => void;
  readonly reload: () => void;
}

/**
 * What is done at a bench is kept for the browser as a whole, so that only one tab may have it: the first that asks, until it is closed or
 * dies, or somebody takes it over in another.
 */
export function holdBench({ museum, locks, session, onChange, reload }: HoldBenchOptions): HeldBench {
  const name = `museum.curating.${museum}`;
  let letGo = (): void => {};
  const isTaking = session.getItem(name) !== null;
  session.removeItem(name);
  const keep = (lock: Lock | null): Promise<void> | void => {
    onChange(lock ? 'here' : 'elsewhere');
    // The lock is held until this promise is kept.
    if (lock)
      return new Promise((resolve) => {
        letGo = resolve;
      });
  };
  if (!locks) onChange('here');
  else
    locks
      .request(name, isTaking ? { steal: true } : { ifAvailable: true }, keep)
      // Another tab has taken it; or this page may have no locks, and no other tab can tell.
      .catch((error: unknown) =>
        onChange(error instanceof Error && error.name === 'AbortError' ? 'elsewhere' : 'here'),
      );
  return {
    takeOver: () => {
      session.setItem(name, 'taken over');
      reload();
    },
    dismiss: () => letGo(),
  };
}
