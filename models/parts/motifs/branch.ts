import type { Drawing } from '../../kit/drawing/drawing.ts';
import { strokeMarks } from '../../kit/drawing/stroke-marks.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { tone } from '../../kit/drawing/tone.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A branch along points, tapering from `width` to a point, with a light side and knots; in the points' unit. */
export function branch(points: readonly Vector2[], width: number, colour = '#5b4033'): Drawing {
  const path = smoothPath(points, points.length * 3);
  const gnarled = (t: number) => width * (1 - t * 0.86) * (1 + 0.16 * Math.sin(t * 23) * (1 - t));
  const lit = path.map(([x, y]): Vector2 => [x - width * 0.14, y + width * 0.16]);
  const knots = path.filter((_, row) => row % 5 === 3 && row < path.length * 0.7);
  return [
    ...strokeMarks(path, gnarled, colour),
    ...strokeMarks(lit.slice(1), (t) => gnarled(t) * 0.3, tone(colour, 1.28)),
    ...knots.map(([x, y], row) => ({
      outline: stroke(
        [
          [x - width * 0.26, y - width * 0.2],
          [x + width * 0.22, y + width * (row % 2 ? 0.24 : 0.1)],
        ],
        width * 0.16,
      ),
      colour: tone(colour, 0.6),
    })),
  ];
}
