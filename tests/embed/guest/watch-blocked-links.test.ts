// @vitest-environment happy-dom
// Nothing is opened here: that is what is tried.
// @vitest-environment-options {"settings": {"navigation": {"disableMainFrameNavigation": true, "disableChildPageNavigation": true}}}
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchBlockedLinks } from '../../../src/embed/guest/watch-blocked-links.ts';

const tell = vi.fn<(address: string) => void>();
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  document.body.innerHTML = `
    <a id="out" href="https://news.example/1" target="_blank"><b>source</b></a>
    <a id="in" href="#x">here</a>`;
  tell.mockClear();
  stop = watchBlockedLinks(window, tell);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const press = (selector: string, how: MouseEventInit = {}): void => {
  document
    .querySelector(selector)
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...how }));
};

it('tells the address of a link that has opened nothing', () => {
  press('#out b');
  vi.advanceTimersByTime(600);
  expect(tell).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(tell.mock.calls).toEqual([['https://news.example/1']]);
});

it('says nothing of one that has opened: the page is left', () => {
  press('#out');
  window.dispatchEvent(new Event('blur'));
  vi.advanceTimersByTime(1000);
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  press('#out');
  vi.advanceTimersByTime(1000);
  expect(tell).not.toHaveBeenCalled();
});

it('says nothing of links that open here, nor of those pressed with a key held', () => {
  press('#in');
  press('#out', { ctrlKey: true });
  press('#out', { metaKey: true });
  vi.advanceTimersByTime(1000);
  expect(tell).not.toHaveBeenCalled();
});
