import type { Frame, Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { serveExamples, type ExampleSite } from '../../tools/examples/serve-examples.ts';
import { test as base } from './fixtures.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Somebody else's page, from an origin of its own. */
export class HostPage {
  readonly #page: Page;
  readonly #site: ExampleSite;
  #written = 0;

  constructor(page: Page, site: ExampleSite) {
    this.#page = page;
    this.#site = site;
  }

  get origin(): string {
    return new URL(this.#site.url).origin;
  }

  /** Opens a page of `examples/`. */
  async open(path: string): Promise<void> {
    await this.#page.goto(this.#site.url + path);
  }

  /** Opens a page that holds what is given, and the script of the tour. */
  async write(body: string, head = ''): Promise<void> {
    this.#written += 1;
    const path = `written-${this.#written}.html`;
    const script = '<script type="module" src="https://museum.example/embed.js"></script>';
    this.#site.add(
      `/${path}`,
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Written</title>${head}</head>
      <body>${body}${body.includes('embed.js') ? '' : script}</body></html>`,
    );
    await this.open(path);
  }

  /** The frame of an open tour. */
  async frame(): Promise<Frame> {
    for (;;) {
      const frame = this.#page.frames().find((one) => one.url().includes('/embed.html'));
      if (frame) return frame;
      await this.#page.waitForEvent('framenavigated');
    }
  }
}

/** Tests of the tour in somebody else's page: nobody is asked for anything but that page's own site and the tour's. */
export const test = base.extend<{ article: HostPage; examples: ExampleSite }>({
  examples: async ({ baseURL }, use) => {
    const site = await serveExamples(root, baseURL as string);
    await use(site);
    await site.close();
  },
  hosts: async ({ examples }, use) => use({ origins: [new URL(examples.url).origin] }),
  article: async ({ page, examples }, use) => use(new HostPage(page, examples)),
});

export { expect } from '@playwright/test';
