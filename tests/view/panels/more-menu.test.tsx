// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountPanels } from '../../../src/view/panels/mount-panels.tsx';
import { moveInMenu } from '../../../src/view/panels/move-in-menu.ts';
import { openReading, type Reading } from './open-reading.ts';
import { until } from './until.ts';

let reading: Reading;
let unmount = (): void => {};

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  reading = openReading();
  await act(async () => {
    unmount = mountPanels(reading.root, reading.services);
  });
  await until(() => expect(opener()).toBeDefined());
});
afterEach(async () => {
  await act(async () => unmount());
  window.localStorage.clear();
  vi.unstubAllGlobals();
});

const opener = (): HTMLElement | undefined =>
  [...reading.root.querySelectorAll<HTMLElement>('nav button')].find(
    (button) => button.textContent === 'More',
  );
const menu = (): HTMLElement | null => reading.root.querySelector('[role="menu"]');
const items = (): HTMLElement[] => [
  ...reading.root.querySelectorAll<HTMLElement>('[role="menuitem"], [role="menuitemcheckbox"]'),
];
const item = (name: string): HTMLElement => {
  const found = items().find(({ textContent }) => textContent.startsWith(name));
  if (!found) throw new Error(`test: no entry ${name}`);
  return found;
};
const press = (key: string): Promise<void> =>
  act(async () => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  });
const click = (element: HTMLElement | undefined): Promise<void> => act(async () => element?.click());

describe('the menu of the bar', () => {
  it('opens by press and by arrows, first or last entry first, and gives the keyboard back', async () => {
    expect(opener()?.getAttribute('aria-expanded')).toBe('false');
    await click(opener());
    expect(opener()?.getAttribute('aria-expanded')).toBe('true');
    expect(opener()?.getAttribute('aria-controls')).toBe(menu()?.id);
    expect(document.activeElement).toBe(items()[0]);
    await press('Escape');
    expect(menu()).toBeNull();
    expect(document.activeElement).toBe(opener());
    await press('ArrowUp');
    expect(document.activeElement).toBe(items().at(-1));
    await press('ArrowDown');
    expect(document.activeElement).toBe(items()[0]);
    await press('End');
    expect(document.activeElement).toBe(items().at(-1));
  });

  it('leaves to the picture by Tab, and closes when something beside it is pressed', async () => {
    await click(opener());
    await press('Tab');
    expect(menu()).toBeNull();
    expect(document.activeElement).toBe(reading.picture);
    await click(opener());
    await act(async () => reading.picture.dispatchEvent(new Event('pointerdown', { bubbles: true })));
    expect(menu()).toBeNull();
  });

  it('opens sheets, and has no entry for one that is not there', async () => {
    await click(opener());
    expect(items().some(({ textContent }) => textContent.startsWith('Share'))).toBe(
      'share' in reading.services.faces,
    );
    await click(item('Settings'));
    expect(reading.visit.store.getState().sheet).toBe('settings');
    expect(menu()).toBeNull();
  });

  it('has switches that say whether they are on', async () => {
    await click(opener());
    expect(item('Evidence').getAttribute('aria-checked')).toBe('false');
    await click(item('Evidence'));
    expect(reading.visit.store.getState().showsEvidence).toBe(true);
    await click(opener());
    expect(item('Evidence').getAttribute('aria-checked')).toBe('true');
  });

  it('keeps the keys of the walk to itself', async () => {
    await click(opener());
    await press('s');
    expect(document.activeElement?.textContent?.[0]).toBe('S');
    expect(reading.visit.intents.forward).toBe(0);
  });
});

describe('moveInMenu', () => {
  const names = ['Map', 'Rooms', 'Ring', '설정'];
  it.each([
    ['ArrowDown', 3, 0],
    ['ArrowUp', 0, 3],
    ['ArrowUp', -1, 3],
    ['ArrowDown', -1, 0],
    ['Home', 2, 0],
    ['End', 0, 3],
    ['r', 0, 1],
    ['R', 1, 2],
    ['r', 2, 1],
    ['설', 0, 3],
    ['x', 0, null],
    ['Enter', 0, null],
    [' ', 0, null],
  ])('%s from %i leads to %s', (key, at, to) => {
    expect(moveInMenu(key, at, names)).toBe(to);
  });
  it('leads nowhere in a menu without entries', () => {
    expect(moveInMenu('ArrowDown', -1, [])).toBeNull();
  });
});
