import { mixColours, parseColour, type Colour } from '../colour.ts';
import { smoothStep, type Vector2 } from '../vector.ts';

export type Wash = (x: number, y: number) => Colour;

/** One colour below, another above; they run into each other between the heights `from` and `to`. */
export function washUp(low: string, high: string, from: number, to: number): Wash {
  const [a, b] = [parseColour(low), parseColour(high)];
  return (_, y) => mixColours(a, b, smoothStep(from, to, y));
}

/** One colour on the left, another on the right. */
export function washAcross(left: string, right: string, from: number, to: number): Wash {
  const [a, b] = [parseColour(left), parseColour(right)];
  return (x) => mixColours(a, b, smoothStep(from, to, x));
}

/** One colour at the centre that runs into another at `radius`. */
export function washRound(inner: string, outer: string, radius: number, centre: Vector2 = [0, 0]): Wash {
  const [a, b] = [parseColour(inner), parseColour(outer)];
  return (x, y) => mixColours(a, b, smoothStep(0, 1, Math.hypot(x - centre[0], y - centre[1]) / radius));
}
