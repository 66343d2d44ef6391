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

/** The first is for what is kept on purpose, as what has been fetched; after the second and the third all must be the same. */
const rounds = 3;

/**
 * Does one thing in three rounds and compares what the page holds after the second and after the third. Errors that the page tells
 * meanwhile are faults.
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
    for (let round = 0; round < rounds; round++) {
      await doing.run(page, Math.ceil(doing.times / rounds), round);
      standings.push(await takeStanding(page));
    }
  } catch (error) {
    faults.push(`${doing.name}: ${String(error).split('\n')[0]}`);
  } finally {
    page.off('console', onConsole);
    page.off('pageerror', onError);
  }
  const [, second, third] = standings;
  if (second && third) faults.push(...listGrowth(second, third).map((told) => `${doing.name}: ${told}`));
  const after = (tell: (standing: Standing) => string | number): string => standings.map(tell).join(', ');
  return {
    faults,
    detail: `${doing.times} times; after each third script memory ${after(({ heap }) => (heap / 1e6).toFixed(1))} MB, nodes ${after(({ nodes }) => nodes)}, listeners ${after(({ listeners }) => listeners)}, objects on the card ${after(({ cardObjects }) => cardObjects)}`,
  };
}
