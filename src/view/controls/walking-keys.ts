import type { Hands } from './mix-hands.ts';

type HeldKey = readonly [hand: Exclude<keyof Hands, 'hurry'>, amount: 1 | -1];

/** Keys under the left hand, by where they lie, so that other layouts walk with the same fingers. */
export const letterKeys: ReadonlyMap<string, HeldKey> = new Map<string, HeldKey>([
  ['KeyW', ['forward', 1]],
  ['KeyS', ['forward', -1]],
  ['KeyA', ['right', -1]],
  ['KeyD', ['right', 1]],
  ['KeyQ', ['turn', 1]],
  ['KeyE', ['turn', -1]],
]);

/** Keys that scroll or move within panels: they walk only while nothing else has the keyboard. */
export const arrowKeys: ReadonlyMap<string, HeldKey> = new Map<string, HeldKey>([
  ['ArrowUp', ['forward', 1]],
  ['ArrowDown', ['forward', -1]],
  ['ArrowLeft', ['turn', 1]],
  ['ArrowRight', ['turn', -1]],
  ['PageUp', ['tilt', 1]],
  ['PageDown', ['tilt', -1]],
]);
