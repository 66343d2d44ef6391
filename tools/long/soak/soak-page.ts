import type { Page } from '@playwright/test';
import { listGrowth } from './list-growth.ts';
import { takeStanding, type Standing } from './standing.ts';

/** What is done again and again. */
export interface Doing {
  readonly name: string;
  /** Does it this many times, and leaves the page as it found it. */
  readonly times: number;
  run(page: Page, times: number, round: number): Promise<void>;
}

export interface Soaked {
  readonly faults: readonly string[];
  readonly detail: string;
}

/** After the third no more may be there than after the first or the second: by then all is fetched that is kept on purpose. */
const rounds = 3;
/** What seems to have grown may come and go, as the last list that React holds on to: then it is gone after one of so many more. */
const moreRounds = 3;

/**
 * Does one thing in three rounds and compares what the page holds after the third with what it held after the others. Errors that
 * the page tells meanwhile are faults.
 *
 * @param allowed lines of the console that say nothing is wrong
 */
export async function soakPage(page: Page, doing: Doing, allowed: readonly RegExp[]): Promise<Soaked> {
  const faults: string[] = [];
  const note = (text: string): void => {
    if (!allowed.some((line) => line.test(text))) faults.push(`${doing.name}: ${text}`);
  };
  const onConsole = (message: { type(): string; text(): string }): void => {
    if (message.type() === 'error' || message.type() === 'warning') note(message.text());
  };
  const onError = (error: Error): void => note(`unhandled: ${error.message}`);
  page.on('console', onConsole);
  page.on('pageerror', onError);
  const standings: Standing[] = [];
  try {
    const isFlat = (): boolean => findGrowth(standings).length === 0;
    for (let round = 0; round < rounds || (round < rounds + moreRounds && !isFlat()); round++) {
      await doing.run(page, Math.ceil(doing.times / rounds), round);
      standings.push(await takeStanding(page));
    }
  } catch (error) {
    faults.push(`${doing.name}: ${String(error).split('\n')[0]}`);
  } finally {
    page.off('console', onConsole);
    page.off('pageerror', onError);
  }
  faults.push(...findGrowth(standings).map((told) => `${doing.name}: ${told}`));
  const after = (tell: (standing: Standing) => string | number): string => standings.map(tell).join(', ');
  return {
    faults,
    detail: `${Math.ceil(doing.times / rounds) * standings.length} times; after each ${Math.ceil(doing.times / rounds)} script memory ${after(({ heap }) => (heap / 1e6).toFixed(1))} MB, nodes ${after(({ nodes }) => nodes)}, listeners ${after(({ listeners }) => listeners)}, objects on the card ${after(({ cardObjects }) => cardObjects)}`,
  };
}

function findGrowth(standings: readonly Standing[]): readonly string[] {
  const later = standings.slice(rounds - 1);
  return later.length === 0 ? [] : listGrowth(standings.slice(0, rounds - 1), later);
}
