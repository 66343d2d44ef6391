import type { Locator, Page } from '@playwright/test';

/** The panel beside an exhibit. */
export class PanelPage {
  readonly page: Page;
  readonly root: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole('complementary', { name: /exhibit/i });
  }

  title(): Locator {
    return this.root.getByRole('heading', { level: 2 });
  }

  sources(): Locator {
    return this.root.getByRole('link').and(this.page.locator('[rel~="noopener"]'));
  }

  close(): Promise<void> {
    return this.root.getByRole('button', { name: /close/i }).click();
  }
}
