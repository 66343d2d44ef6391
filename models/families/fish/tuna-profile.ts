import { curve } from '../../kit/curve.ts';

/** Metres from snout to the fork of the tail. */
export const long = 1.5;
/** Height of the back and depth of the belly from the middle line, and half width, along v = 0 snout … 1 tail. */
export const back = curve([
  [0, 0.012],
  [0.04, 0.055],
  [0.14, 0.115],
  [0.3, 0.165],
  [0.45, 0.168],
  [0.62, 0.125],
  [0.8, 0.058],
  [0.93, 0.022],
  [1, 0.02],
]);
export const belly = curve([
  [0, 0.012],
  [0.04, 0.05],
  [0.14, 0.11],
  [0.32, 0.18],
  [0.48, 0.178],
  [0.64, 0.122],
  [0.8, 0.055],
  [0.93, 0.022],
  [1, 0.02],
]);
export const half = curve([
  [0, 0.01],
  [0.04, 0.045],
  [0.14, 0.095],
  [0.3, 0.132],
  [0.45, 0.13],
  [0.62, 0.09],
  [0.8, 0.042],
  [0.93, 0.021],
  [1, 0.012],
]);
/** Height of the middle line above the ground, metres. */
export const middle = 0.29;

/** Where along x a place on the middle line is, metres. */
export const xOf = (v: number) => long * (0.5 - v);
