import { describe, expect, it } from 'vitest';
import { stemOf } from '../../src/offline/stem-of.ts';

describe('the stem of a path', () => {
  it.each([
    ['data/09d60f992f/rooms/main-1-4.json', 'data/rooms/main-1-4.json'],
    ['models/birch-bark-basket-2011.0.9c493c.lvl', 'models/birch-bark-basket-2011.0.lvl'],
    ['light/hall-large.4411aa.webp', 'light/hall-large.webp'],
    ['assets/noto-sans-kr-88-wght-normal-D17p4U1Y.woff2', 'assets/noto-sans-kr-88-wght-normal.woff2'],
    ['assets/building-worker-DpjQVM-9.js', 'assets/building-worker.js'],
    ['icon.svg', 'icon.svg'],
  ])('is what stays of %s', (path, stem) => {
    expect(stemOf(path)).toBe(stem);
  });
});
