// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { stepInByWalking } from '../../../src/embed/guest/step-in-by-walking.ts';
import { watchThreshold } from '../../../src/embed/guest/threshold.ts';
import { openPage } from '../../view/controls/open-page.ts';

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'getGamepads');
});

it('a stick of a gamepad steps in, and one at rest does not', async () => {
  const pad = {
    connected: true,
    mapping: 'standard',
    axes: [0, 0, 0, 0],
    buttons: Array.from({ length: 17 }, () => ({ pressed: false })),
  };
  Object.defineProperty(navigator, 'getGamepads', { configurable: true, value: () => [pad] });
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  const threshold = watchThreshold(window);
  const { visit, disconnect } = openPage();
  window.dispatchEvent(new Event('gamepadconnected'));
  await vi.dynamicImportSettled();
  const stop = stepInByWalking(visit, threshold);
  await nextFrame();
  await nextFrame();
  expect(threshold.isInside).toBe(false);
  pad.axes = [0, -1, 0, 0];
  await nextFrame();
  await nextFrame();
  expect(visit.intents.forward).toBeGreaterThan(0);
  expect(threshold.isInside).toBe(true);
  // Who has stepped out and pushes the other stick is in again.
  pad.axes = [0, 0, 0, 0];
  await nextFrame();
  threshold.stepOut();
  pad.axes = [0, 0, 0.8, 0];
  await nextFrame();
  await nextFrame();
  expect(threshold.isInside).toBe(true);
  stop();
  disconnect();
});
