import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import type { connectHost, HostConnection } from '../../../src/embed/protocol/connect-host.ts';
import type { MethodGives, MethodTakes } from '../../../src/embed/vocabulary/value-of.ts';
import type { MethodName } from '../../../src/embed/vocabulary/vocabulary.ts';
import { bundleForPage } from './bundle-for-page.ts';

declare global {
  interface Window {
    article?: {
      readonly tour: HostConnection;
      readonly events: (readonly [name: string, detail: unknown])[];
      stepsOut: number;
    };
    tourProtocol?: { readonly connectHost: typeof connectHost };
  }
}

export interface ArticleOptions {
  readonly width?: number;
  readonly height?: number;
  readonly sandbox?: string;
  /** Dress of the frame. */
  readonly style?: string;
}

/** An article on another site, longer than the window, with the tour in a plain frame that it steers. */
export class ArticlePage {
  readonly page: Page;
  readonly #site: string;
  #server: Server | null = null;

  /** @param site address of the tour, ending in a slash */
  constructor(page: Page, site: string) {
    this.page = page;
    this.#site = site;
  }

  get frame(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  /** @param query of the frame's address */
  async open(query: string, options: ArticleOptions = {}): Promise<void> {
    const { width = 480, height = 300, sandbox, style = '' } = options;
    // Another site than the tour's, which is at localhost.
    const server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(`<!doctype html><html lang="en"><title>Article</title>
        <meta name="viewport" content="width=device-width, initial-scale=1"><main><h1>Article</h1>
        <button>Before</button>
        <iframe title="tour" width="${width}" height="${height}" ${sandbox === undefined ? 'allow="fullscreen"' : ''} style="display: block; border: 0; ${style}"
          ${sandbox === undefined ? '' : `sandbox="${sandbox}"`}></iframe>
        <button>After</button><div style="height: 3000px"></div></main></html>`);
    });
    this.#server = server;
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const article = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const origin = new URL(this.#site).origin;
    const address = `${this.#site}embed.html?mirror=off&quality=low&host=${article}&${query}`;
    await this.page.goto(`${article}/`);
    await this.page.evaluate(await bundleForPage('src/embed/protocol/connect-host.ts', 'tourProtocol'));
    await this.page.evaluate(
      ([src, from]) => {
        const frame = document.querySelector('iframe');
        if (!frame || !window.tourProtocol) throw new Error('test: the article is not whole');
        const events: (readonly [string, unknown])[] = [];
        const tour = window.tourProtocol.connectHost({
          frame,
          origin: from as string,
          window,
          onEvent: (name, detail) => {
            events.push([name, detail]);
          },
          onStepOut: () => {
            if (window.article) window.article.stepsOut++;
          },
        });
        window.article = { tour, events, stepsOut: 0 };
        frame.src = src as string;
      },
      [address, sandbox === undefined || sandbox.includes('allow-same-origin') ? origin : 'null'],
    );
  }

  close(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  /** Waits until the tour stands and can be steered. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.article?.events.some(([name]) => name === 'ready'));
  }

  call<M extends MethodName>(method: M, params: MethodTakes<M>): Promise<MethodGives<M>> {
    return this.page.evaluate(
      ([name, fields]) => window.article!.tour.call(name as 'getState', fields as object),
      [method, params] as const,
    ) as unknown as Promise<MethodGives<M>>;
  }

  /** Code of the fault that a call is rejected with. */
  fault<M extends MethodName>(method: M, params: MethodTakes<M>): Promise<string> {
    return this.page.evaluate(
      async ([name, fields]) => {
        try {
          await window.article!.tour.call(name as 'getState', fields as object);
          return 'none';
        } catch (error) {
          return (error as { readonly code: string }).code;
        }
      },
      [method, params] as const,
    );
  }

  /** Details of the events of a name, in their order. */
  told(name: string): Promise<readonly unknown[]> {
    return this.page.evaluate(
      (wanted) => window.article!.events.flatMap(([event, detail]) => (event === wanted ? [detail] : [])),
      name,
    );
  }

  stepsOut(): Promise<number> {
    return this.page.evaluate(() => window.article!.stepsOut);
  }

  scrolled(): Promise<number> {
    return this.page.evaluate(() => window.scrollY);
  }

  /** Middle of the frame in the window. */
  async middle(): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.page.locator('iframe').boundingBox();
    if (!box) throw new Error('test: the frame is not on the page');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
}
