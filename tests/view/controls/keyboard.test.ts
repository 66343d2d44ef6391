// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExhibitId } from '../../../src/museum/display/room-display.ts';
import { openPage } from './open-page.ts';

let page: ReturnType<typeof openPage>;
beforeEach(() => {
  page = openPage();
});
afterEach(() => page.disconnect());

function send(
  name: 'keydown' | 'keyup',
  init: KeyboardEventInit,
  target: EventTarget = page.canvas,
): boolean {
  return target.dispatchEvent(new KeyboardEvent(name, { bubbles: true, cancelable: true, ...init }));
}
const press = (init: KeyboardEventInit, target?: EventTarget): boolean => send('keydown', init, target);
const element = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`test: no ${selector}`);
  return found;
};

describe('keyboard', () => {
  it.each([
    ['KeyW', 'forward', 1],
    ['KeyS', 'forward', -1],
    ['KeyA', 'right', -1],
    ['KeyD', 'right', 1],
    ['KeyQ', 'turn', 1],
    ['KeyE', 'turn', -1],
    ['ArrowUp', 'forward', 1],
    ['ArrowDown', 'forward', -1],
    ['ArrowLeft', 'turn', 1],
    ['ArrowRight', 'turn', -1],
    ['PageUp', 'tilt', 1],
    ['PageDown', 'tilt', -1],
  ] as const)('%s is held until let go', (code, hand, amount) => {
    expect(press({ code, key: code })).toBe(false);
    expect(page.visit.intents[hand]).toBe(amount);
    send('keyup', { code, key: code });
    expect(page.visit.intents[hand]).toBe(0);
  });

  it('walks by where keys lie, whatever they write', () => {
    press({ code: 'KeyW', key: 'z' });
    press({ code: 'KeyA', key: 'ㅁ' });
    expect(page.visit.intents).toMatchObject({ forward: 1, right: -1 });
  });

  it('adds up keys that pull both ways, and two keys for one thing once', () => {
    press({ code: 'KeyW' });
    press({ code: 'ArrowUp' });
    expect(page.visit.intents.forward).toBe(1);
    press({ code: 'KeyS' });
    send('keyup', { code: 'ArrowUp' });
    expect(page.visit.intents.forward).toBe(0);
    send('keyup', { code: 'KeyS' });
    expect(page.visit.intents.forward).toBe(1);
  });

  it('hurries with Shift, pressed before or after', () => {
    press({ code: 'KeyW', shiftKey: true });
    expect(page.visit.intents.hurry).toBe(true);
    send('keyup', { code: 'ShiftLeft', key: 'Shift' });
    expect(page.visit.intents).toMatchObject({ hurry: false, forward: 1 });
    press({ code: 'ShiftLeft', key: 'Shift', shiftKey: true });
    expect(page.visit.intents.hurry).toBe(true);
  });

  it('lets go when the window does, and when a combination begins', () => {
    press({ code: 'KeyW' });
    window.dispatchEvent(new Event('blur'));
    expect(page.visit.intents.forward).toBe(0);
    press({ code: 'KeyW' });
    press({ key: 'Meta', metaKey: true });
    expect(page.visit.intents.forward).toBe(0);
    expect(press({ code: 'KeyS', key: 's', ctrlKey: true })).toBe(true);
    expect(page.visit.intents.forward).toBe(0);
  });

  it('takes nothing from someone who writes', () => {
    for (const key of ['w', 'm', '?', 'Enter', 'Escape']) {
      expect(press({ code: `Key${key.toUpperCase()}`, key }, element('input'))).toBe(true);
    }
    expect(page.visit.isRestless()).toBe(false);
    expect(page.visit.store.getState().sheet).toBe('none');
  });

  it('opens the map by Enter where it hangs, and only while nothing is in focus', () => {
    press({ key: 'Enter', code: 'Enter' });
    expect(page.visit.store.getState().sheet).toBe('none');
    page.shown.hasMap = true;
    press({ key: 'Enter', code: 'Enter' });
    expect(page.visit.store.getState().sheet).toBe('map');
  });

  it('leaves arrows and Enter to what has the keyboard, and all but Escape to a dialog', () => {
    page.visit.focusNext(1);
    expect(press({ code: 'ArrowDown', key: 'ArrowDown' }, element('a'))).toBe(true);
    expect(press({ code: 'Enter', key: 'Enter' }, element('a'))).toBe(true);
    press({ code: 'KeyM', key: 'm' }, element('button'));
    press({ code: 'KeyW', key: 'w' }, element('button'));
    expect(page.visit.store.getState()).toMatchObject({ sheet: 'none', opened: null });
    expect(page.visit.intents.forward).toBe(0);
    page.visit.openSheet('help');
    press({ code: 'Escape', key: 'Escape' }, element('button'));
    expect(page.visit.store.getState().sheet).toBe('none');
    press({ code: 'KeyW', key: 'w' }, element('a'));
    expect(page.visit.intents.forward).toBe(1);
  });

  it.each([
    ['m', 'KeyM', 'plan'],
    ['r', 'KeyR', 'rooms'],
    ['l', 'KeyL', 'gifts'],
    ['h', 'KeyH', 'help'],
    ['?', 'Slash', 'help'],
    ['i', 'KeyI', 'about'],
    ['o', 'KeyO', 'settings'],
    ['ㅡ', 'KeyM', 'plan'],
  ])('%s opens and closes a sheet', (key, code, sheet) => {
    press({ key, code });
    expect(page.visit.store.getState().sheet).toBe(sheet);
    press({ key, code, repeat: true });
    expect(page.visit.store.getState().sheet).toBe(sheet);
    press({ key, code });
    expect(page.visit.store.getState().sheet).toBe('none');
  });

  it('goes from gift to gift, opens one, and closes again', () => {
    const state = page.visit.store.getState;
    press({ key: 'N', code: 'KeyN', shiftKey: true });
    const first = state().focused;
    expect(first).not.toBeNull();
    press({ key: ']', code: 'BracketRight', shiftKey: true });
    expect(state().focused).not.toBe(first);
    press({ key: '[', code: 'BracketLeft', shiftKey: true });
    expect(state().focused).toBe(first);
    press({ key: 'Enter', code: 'Enter' });
    expect(state().opened).toBe(first);
    page.visit.openSheet('rooms');
    press({ key: 'Escape', code: 'Escape' });
    expect(state()).toMatchObject({ sheet: 'none', opened: first });
    press({ key: 'Escape', code: 'Escape' });
    expect(state()).toMatchObject({ opened: null, focused: first });
    press({ key: 'Escape', code: 'Escape' });
    expect(state().focused).toBeNull();
  });

  it('passes over veils without Shift', () => {
    page.visit.goTo({ exhibit: 'gift-1' });
    for (let turn = 0; turn < 4; turn++) {
      press({ key: 'n', code: 'KeyN' });
      expect(page.visit.store.getState().focused).toMatch(/^gift-/);
    }
  });

  it('leafs while a panel is open: it never tells of one thing while another is shown', () => {
    page.visit.goTo({ exhibit: 'gift-1' });
    press({ key: 'N', code: 'KeyN', shiftKey: true });
    const { opened, focused } = page.visit.store.getState();
    expect(opened).not.toBeNull();
    expect(opened).not.toBe('gift-1');
    expect(focused).toBe(opened);
    press({ key: 'P', code: 'KeyP', shiftKey: true });
    expect(page.visit.store.getState().opened).toBe('gift-1');
  });

  it('does nothing by letters and signs once they are switched off; other keys go on', () => {
    page.visit.setLetterKeys(false);
    const before = page.visit.store.getState();
    for (const [key, code] of [
      ['w', 'KeyW'],
      ['ㅈ', 'KeyW'],
      ['m', 'KeyM'],
      ['?', 'Slash'],
      ['v', 'KeyV'],
      ['n', 'KeyN'],
      [']', 'BracketRight'],
    ] as const) {
      expect(press({ key, code }), key).toBe(true);
    }
    expect(page.visit.intents.forward).toBe(0);
    expect(page.visit.store.getState()).toEqual(before);
    press({ key: 'ArrowUp', code: 'ArrowUp' });
    expect(page.visit.intents.forward).toBe(1);
    send('keyup', { key: 'ArrowUp', code: 'ArrowUp' });
    page.visit.focusExhibit('gift-1' as ExhibitId);
    press({ key: ' ', code: 'Space' });
    expect(page.visit.store.getState().opened).toBe('gift-1');
    press({ key: 'Escape', code: 'Escape' });
    expect(page.visit.store.getState().opened).toBeNull();
    page.visit.setLetterKeys(true);
    press({ key: 'm', code: 'KeyM' });
    expect(page.visit.store.getState().sheet).toBe('plan');
  });

  it('shows the evidence and hides it', () => {
    press({ key: 'v', code: 'KeyV' });
    expect(page.visit.store.getState().showsEvidence).toBe(true);
    press({ key: 'v', code: 'KeyV' });
    expect(page.visit.store.getState().showsEvidence).toBe(false);
  });

  it('shows the evidence while the key is held, whatever else is pressed', () => {
    const at = (type: string, key: string, timeStamp: number): void => {
      const event = new KeyboardEvent(type, { key, code: `Key${key.toUpperCase()}`, bubbles: true });
      Object.defineProperty(event, 'timeStamp', { value: timeStamp });
      document.body.dispatchEvent(event);
    };
    const isShown = (): boolean => page.visit.store.getState().showsEvidence;
    at('keydown', 'v', 1000);
    at('keydown', 'w', 1200);
    at('keyup', 'w', 1900);
    expect(isShown()).toBe(true);
    at('keyup', 'v', 2000);
    expect(isShown()).toBe(false);
    // Pressed shortly it stays, until it is pressed again, however long.
    at('keydown', 'v', 3000);
    at('keyup', 'v', 3100);
    expect(isShown()).toBe(true);
    at('keydown', 'v', 4000);
    expect(isShown()).toBe(false);
    at('keyup', 'v', 9000);
    expect(isShown()).toBe(false);
    // The page is left with the key down: nobody will tell that it was let go.
    at('keydown', 'v', 10000);
    window.dispatchEvent(new Event('blur'));
    expect(isShown()).toBe(false);
  });

  it('does not do what others have done already', () => {
    page.visit.openSheet('help');
    const link = element('a');
    link.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    press({ key: 'Escape', code: 'Escape' }, link);
    expect(page.visit.store.getState().sheet).toBe('help');
  });

  it('leaves nothing behind', () => {
    press({ code: 'KeyW' });
    page.disconnect();
    expect(page.visit.intents.forward).toBe(0);
    press({ code: 'KeyW' });
    press({ code: 'KeyM', key: 'm' });
    expect(page.visit.intents.forward).toBe(0);
    expect(page.visit.store.getState().sheet).toBe('none');
  });
});
