import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A telephone with a notch and a bar of the system at its foot, held both ways; CSS pixels. */
const held: readonly (readonly [how: string, width: number, height: number, insets: Insets])[] = [
  ['upright', 390, 844, { top: 59, right: 0, bottom: 34, left: 0 }],
  ['on its side', 844, 390, { top: 0, right: 59, bottom: 21, left: 59 }],
];

/** A bare room, a stick on the picture. */
const bare = 'clock=manual&quality=low&room=second-1-bare-4';
const choices = { comfort: { hands: 'stick' }, steps: [] };

/** What is read or pressed in the parts of the page that the device takes; where, and what it says. */
function findCovered(page: Page, insets: Insets): Promise<readonly string[]> {
  return page.evaluate(({ top, right, bottom, left }) => {
    const found = new Set<string>();
    const says = (element: Element, x: number, y: number): boolean =>
      [...element.childNodes].some((node) => {
        if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '') return false;
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].some(
          (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
        );
      });
    for (let x = 3; x < innerWidth; x += 6) {
      for (let y = 3; y < innerHeight; y += 6) {
        if (x >= left && x <= innerWidth - right && y >= top && y <= innerHeight - bottom) continue;
        const element = document.elementFromPoint(x, y);
        if (!element) continue;
        const pressed = element.closest(
          'button, a, input, select, textarea, summary, svg, [role="menuitem"]',
        );
        if (pressed || says(element, x, y))
          found.add(`${x} ${y} ${(pressed ?? element).outerHTML.slice(0, 120)}`);
      }
    }
    return [...found];
  }, insets);
}

for (const [how, width, height, insets] of held) {
  test.describe(`on a telephone held ${how}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true });

    test('@long nothing one reads or presses lies below the notch, round corners or the bar of the system', async ({
      tour,
      page,
    }) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setSafeAreaInsetsOverride', { insets: { ...insets } });
      await page.addInitScript(
        (kept) => localStorage.setItem('museum.choices', JSON.stringify(kept)),
        choices,
      );
      const look = async (name: string): Promise<void> => {
        const folder = process.env['SAFE_PICTURES'];
        if (folder) await page.screenshot({ path: `${folder}-${how.replaceAll(' ', '-')}-${name}.png` });
        expect(await findCovered(page, insets), name).toEqual([]);
      };
      await tour.open(bare);
      await expect(page.locator('[data-small-plan], [class*="stick"]').first()).toBeVisible();
      // The picture itself goes on to every edge.
      expect(await tour.canvasBox()).toEqual({ x: 0, y: 0, width, height });
      await look('walk');
      await page.getByRole('button', { name: 'More' }).click();
      await look('menu');
      await page.keyboard.press('Escape');
      for (const face of ['plan', 'map', 'gifts', 'timeline', 'settings', 'help'] as const) {
        if (face === 'settings' || face === 'help') {
          await page.keyboard.press(face === 'help' ? 'h' : 'o');
        } else await page.goto(`./?debug&${bare}&mirror=off&view=${face}`);
        await expect(page.getByRole('dialog')).toBeVisible();
        await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
        await look(face);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
      await page.goto('./?debug&clock=manual&quality=low&mirror=off&exhibit=castro-rifle');
      await expect(page.getByRole('complementary')).toContainText('Fidel Castro');
      await look('panel');
      await page.getByRole('button', { name: /turn it over/i }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('turntable');
      await page.goto('./?debug&clock=manual&quality=low&mirror=off&tour=september-2023&stop=rifle-received');
      await expect(page.getByRole('region', { name: /guided tour/i })).toBeVisible();
      await look('tour');
    });
  });
}
