// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { raiseHeadings } from '../../../src/embed/guest/raise-headings.ts';

let stop = (): void => {};
afterEach(() => stop());

const levels = (): (string | null)[] =>
  [...document.querySelectorAll('h1, h2, h3')].map((heading) => heading.getAttribute('aria-level'));

describe('headings in a frame', () => {
  it('begin at the level the page around it gives, those that come later too', async () => {
    document.body.innerHTML = '<h1></h1><div><h2></h2></div>';
    stop = raiseHeadings(document.body, 3);
    expect(levels()).toEqual(['3', '4']);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<section><h3></h3><h3 role="presentation"></h3></section>',
    );
    await new Promise((resolve) => setTimeout(resolve));
    expect(levels()).toEqual(['3', '4', '5', null]);
  });

  it('are as they are where the tour is the page’s first part', () => {
    document.body.innerHTML = '<h1></h1>';
    stop = raiseHeadings(document.body, 1);
    expect(levels()).toEqual([null]);
  });
});
