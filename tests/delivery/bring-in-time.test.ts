import { expect, it, vi } from 'vitest';
import { bringInTime } from '../../src/delivery/bring-in-time.ts';

it('waits for the gifts of a room', async () => {
  let come = (): void => {};
  const bring = vi.fn(() => new Promise<void>((resolve) => (come = resolve)));
  let isThere = false;
  const brought = bringInTime({ bring }, 'main-1-4').then(() => (isThere = true));
  await Promise.resolve();
  expect(isThere).toBe(false);
  expect(bring).toHaveBeenCalledExactlyOnceWith('main-1-4');
  come();
  await brought;
  expect(isThere).toBe(true);
});

it('goes on without them when they fail or take too long', async () => {
  await bringInTime({ bring: () => Promise.reject(new Error('gone')) }, 'main-1-4');
  await bringInTime({ bring: () => new Promise(() => {}) }, 'main-1-4', 1);
});
