import type { Vector2 } from '../vector.ts';
import type { Drawing, Mark } from './drawing.ts';
import { stroke } from './stroke.ts';

/**
 * A long line as a chain of short marks of one colour: laid on a curved surface they need far fewer triangles than one
 * long outline. `width` as in `stroke`.
 */
export function strokeMarks(
  points: readonly Vector2[],
  width: number | ((along: number) => number),
  colour: Mark['colour'],
): Drawing {
  const last = points.length - 1;
  const widthAt = (row: number) => Math.max(typeof width === 'number' ? width : width(row / last), 1e-7);
  // Left and right corners of each point come from the whole line, so that neighbours meet.
  const whole = stroke(points, (t) => widthAt(Math.round(t * last)));
  const corner = (row: number): readonly [Vector2, Vector2] => [whole[row]!, whole[whole.length - 1 - row]!];
  return points.slice(1).map((_, row): Mark => {
    const [[a, b], [c, d]] = [corner(row), corner(row + 1)];
    return { outline: [a, c, d, b], colour };
  });
}

/** The field between two lines of as many points, as a row of quadrangles of one colour. */
export function fieldMarks(
  low: readonly Vector2[],
  high: readonly Vector2[],
  colour: Mark['colour'],
): Drawing {
  return low
    .slice(1)
    .map((_, row): Mark => ({ outline: [low[row]!, low[row + 1]!, high[row + 1]!, high[row]!], colour }));
}
