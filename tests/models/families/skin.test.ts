import { expect, it } from 'vitest';
import { bearClay, bearPaws } from '../../../models/families/skin/bear-clay.ts';

it('the skin lies on the floor, its head stands up, and each paw is part of it', () => {
  const clay = bearClay();
  expect(clay.distance(0, 0.2, 0.72)).toBeLessThan(0);
  expect(clay.distance(0, 0.12, -0.3)).toBeGreaterThan(0);
  for (const { at } of bearPaws) expect(clay.distance(...at)).toBeLessThan(0.03);
});
