export interface ErrandsOptions {
  /** Whether an exhibit of that id is known now. */
  readonly isKnown: (exhibit: string) => boolean;
  /** Sees to it that it is, if there is one; rejects if that cannot be. Undefined where everything is known. */
  readonly bring: ((exhibit: string) => Promise<void>) | undefined;
  /** What an errand was about could not be had. */
  readonly onFault: (exhibit: string) => void;
}

/** What the visitor is sent to. One errand at a time: whatever comes later overtakes what is still waited for. */
export interface Errands {
  /**
   * Does something about an exhibit as soon as it is known: at once if it is, or if there is none to wait for.
   *
   * @param giveUp called if it could not be had, or something else came first
   */
  run(exhibit: string | undefined, act: () => void, giveUp?: () => void): void;
  /** The visitor has gone elsewhere: nothing is waited for any more. */
  drop(): void;
}

export function createErrands({ isKnown, bring, onFault }: ErrandsOptions): Errands {
  let waiting: { readonly giveUp: () => void } | null = null;
  const drop = (): void => {
    const dropped = waiting;
    waiting = null;
    dropped?.giveUp();
  };
  return {
    drop,
    run: (exhibit, act, giveUp = () => {}) => {
      drop();
      if (!bring || exhibit === undefined || isKnown(exhibit)) {
        act();
        return;
      }
      const errand = { giveUp };
      waiting = errand;
      const end = (then: () => void) => (): void => {
        if (waiting !== errand) return;
        waiting = null;
        then();
      };
      bring(exhibit).then(
        end(act),
        end(() => {
          onFault(exhibit);
          giveUp();
        }),
      );
    },
  };
}
