import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Counts what is drawn on every picture but the tour's own, and keeps hold of their contexts. */
async function watchDrawing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watch = { draws: 0, contexts: new Set<WebGL2RenderingContext>() };
    Object.assign(window, { drawWatch: watch });
    // oxlint-disable-next-line typescript/unbound-method
    const { drawElements } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.drawElements = function count(...call): void {
      if ((this.canvas as HTMLCanvasElement).id !== 'view') {
        watch.draws++;
        watch.contexts.add(this);
      }
      drawElements.apply(this, call);
    };
  });
}

type Watched = { drawWatch: { draws: number; contexts: Set<WebGL2RenderingContext> } };
const countDraws = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as Watched).drawWatch.draws);

/** Waits until two counts some time apart are the same. */
async function untilStill(page: Page): Promise<number> {
  let last = -1;
  await expect
    .poll(
      async () => {
        const before = last;
        last = await countDraws(page);
        return last > 0 && last === before;
      },
      { intervals: [1500] },
    )
    .toBe(true);
  return last;
}

test.use({ viewport: { width: 720, height: 480 } });

// Several pictures, one after the other, each drawn in software.
test.slow();

test(
  'a gift is turned over by keys, draws nothing at rest, and gives everything back',
  { tag: '@long' },
  async ({ tour, panel, page }) => {
    await watchDrawing(page);
    await tour.open('exhibit=cosmonaut-glove-2023');
    const opener = panel.any().getByRole('button', { name: 'Turn it over' });
    await opener.click();
    const dialog = page.getByRole('dialog');
    const picture = dialog.getByRole('img', { name: /on a turntable/i });
    await expect(picture).toBeFocused();
    await expect(dialog.getByText(/modelled from/i)).toBeVisible();
    await expect(dialog.getByText(/fetching/i)).toHaveCount(0);

    const still = await untilStill(page);
    const front = await picture.screenshot();
    for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowLeft');
    await expect(picture).toHaveAccessibleName(/from the right|behind/i);
    const turned = await untilStill(page);
    expect(turned).toBeGreaterThan(still);
    expect((await picture.screenshot()).equals(front)).toBe(false);
    // The pose of the visitor is not theirs to change: keys pressed here turn the thing.
    const rested = await untilStill(page);
    await page.waitForTimeout(2000);
    expect(await countDraws(page)).toBe(rested);

    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(panel.title()).toBeVisible();
    await expect(opener).toBeFocused();
    const areLost = await page.evaluate(() =>
      [...(window as unknown as Watched).drawWatch.contexts].map((context) => context.isContextLost()),
    );
    expect(areLost).toEqual([true]);
  },
);

test(
  'two gifts stand side by side at one scale, and leaving takes both away',
  { tag: '@long' },
  async ({ tour, panel, page }) => {
    await tour.open('exhibit=cosmonaut-glove-2023');
    await panel.any().getByRole('button', { name: 'Turn it over' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('castro rifle');
    await dialog.getByRole('listitem').getByRole('button').first().click();
    await expect(dialog.getByText(/2 things side by side/i)).toBeVisible();
    await expect(dialog.getByText('a person, 1.7 m')).toBeAttached();
    await dialog.getByRole('button', { name: /take away/i }).click();
    await expect(dialog.getByText('a hand, 0.19 m')).toBeAttached();
    // A picture that the graphics card drops comes back.
    await dialog.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const loss = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      canvas.addEventListener('webglcontextlost', () => setTimeout(() => loss?.restoreContext(), 1000));
      loss?.loseContext();
    });
    await expect(dialog.getByText(/has dropped the picture/i)).toBeVisible();
    await expect(dialog.getByText(/has dropped the picture/i)).toHaveCount(0);
    // Whoever goes elsewhere leaves the turntable, too.
    await page.evaluate(() => window.museum!.goTo({ exhibit: 'castro-rifle' }));
    await expect(dialog).toHaveCount(0);
  },
);

test.describe('with a model that does not come', () => {
  test.use({ expected: { faults: [/could not be loaded/, /Failed to load resource/] } });

  test('a plain block of its size stands in, and it can be asked for again', async ({
    tour,
    panel,
    page,
  }) => {
    let isBroken = true;
    await page.route('**/models/cosmonaut-glove-2023.*.lvl', (route) =>
      isBroken ? route.fulfill({ status: 404 }) : route.continue(),
    );
    await tour.open('exhibit=cosmonaut-glove-2023');
    await panel.any().getByRole('button', { name: 'Turn it over' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(/plain block/i)).toBeVisible();
    isBroken = false;
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect(dialog.getByText(/plain block/i)).toHaveCount(0);
  });
});
