// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { showPoster } from '../../../src/embed/guest/show-poster.ts';

const never = new Promise<null>(() => {});
const poster = (): HTMLImageElement | null => document.querySelector<HTMLImageElement>('#poster');

beforeEach(() => {
  document.body.innerHTML = '<section id="tour"><canvas id="view"></canvas><p id="loading"></p></section>';
});

describe('the poster of a plain frame', () => {
  it.each([
    ['?exhibit=castro-rifle&lang=ko', 'exhibit/castro-rifle'],
    ['?tour=faces&stop=2', 'tour/faces'],
    ['?room=main-1-4&pose=0,0,90,0', 'room/main-1-4'],
    ['?exhibit=main-2-1.case-l1.4', 'room/main-2-1'],
    ['?country=MN&view=map', 'museum'],
    ['', 'museum'],
    ['?exhibit=..%2F..%2Felsewhere', 'museum'],
    ['?room=%20https%3A%2F%2Felsewhere.example%2Fa.avif', 'museum'],
  ])('for %s is that of %s', (search, path) => {
    showPoster(document, search, never);
    expect(poster()?.srcset).toBe(`./posters/${path}-640.avif 640w, ./posters/${path}-1280.avif 1280w`);
    // Over the picture, and below what is said.
    expect(poster()?.previousElementSibling?.id).toBe('view');
  });

  it('is not shown behind that of an article', () => {
    showPoster(document, '?exhibit=castro-rifle&host=https://paper.example', never);
    expect(poster()).toBeNull();
  });

  it('gives way to the museum’s where there is none, and to nothing where there is none of that', () => {
    showPoster(document, '?room=tunnel-end', never);
    poster()?.dispatchEvent(new Event('error'));
    expect(poster()?.srcset).toContain('./posters/museum-640.avif');
    poster()?.dispatchEvent(new Event('error'));
    expect(poster()).toBeNull();
  });

  it('goes when one can walk, though panels are on their way still', async () => {
    const line = document.querySelector('#loading') as HTMLElement;
    line.textContent = 'Opening';
    showPoster(document, '?room=main-1-4', never);
    line.textContent = 'Opening the doors';
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(poster()).not.toBeNull();
    line.textContent = '';
    await expect.poll(poster).toBeNull();
  });

  it.each([
    ['the tour stands', () => Promise.resolve({})],
    ['nothing came', () => Promise.resolve(null)],
    ['it failed', () => Promise.reject(new Error('lost'))],
  ])('goes when %s', async (_, open) => {
    showPoster(document, '?room=main-1-4', open());
    expect(poster()).not.toBeNull();
    await expect.poll(poster).toBeNull();
  });
});
