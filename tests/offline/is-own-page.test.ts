import { describe, expect, it } from 'vitest';
import { isOwnPage } from '../../src/offline/is-own-page.ts';

const pageAt = (pathname: string, isFramed = false): Parameters<typeof isOwnPage>[0] => {
  const self = {} as Window & typeof globalThis;
  return { self, top: isFramed ? ({} as Window) : self, location: { pathname } as Location };
};

describe('the tour at its own address', () => {
  it.each(['/', '/museum/', '/museum/index.html'])('is the page at %s', (path) => {
    expect(isOwnPage(pageAt(path))).toBe(true);
  });

  it.each(['/embed.html', '/gifts/a-cup.html', '/v/0.1.0/', '/museum/v/0.1.0/index.html'])(
    'is not the page at %s',
    (path) => {
      expect(isOwnPage(pageAt(path))).toBe(false);
    },
  );

  it('is not a frame of another page', () => {
    expect(isOwnPage(pageAt('/', true))).toBe(false);
  });
});
