/**
 * Work that can be interrupted: it yields where it may wait, and returns what it made. A frame does as much of it as
 * it has time for.
 */
export type Steps<Made> = Generator<void, Made, void>;

/** Does all of it at once. */
export function runSteps<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
