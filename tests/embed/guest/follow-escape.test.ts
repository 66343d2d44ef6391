// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followEscape } from '../../../src/embed/guest/follow-escape.ts';
import { connectKeyboard } from '../../../src/view/controls/connect-keyboard.ts';
import { mixHands } from '../../../src/view/controls/mix-hands.ts';
import type { Visit } from '../../../src/visit/visit.ts';
import { openVisit } from '../../view/controls/open-page.ts';

let visit: Visit;
const onOut = vi.fn<() => void>();
let stops: (() => void)[] = [];

beforeEach(() => {
  document.body.innerHTML = '<canvas id="view" tabindex="0"></canvas>';
  visit = openVisit();
  const canvas = document.querySelector('canvas') as unknown as HTMLCanvasElement;
  onOut.mockClear();
  stops = [connectKeyboard(canvas, visit, mixHands(visit.intents)()), followEscape(window, visit, onOut)];
});
afterEach(() => {
  for (const stop of stops) stop();
});

const press = (target: EventTarget = document.body): void => {
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
};

describe('Escape in a frame', () => {
  it('closes what is open first, and leads out when nothing is', () => {
    visit.openSheet('plan');
    press();
    expect(visit.store.getState().sheet).toBe('none');
    expect(onOut).not.toHaveBeenCalled();
    press();
    expect(onOut).toHaveBeenCalledTimes(1);
  });

  it('leads out though something is in focus: that closes nothing', () => {
    visit.focusNext(1);
    expect(visit.store.getState().focused).not.toBeNull();
    press();
    expect(onOut).toHaveBeenCalledTimes(1);
  });

  it('is left to who has taken it: a menu, a dialog', () => {
    document.body.insertAdjacentHTML('beforeend', '<div role="menu"></div>');
    press();
    expect(onOut).not.toHaveBeenCalled();
    document.querySelector('[role="menu"]')?.remove();
    const take = (event: Event): void => event.preventDefault();
    document.body.addEventListener('keydown', take);
    press();
    document.body.removeEventListener('keydown', take);
    expect(onOut).not.toHaveBeenCalled();
  });
});
