import { mixColours, parseColour } from '../../kit/colour.ts';
import type { Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { clamp, type Vector2 } from '../../kit/vector.ts';

/** A wash from one colour at a height to another at a second height. */
export function wash(low: number, lowColour: string, high: number, highColour: string): Mark['colour'] {
  const [from, to] = [parseColour(lowColour), parseColour(highColour)];
  return (_, y) => mixColours(from, to, clamp((y - low) / (high - low)));
}

export const rect = (
  left: number,
  low: number,
  right: number,
  high: number,
  colour: Mark['colour'],
): Mark => ({
  outline: [
    [left, low],
    [right, low],
    [right, high],
    [left, high],
  ],
  colour,
});

export const patch = (colour: Mark['colour'], ...outline: Vector2[]): Mark => ({ outline, colour });

export function disc(
  x: number,
  y: number,
  radius: number,
  colour: Mark['colour'],
  sides = 16,
  flat = 1,
): Mark {
  return {
    outline: Array.from({ length: sides }, (_, at): Vector2 => {
      const angle = (at / sides) * 2 * Math.PI;
      return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius * flat];
    }),
    colour,
  };
}

/** A line of the brush, thinning towards its end unless told. */
export const line = (points: readonly Vector2[], width: number, colour: Mark['colour'], end = 0): Mark => ({
  outline: stroke(points, (t) => width * (1 + (end - 1) * t)),
  colour,
});
