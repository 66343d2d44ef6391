import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { circle } from '../../kit/outlines.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A running scroll with leaves along x, centred on the origin: `waves` curls in `length` × `height`. */
export function goldScroll(length: number, height: number, waves: number, colour: string): Drawing {
  const pitch = length / waves;
  const marks: Mark[] = [];
  for (let i = 0; i < waves; i++) {
    const x = -length / 2 + (i + 0.5) * pitch;
    const up = i % 2 ? 1 : -1;
    marks.push({
      outline: stroke(
        smoothPath<Vector2>(
          [
            [x - pitch / 2, 0],
            [x - pitch * 0.1, up * height * 0.42],
            [x + pitch * 0.3, up * height * 0.12],
            [x + pitch * 0.08, -up * height * 0.12],
            [x - pitch * 0.08, up * height * 0.1],
          ],
          10,
        ),
        (t) => height * (0.11 - 0.06 * t),
      ),
      colour,
    });
    marks.push({
      outline: stroke(
        smoothPath<Vector2>(
          [
            [x - pitch * 0.1, up * height * 0.36],
            [x + pitch * 0.2, up * height * 0.3],
            [x + pitch / 2, 0],
          ],
          5,
        ),
        height * 0.08,
      ),
      colour,
    });
    marks.push({
      outline: circle(height * 0.1, 8).map(([px, py]): Vector2 => [
        px + x + pitch * 0.3,
        py - up * height * 0.34,
      ]),
      colour,
    });
  }
  return marks;
}

/** A frame of two thin lines just inside `width` × `height`. */
export function lineFrame(width: number, height: number, line: number, gap: number, colour: string): Drawing {
  const bars = (inset: number): Mark[] => {
    const [x, y] = [width / 2 - inset, height / 2 - inset];
    return [
      stroke(
        [
          [-x, y],
          [x, y],
        ],
        line,
      ),
      stroke(
        [
          [-x, -y],
          [x, -y],
        ],
        line,
      ),
      stroke(
        [
          [-x, -y],
          [-x, y],
        ],
        line,
      ),
      stroke(
        [
          [x, -y],
          [x, y],
        ],
        line,
      ),
    ].map((outline) => ({ outline, colour }));
  };
  return [...bars(line), ...bars(line + gap)];
}
