/** Time, for what must answer soon. */
export interface MessageClock {
  /** Milliseconds; only differences mean something. */
  now(): number;
  /** Runs something once, later; what it returns takes it back. */
  after(milliseconds: number, run: () => void): () => void;
}

export const systemClock: MessageClock = {
  now: () => performance.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
