import type { Locator, Page } from '@playwright/test';

/** The panel beside an exhibit. */
export class PanelPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The panel, whatever language it is in. */
  any(): Locator {
    return this.page.getByRole('complementary');
  }

  title(): Locator {
    return this.any().getByRole('heading', { level: 2 });
  }

  /** Claims, each an item that says something and names its source. */
  claims(): Locator {
    return this.any().locator('[data-claim]');
  }

  /** Links to pages elsewhere. */
  sources(): Locator {
    return this.any().locator('a[rel~="noopener"]');
  }

  close(): Promise<void> {
    return this.any().getByRole('button', { name: /close/i }).first().click();
  }
}
