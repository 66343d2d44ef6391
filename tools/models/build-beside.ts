import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { BuiltFacts } from './build-worker.ts';

/** What came of one recipe: what was built, or why it was not. */
export type BuildOutcome = { readonly id: string } & (
  { readonly facts: BuiltFacts } | { readonly fault: string }
);

const script = fileURLToPath(new URL('./build-worker.ts', import.meta.url));

/**
 * Builds models in as many processes as the machine has cores; each takes the next recipe when it has finished one.
 *
 * @param ids of recipes, as `findRecipes` lists them
 * @param onOutcome called for each in the order in which they finish
 */
export async function buildBeside(
  ids: readonly string[],
  onOutcome: (outcome: BuildOutcome) => void,
): Promise<void> {
  const waiting = [...ids];
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker: ChildProcess = fork(script, { execArgv: process.execArgv });
      let current: string | undefined;
      const next = (): void => {
        current = waiting.shift();
        if (current === undefined) worker.disconnect();
        else worker.send(current);
      };
      worker.on('message', (outcome: BuildOutcome) => {
        onOutcome(outcome);
        next();
      });
      worker.on('error', reject);
      worker.on('exit', (code) => {
        if (code === 0 && current === undefined) resolve();
        else
          reject(
            new Error(`build-models: the process that built ${current ?? 'nothing'} ended with ${code}`),
          );
      });
      next();
    });
  const count = Math.min(ids.length, availableParallelism());
  await Promise.all(Array.from({ length: count }, work));
}
