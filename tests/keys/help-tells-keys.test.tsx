// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { connectControls } from '../../src/view/controls/connect-controls.ts';
import { connectTourKeys } from '../../src/view/controls/connect-tour-keys.ts';
import { mountPanels } from '../../src/view/panels/mount-panels.tsx';
import { openReading } from '../view/panels/open-reading.ts';
import { until } from '../view/panels/until.ts';
import { openPage } from '../view/controls/open-page.ts';
import { openGuide } from '../visit/tour/open-guide.ts';

/** All keys of a keyboard as it is sold in the United States: what is printed on each, and what it tells. */
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ').map(
  (letter) => [letter, `Key${letter}`, letter.toLowerCase(), letter] as const,
);
const digits = Array.from('0123456789').map(
  (digit, at) => [digit, `Digit${digit}`, digit, ')!@#$%^&*('[at]] as const,
);
const signs = [
  ['[', 'BracketLeft', '[', '{'],
  [']', 'BracketRight', ']', '}'],
  [',', 'Comma', ',', '<'],
  ['.', 'Period', '.', '>'],
  ['/', 'Slash', '/', '?'],
  [';', 'Semicolon', ';', ':'],
  ["'", 'Quote', "'", '"'],
  ['-', 'Minus', '-', '_'],
  ['=', 'Equal', '=', '+'],
  ['`', 'Backquote', '`', '~'],
  ['\\', 'Backslash', '\\', '|'],
] as const;
const named = [
  ['↑', 'ArrowUp'],
  ['↓', 'ArrowDown'],
  ['←', 'ArrowLeft'],
  ['→', 'ArrowRight'],
  ['Page Up', 'PageUp'],
  ['Page Down', 'PageDown'],
  ['Home', 'Home'],
  ['End', 'End'],
  ['Insert', 'Insert'],
  ['Delete', 'Delete'],
  ['Backspace', 'Backspace'],
  ['Tab', 'Tab'],
  ['Enter', 'Enter'],
  ...Array.from({ length: 12 }, (_, at) => [`F${at + 1}`, `F${at + 1}`] as const),
].map(([printed = '', name = '']) => [printed, name, name, name] as const);
const keyboard = [...letters, ...digits, ...signs, ...named, ['Space', 'Space', ' ', ' '] as const];

let unmount = (): void => {};
beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(async () => {
  await act(async () => unmount());
  unmount = (): void => {};
  vi.unstubAllGlobals();
});

async function readHelp(): Promise<Set<string>> {
  const reading = openReading();
  reading.visit.openSheet('help');
  await act(async () => {
    unmount = mountPanels(reading.root, reading.services);
  });
  await until(() => expect(reading.root.querySelector('dialog kbd')).toBeTruthy());
  const printed = [...reading.root.querySelectorAll('dialog section:not(:last-child) kbd')];
  return new Set(printed.map(({ textContent }) => textContent));
}

/** Whether a key is taken from the page, with a gift in focus. */
function listTaken(isShifted: boolean): Set<string> {
  const taken = new Set<string>();
  for (const [printed, code, plain, shifted] of keyboard) {
    const page = openPage();
    page.visit.focusNext(1);
    const event = new KeyboardEvent('keydown', {
      code,
      key: (isShifted ? shifted : plain) ?? '',
      shiftKey: isShifted,
      bubbles: true,
      cancelable: true,
    });
    page.canvas.dispatchEvent(event);
    if (event.defaultPrevented) taken.add(isShifted && code === 'Slash' ? '?' : printed);
    page.disconnect();
  }
  return taken;
}

/** The same for a tour under way, in projector mode. */
async function listTakenByTour(): Promise<Set<string>> {
  const open = openGuide(undefined, { reducedMotion: true });
  document.body.innerHTML = '<canvas id="view" tabindex="0"></canvas>';
  const canvas = document.querySelector('canvas');
  if (!canvas) throw new Error('test: no canvas');
  const disconnect = connectTourKeys(window, open.guide, open.visit);
  open.visit.setDisplay('projector');
  open.guide.begin('round', true);
  await open.settle();
  const taken = new Set<string>();
  for (const [printed, code, key] of keyboard) {
    const event = new KeyboardEvent('keydown', { code, key, bubbles: true, cancelable: true });
    canvas.dispatchEvent(event);
    if (event.defaultPrevented) taken.add(printed);
  }
  disconnect();
  return taken;
}

it('the help tells every key that does something, and none that does nothing', async () => {
  const taken = new Set([...listTaken(false), ...listTaken(true), ...(await listTakenByTour())]);
  const told = await readHelp();
  // What does something without being taken from the page: it closes, it hurries.
  expect([...told].sort()).toEqual([...taken, 'Esc', 'Shift'].sort());
  expect(told.size).toBeGreaterThan(35);
});

it('what the page can do is asked of it', () => {
  document.body.innerHTML = '<canvas tabindex="0"></canvas>';
  const canvas = document.querySelector('canvas');
  if (!canvas) throw new Error('test: no canvas');
  const page = openPage();
  const deeds = {
    toggleFullScreen: vi.fn<() => void>(),
    goSomewhere: vi.fn<() => void>(),
    describe: vi.fn<() => void>(),
  };
  page.disconnect();
  const disconnect = connectControls(page.canvas, page.visit, { pick: () => null }, deeds);
  const press = (key: string, code: string): boolean =>
    page.canvas.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }));
  press('f', 'KeyF');
  press('x', 'KeyX');
  expect(deeds.toggleFullScreen).toHaveBeenCalledTimes(1);
  expect(deeds.goSomewhere).toHaveBeenCalledTimes(1);
  press('c', 'KeyC');
  expect(deeds.describe).toHaveBeenCalledTimes(1);
  press('b', 'KeyB');
  press('j', 'KeyJ');
  expect(page.visit.store.getState()).toMatchObject({ isSoundOn: true, display: 'projector' });
  expect(page.visit.place().display).toBe('projector');
  press('Home', 'Home');
  expect(page.visit.place()).toEqual({ display: 'projector' });
  press('j', 'KeyJ');
  expect(page.visit.place()).toEqual({ display: 'screen' });
  disconnect();
});
