import { defineConfig } from '@playwright/test';
import { findBrowser } from './tools/browser.ts';

const port = 4187;
/** What takes minutes of drawing waits for `npm run test:long`, which sets this; `npm test` has twelve. */
const isLong = process.env['MUSEUM_LONG'] === '1';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  forbidOnly: true,
  ...(isLong ? { grep: /@long/ } : { grepInvert: /@long/ }),
  // In an hour of drawing in software a browser may fail to open in time: what was repeated is named in the report.
  retries: isLong ? 1 : 0,
  workers: 2,
  // Software drawing on a busy machine is slow; a test that hangs still ends.
  timeout: 150_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}/`,
    launchOptions: findBrowser().launch,
    viewport: { width: 480, height: 320 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    serviceWorkers: 'block',
  },
  webServer: {
    // Built anew each time: a stale build is never tested.
    command: `npx vite build --logLevel warn && npx vite preview --strictPort --port ${port}`,
    url: `http://localhost:${port}/`,
    // What is absolute in the site (oEmbed, link cards) is so at this address.
    env: { MUSEUM_SITE: `http://localhost:${port}/` },
    reuseExistingServer: false,
    timeout: 240_000,
  },
});
