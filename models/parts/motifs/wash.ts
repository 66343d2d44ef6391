import { mixColours, parseColour, type Colour } from '../../kit/colour.ts';
import { smoothStep } from '../../kit/vector.ts';

/** A wash from one colour at height `from` to another at height `to`, in the drawing's unit. */
export function upwardWash(
  low: string,
  high: string,
  from: number,
  to: number,
): (x: number, y: number) => Colour {
  const [a, b] = [parseColour(low), parseColour(high)];
  return (_, y) => mixColours(a, b, smoothStep(from, to, y));
}

/** A wash from one colour at x = `from` to another at x = `to`. */
export function sidewaysWash(
  left: string,
  right: string,
  from: number,
  to: number,
): (x: number, y: number) => Colour {
  const [a, b] = [parseColour(left), parseColour(right)];
  return (x) => mixColours(a, b, smoothStep(from, to, x));
}

/** A wash from one colour in the middle to another at distance `reach`. */
export function roundWash(
  inner: string,
  outer: string,
  [cx, cy]: readonly [number, number],
  reach: number,
): (x: number, y: number) => Colour {
  const [a, b] = [parseColour(inner), parseColour(outer)];
  return (x, y) => mixColours(a, b, smoothStep(0, reach, Math.hypot(x - cx, y - cy)));
}
