import type { Page } from '@playwright/test';
import { createServer } from 'vite';
import { launchTestBrowser } from '../open-tour.ts';

/** What the page of stills is asked for. */
type StillRequest = Parameters<NonNullable<Window['drawStill']>>[0];

export interface Studio {
  /** Draws one gift alone; a PNG. */
  draw(request: StillRequest): Promise<Buffer>;
  close(): Promise<void>;
}

/** Opens the page that draws stills, with the modules as they are in the working tree. */
export async function openStudio(root: string, port: number): Promise<Studio> {
  const server = await createServer({
    root,
    logLevel: 'warn',
    server: { port, strictPort: true, hmr: false, watch: null },
  });
  await server.listen();
  const browser = await launchTestBrowser();
  const page: Page = await browser.newPage({ viewport: { width: 64, height: 64 } });
  page.setDefaultTimeout(180_000);
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(`http://localhost:${port}/tools/stills/stills.html`, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.drawStill !== undefined);
  return {
    async draw(request) {
      const picture = await page.evaluate((asked) => window.drawStill!(asked), request);
      return Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64');
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
