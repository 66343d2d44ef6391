import { test as base, expect } from '@playwright/test';
import { PanelPage } from './pages/panel-page.ts';
import { TourPage } from './pages/tour-page.ts';

/**
 * Lines that something under us prints and that say nothing is wrong with the tour: a library's advice, hints of a
 * graphics driver about its own speed (under a manual clock the models of a whole room are sent between two pictures), and
 * that the thread which keeps the museum is not let in where a test did not ask for it.
 */
const allowedLines = [
  /THREE\.Clock: .*deprecated/,
  /GL Driver Message \(OpenGL, Performance,/,
  /Service Worker registration blocked by Playwright/,
];

/**
 * Every browser test runs under these: a console error, an unhandled fault, a breach of the content policy or a
 * request to another origin fails it. `expected` names what a test provokes on purpose.
 */
export const test = base.extend<{
  tour: TourPage;
  panel: PanelPage;
  /** Lines that a test provokes on purpose. An object, because lists of two are read as a fixture's own form. */
  expected: { readonly faults: readonly RegExp[] };
  /** Origins of pages that show the tour, beside its own. Nobody else is asked for anything. */
  hosts: { readonly origins: readonly string[] };
  watch: undefined;
}>({
  expected: [{ faults: [] }, { option: true }],
  hosts: [{ origins: [] }, { option: true }],
  watch: [
    async ({ page, baseURL, expected, hosts }, use) => {
      const faults: string[] = [];
      const origins = [new URL(baseURL as string).origin, ...hosts.origins];
      page.on('console', (message) => {
        if (message.type() !== 'error' && message.type() !== 'warning') return;
        if (allowedLines.some((line) => line.test(message.text()))) return;
        faults.push(`console ${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`unhandled: ${error.message}`));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && !origins.includes(url.origin))
          faults.push(`request to ${url.origin}`);
      });
      await use(undefined);
      const unexpected = faults.filter((fault) => !expected.faults.some((pattern) => pattern.test(fault)));
      expect(unexpected).toEqual([]);
    },
    { auto: true },
  ],
  tour: async ({ page }, use) => use(new TourPage(page)),
  panel: async ({ page }, use) => use(new PanelPage(page)),
});

export { expect } from '@playwright/test';
