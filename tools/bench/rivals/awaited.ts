/** Counts what has been asked for and not come, and lets it through otherwise unchanged. */
export class Awaited {
  count = 0;

  watch<Arguments extends readonly unknown[], Result>(
    ask: (...asked: Arguments) => Promise<Result>,
  ): (...asked: Arguments) => Promise<Result> {
    return async (...asked) => {
      this.count++;
      try {
        return await ask(...asked);
      } finally {
        // What comes is read and put in place in the tasks that follow its arrival.
        setTimeout(() => setTimeout(() => this.count--));
      }
    };
  }
}
