/** Arithmetic on points and directions. Metres unless said otherwise; nothing is changed in place. */
export type Vector2 = readonly [number, number];
export type Vector3 = readonly [number, number, number];

export const add = (a: Vector3, b: Vector3): Vector3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vector3, b: Vector3): Vector3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: Vector3, factor: number): Vector3 => [a[0] * factor, a[1] * factor, a[2] * factor];
export const dot = (a: Vector3, b: Vector3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vector3, b: Vector3): Vector3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Vector3): number => Math.sqrt(dot(a, a));
export const distance = (a: Vector3, b: Vector3): number => length(subtract(a, b));
/** The direction of a vector; a zero vector stays zero. */
export const unit = (a: Vector3): Vector3 => times(a, 1 / (length(a) || 1));
/** Number between two, `t` from 0 to 1. */
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
/** Point between two, `t` from 0 to 1. */
export const mixPoints = (a: Vector3, b: Vector3, t: number): Vector3 => [
  mix(a[0], b[0], t),
  mix(a[1], b[1], t),
  mix(a[2], b[2], t),
];
export const clamp = (x: number, low = 0, high = 1): number => (x < low ? low : x > high ? high : x);
/** 0 below `from`, 1 above `to`, an S-curve between. */
export const smoothStep = (from: number, to: number, x: number): number => {
  const t = clamp((x - from) / (to - from));
  return t * t * (3 - 2 * t);
};
