import type { Page } from '@playwright/test';

/**
 * Runs a function in a page before its first script. The function must refer to nothing outside itself; names that the
 * compiler keeps by a call of its own (`__name`) are made to work there.
 */
export async function addPageScript<Argument>(
  page: Page,
  script: (argument: Argument) => void,
  argument: Argument,
): Promise<void> {
  const content = `{ const __name = (named) => named; (${String(script)})(${JSON.stringify(argument)}); }`;
  await page.addInitScript({ content });
}
