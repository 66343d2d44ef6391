// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPage } from './open-page.ts';

/** A button is pressed for the first time: from then on the browser tells of the gamepad. */
async function wake(): Promise<void> {
  window.dispatchEvent(new Event('gamepadconnected'));
  await vi.dynamicImportSettled();
}

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

function plugIn(): { axes: number[]; press: (button: number, isPressed: boolean) => void } {
  const buttons = Array.from({ length: 17 }, () => ({ pressed: false }));
  const pad = { connected: true, mapping: 'standard', axes: [0, 0, 0, 0], buttons };
  Object.defineProperty(navigator, 'getGamepads', { configurable: true, value: () => [null, pad] });
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  return {
    axes: pad.axes,
    press: (button, pressed) => {
      buttons[button] = { pressed };
    },
  };
}

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'getGamepads');
});

describe('gamepad', () => {
  it('is not asked while none is connected', () => {
    const frames = vi.spyOn(window, 'requestAnimationFrame');
    const { disconnect } = openPage();
    expect(frames).not.toHaveBeenCalled();
    disconnect();
  });

  it('that is connected after the page was left is read no more', async () => {
    const pad = plugIn();
    const { visit, disconnect } = openPage();
    window.dispatchEvent(new Event('gamepadconnected'));
    disconnect();
    await vi.dynamicImportSettled();
    pad.axes.splice(0, 4, 0, -1, 0, 0);
    await nextFrame();
    expect(visit.intents.forward).toBe(0);
  });

  it('does by its cross what arrow keys do, so that one hand is enough', async () => {
    const pad = plugIn();
    const { visit, disconnect } = openPage();
    await wake();
    pad.press(12, true);
    pad.press(15, true);
    await nextFrame();
    expect(visit.intents.forward).toBe(1);
    expect(visit.intents.turn).toBe(-1);
    pad.press(12, false);
    pad.press(15, false);
    await nextFrame();
    expect(visit.intents.forward).toBe(0);
    expect(visit.intents.turn).toBe(0);
    disconnect();
  });

  it('walks and looks by its sticks, softly, and rests at rest', async () => {
    const pad = plugIn();
    const { visit, disconnect } = openPage();
    await wake();
    pad.axes.splice(0, 4, 0, -1, 0.05, 0.05);
    await nextFrame();
    expect(visit.intents.forward).toBeCloseTo(1, 9);
    expect(visit.intents.turn).toBe(0);
    pad.axes.splice(0, 4, 0, 0, 0.5, 0);
    await nextFrame();
    expect(visit.intents.forward).toBe(0);
    expect(visit.intents.turn).toBeLessThan(-0.1);
    expect(visit.intents.turn).toBeGreaterThan(-0.4);
    disconnect();
    expect(visit.intents.turn).toBe(0);
  });

  it('turns by 30° at a push of the stick where one turns in steps, and again while it is held', async () => {
    const pad = plugIn();
    const { visit, disconnect } = openPage();
    await wake();
    visit.setComfort({ turnsInSteps: true });
    await vi.dynamicImportSettled();
    const { yaw } = visit.pose;
    const turned = (): number => Math.round(((yaw - visit.pose.yaw) * 180) / Math.PI);
    // The right stick to the right: one step in one frame, with nothing in between and nothing after it.
    pad.axes.splice(0, 4, 0, 0, 1, 0);
    await nextFrame();
    visit.step(1 / 60);
    expect(turned()).toBe(30);
    for (let frame = 0; frame < 20; frame++) visit.step(1 / 60);
    expect(turned()).toBe(30);
    for (let frame = 0; frame < 6; frame++) visit.step(1 / 60);
    expect(turned()).toBe(60);
    pad.axes.splice(0, 4, 0, 0, 0, 0);
    await nextFrame();
    visit.step(1 / 60);
    // The cross does what the stick does.
    pad.press(14, true);
    await nextFrame();
    visit.step(1 / 60);
    expect(turned()).toBe(30);
    disconnect();
  });

  it('does not take a key away', async () => {
    const pad = plugIn();
    const { visit, canvas, disconnect } = openPage();
    await wake();
    canvas.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyW', bubbles: true }));
    pad.axes.splice(0, 4, 0, 0, 0, 0);
    await nextFrame();
    await nextFrame();
    expect(visit.intents.forward).toBe(1);
    disconnect();
  });

  it('acts once a press', async () => {
    const pad = plugIn();
    const { visit, disconnect } = openPage();
    await wake();
    visit.goTo({ exhibit: 'gift-1' });
    visit.closeExhibit();
    pad.press(0, true);
    await nextFrame();
    expect(visit.store.getState().opened).toBe('gift-1');
    visit.closeExhibit();
    await nextFrame();
    expect(visit.store.getState().opened).toBeNull();
    pad.press(0, false);
    pad.press(2, true);
    await nextFrame();
    expect(visit.store.getState().sheet).toBe('rooms');
    pad.press(1, true);
    await nextFrame();
    expect(visit.store.getState().sheet).toBe('none');
    disconnect();
  });
});
