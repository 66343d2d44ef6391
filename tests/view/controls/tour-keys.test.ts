// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectControls } from '../../../src/view/controls/connect-controls.ts';
import { connectTourKeys } from '../../../src/view/controls/connect-tour-keys.ts';
import { openGuide, type OpenGuide } from '../../visit/tour/open-guide.ts';

let open: OpenGuide;
let disconnects: (() => void)[] = [];
const element = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`test: no ${selector}`);
  return found;
};
const press = (init: KeyboardEventInit, target = element('canvas')): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
const space = { key: ' ', code: 'Space' };

beforeEach(async () => {
  document.body.innerHTML =
    '<canvas id="view" tabindex="0"></canvas><input><button></button><dialog open><b></b></dialog>';
  open = openGuide(undefined, { reducedMotion: true });
  const canvas = element('canvas') as unknown as HTMLCanvasElement;
  disconnects = [
    connectControls(canvas, open.visit, { pick: () => null }),
    connectTourKeys(window, open.guide, open.visit),
  ];
  open.guide.begin('round', true);
  await open.settle();
});
afterEach(() => {
  for (const disconnect of disconnects) disconnect();
});

describe('keys of a tour', () => {
  it('Space pauses and goes on, and opens nothing', async () => {
    open.guide.skip(1);
    await open.settle();
    expect(press(space)).toBe(false);
    expect(open.spot()).toBe('first/0 stop paused');
    press(space);
    expect(open.spot()).toBe('first/0 stop playing');
    expect(open.visit.store.getState().opened).toBeNull();
  });

  it('Space opens the gift in focus for who has left the path, as ever', async () => {
    open.guide.skip(1);
    await open.settle();
    open.visit.intents.forward = 1;
    open.visit.intents.forward = 0;
    press(space);
    expect(open.visit.store.getState().opened).toBe('gift-1');
  });

  it('comma and full stop go by sentences, with Shift by stops', async () => {
    press({ key: '.', code: 'Period' });
    expect(open.spot()).toBe('start/1 stop playing');
    press({ key: ',', code: 'Comma' });
    expect(open.spot()).toBe('start/0 stop playing');
    press({ key: '>', code: 'Period', shiftKey: true });
    await open.settle();
    expect(open.spot()).toBe('first/0 stop playing');
    press({ key: '<', code: 'Comma', shiftKey: true });
    await open.settle();
    expect(open.spot()).toBe('start/0 stop playing');
  });

  it('signs can be switched off; Space stays', () => {
    open.visit.setLetterKeys(false);
    press({ key: '.', code: 'Period' });
    expect(open.spot()).toBe('start/0 stop playing');
    press(space);
    expect(open.spot()).toBe('start/0 stop paused');
  });

  it('takes nothing from who writes, presses a button, reads a sheet or holds other keys', () => {
    for (const selector of ['input', 'dialog b']) {
      press(space, element(selector));
      press({ key: '.', code: 'Period' }, element(selector));
    }
    press(space, element('button'));
    press({ key: '.', code: 'Period', ctrlKey: true });
    expect(open.spot()).toBe('start/0 stop playing');
  });

  it('does nothing where no tour is under way', () => {
    open.guide.end();
    expect(press({ key: '.', code: 'Period' })).toBe(true);
    expect(press(space)).toBe(true);
  });
});
