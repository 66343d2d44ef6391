// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchThreshold, type Threshold } from '../../../src/embed/guest/threshold.ts';

/** One for all tests, as in a frame: it listens as long as the page stands. */
let threshold: Threshold | null = null;
const heard = vi.fn<(type: string) => void>();
const picture = (): Element => find('#view');

function find(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`test: no ${selector}`);
  return found;
}

beforeEach(() => {
  document.body.innerHTML =
    '<canvas id="view" tabindex="0"></canvas><div id="interface"><button></button><input></div><p></p>';
  if (!threshold) {
    threshold = watchThreshold(window);
    // The tour listens later, on the same window.
    for (const type of ['keydown', 'pointerdown', 'pointermove', 'wheel'])
      window.addEventListener(type, () => heard(type));
  }
  threshold.stepOut();
  heard.mockClear();
});

const key = (init: KeyboardEventInit, target = picture()): boolean => {
  heard.mockClear();
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
  return heard.mock.calls.length > 0;
};
const pointer = (type: string, init: PointerEventInit, target = picture()): boolean => {
  heard.mockClear();
  target.dispatchEvent(new PointerEvent(type, { bubbles: true, isPrimary: true, ...init }));
  return heard.mock.calls.length > 0;
};
const isInside = (): boolean => threshold?.isInside ?? false;
const mark = (name: string): boolean => document.documentElement.dataset[name] !== undefined;

describe('before one steps in', () => {
  for (const [name, code] of [
    ['ArrowUp', 'ArrowUp'],
    [' ', 'Space'],
    ['PageDown', 'PageDown'],
    ['Home', 'Home'],
    ['m', 'KeyM'],
  ] as const)
    it(`${code} is the page’s`, () => {
      const event = new KeyboardEvent('keydown', { key: name, code, bubbles: true, cancelable: true });
      expect(picture().dispatchEvent(event)).toBe(true);
      expect(heard).not.toHaveBeenCalled();
      expect(key({ key: name, code }, document.body)).toBe(false);
      expect(isInside()).toBe(false);
    });

  it('Tab and Escape pass, and what one writes', () => {
    expect(key({ key: 'Tab' })).toBe(true);
    expect(key({ key: 'Escape' })).toBe(true);
    expect(key({ key: 'm', code: 'KeyM' }, find('input'))).toBe(true);
    expect(isInside()).toBe(false);
  });

  it('a control has its own keys, and none is a shortcut', () => {
    expect(key({ key: 'ArrowDown' }, find('button'))).toBe(true);
    expect(key({ key: ' ' }, find('button'))).toBe(true);
    expect(key({ key: 'm', code: 'KeyM' }, find('button'))).toBe(false);
    expect(isInside()).toBe(false);
  });

  it('a finger on its way scrolls the page, and the wheel does', () => {
    expect(pointer('pointerdown', { pointerType: 'touch' })).toBe(true);
    expect(pointer('pointermove', { pointerType: 'touch' })).toBe(false);
    expect(pointer('pointerdown', { pointerType: 'touch', isPrimary: false })).toBe(false);
    heard.mockClear();
    picture().dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
    expect(heard).not.toHaveBeenCalled();
    expect(isInside()).toBe(false);
  });

  it('who turns to what is read scrolls there, until they turn away', () => {
    pointer('pointerdown', { pointerType: 'touch' }, find('#interface button'));
    expect([mark('outside'), mark('reading')]).toEqual([true, true]);
    find('#interface').dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
    expect(heard).toHaveBeenCalledWith('wheel');
    pointer('pointerdown', { pointerType: 'touch' }, find('p'));
    expect(mark('reading')).toBe(false);
    find('#interface button').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(mark('reading')).toBe(true);
    window.dispatchEvent(new Event('blur'));
    expect(mark('reading')).toBe(false);
  });
});

describe('one steps in', () => {
  it('by a press of the mouse on the picture, which already turns it', () => {
    expect(pointer('pointerdown', { pointerType: 'mouse', button: 2 })).toBe(true);
    expect(isInside()).toBe(false);
    expect(pointer('pointerdown', { pointerType: 'mouse', button: 0 })).toBe(true);
    expect(isInside()).toBe(true);
    expect(mark('outside')).toBe(false);
  });

  it('by a tap on the picture', () => {
    picture().dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(isInside()).toBe(true);
  });

  it('by a letter that walks, which already walks', () => {
    expect(key({ key: 'w', code: 'KeyW' })).toBe(true);
    expect(isInside()).toBe(true);
    expect(key({ key: 'ArrowUp' })).toBe(true);
  });

  it('by Enter on the picture, which opens nothing yet', () => {
    expect(key({ key: 'Enter' })).toBe(false);
    expect(isInside()).toBe(true);
    expect(key({ key: 'Enter' })).toBe(true);
  });

  it('and out again; who wants to know is told of both, once', () => {
    const tell = vi.fn<(isInside: boolean) => void>();
    const stop = threshold?.onChange(tell);
    threshold?.stepIn();
    threshold?.stepIn();
    threshold?.stepOut();
    expect(tell.mock.calls).toEqual([[true], [false]]);
    expect(mark('outside')).toBe(true);
    stop?.();
    threshold?.stepIn();
    expect(tell).toHaveBeenCalledTimes(2);
  });
});
