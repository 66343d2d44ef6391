import { fileURLToPath } from 'node:url';
import { addPageScript } from '../../tools/bench/add-page-script.ts';
import { noteFirstFrame } from '../../tools/bench/first-frame.ts';
import { measureTransfer } from '../../tools/bench/measure-transfer.ts';
import { walkRoute } from '../../tools/bench/walk-route.ts';
import { expect, test } from './fixtures.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

const isLater = ({ name }: { name: string }): boolean => /^models\/|mount-panels|woff2$/.test(name);
// What marks the thing pointed at waits until something is.
const isMarks = ({ name }: { name: string }): boolean => name.includes('mount-marks');

for (const [where, query, most] of [
  ['before the houses', '', 1.2e6],
  ['in a hall', 'room=main-1-4', 1.5e6],
] as const) {
  const tag = query === '' ? [] : '@long';
  test(
    `when one can walk ${where}, little has come, and nothing that can come later`,
    { tag },
    async ({ tour, page }) => {
      // What comes does not depend on the size of the picture; drawing it in software does.
      await page.setViewportSize({ width: 192, height: 108 });
      await addPageScript(page, noteFirstFrame, null);
      await tour.open(query);
      const ms = await page.evaluate(() => window.firstFrameMs);
      const { total, files } = await measureTransfer(page, dist, ms);
      expect(total).toBeLessThan(most);
      expect(files.some(({ name }) => name.includes('building-worker'))).toBe(true);
      expect(files.filter(isLater)).toEqual([]);
      await expect.poll(async () => (await measureTransfer(page, dist)).files.some(isLater)).toBe(true);
      if (query !== '') return;
      await tour.settled();
      await page.waitForLoadState('networkidle');
      const settled = await measureTransfer(page, dist);
      expect(settled.total).toBeLessThan(2.5e6);
      expect(settled.script).toBeLessThan(420 * 1024);
      expect(settled.files.some(isMarks)).toBe(false);
      await tour.goTo({ room: 'main-1-4' });
      await tour.focusView();
      await page.keyboard.press(']');
      await expect.poll(async () => (await measureTransfer(page, dist)).files.some(isMarks)).toBe(true);
    },
  );
}

test.describe('on the way through both houses', () => {
  // Counters do not depend on the size of the picture; drawing it in software does.
  test.use({ viewport: { width: 192, height: 108 } });

  test(
    'no picture of the house costs more than 100 draw calls or 600,000 triangles',
    { tag: '@long' },
    async ({ tour, page }) => {
      await tour.open('clock=manual&panels=off');
      const { frames } = await walkRoute(page, 8);
      expect(frames.length).toBeGreaterThan(60);
      for (const { room, drawCalls, triangles } of frames) {
        expect(drawCalls, room).toBeLessThanOrEqual(100);
        expect(triangles, room).toBeLessThanOrEqual(600_000);
        expect(triangles, room).toBeGreaterThan(100);
      }
      // What has come goes to the graphics card in slices of 256 KiB; beside them the tables of all rooms that a jump
      // brings into view at once.
      const { streaming } = await tour.stats();
      expect(streaming.bytesUploadedAtMost).toBeGreaterThan(200_000);
      expect(streaming.bytesUploadedAtMost).toBeLessThan(1_000_000);
    },
  );
});
