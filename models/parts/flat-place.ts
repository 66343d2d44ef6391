import type { Place } from '../kit/drawing/lay-drawing.ts';

/** Lays a drawing on an upright face that looks towards +z at depth `z`. */
export const onFront =
  (z: number): Place =>
  (x, y, lift) => [x, y, z + lift];

/** Lays a drawing on a level top at height `y`: its upper edge lies away from the viewer. */
export const onTop =
  (y: number): Place =>
  (x, up, lift) => [x, y + lift, -up];

/** Lays a drawing on the face that looks towards +x at `x`; its right lies towards −z. */
export const onRight =
  (x: number): Place =>
  (along, y, lift) => [x + lift, y, -along];

/** Lays a drawing on the face that looks towards −x at `x` (negative); its right lies towards +z. */
export const onLeft =
  (x: number): Place =>
  (along, y, lift) => [x - lift, y, along];
