import type { Carving } from '../../../../models/building/carving/carving.ts';

/** The carved figure of the statue halls: its table is a script of its own, which comes when a hall is first built. */
export class FigureSource {
  #carving: Carving | null = null;
  #state: 'unasked' | 'loading' | 'done' = 'unasked';

  /** Null until it has come, and for good where it could not be had. */
  get carving(): Carving | null {
    return this.#carving;
  }

  get isLoading(): boolean {
    return this.#state === 'loading';
  }

  /** Asks for it; true once there is nothing left to wait for. */
  want(): boolean {
    if (this.#state === 'unasked') {
      this.#state = 'loading';
      void this.#load();
    }
    return this.#state === 'done';
  }

  async #load(): Promise<void> {
    try {
      const [{ readCarving }, { seatedFigure }] = await Promise.all([
        import('../../../../models/building/carving/read-carving.ts'),
        import('../../../../models/building/carving/seated-figure.ts'),
      ]);
      this.#carving = readCarving(seatedFigure);
    } catch {
      // The hall stands without it, rather than not at all.
      this.#carving = null;
    }
    this.#state = 'done';
  }
}
