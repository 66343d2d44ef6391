import { mixColours } from '../../../kit/colour.ts';
import { placeDrawing, type Drawing, type Mark } from '../../../kit/drawing/drawing.ts';
import { stroke } from '../../../kit/drawing/stroke.ts';
import { smoothPath } from '../../../kit/smooth-path.ts';
import { startRandom } from '../../../../src/museum/math/seeded-random.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import { hexOf } from '../../../parts/painting/hex-of.ts';
import { line, rect, wash } from '../../../parts/painting/plain-marks.ts';
import { bloom } from './bloom.ts';

/** Peonies on silk with brushwork beside them: marks of a brush, not words. */
export function peonies(aspect: number): Drawing {
  const half = aspect / 2;
  const chance = startRandom('peonies');
  const marks: Mark[] = [rect(-half, 0, half, 1, wash(0, '#d8c494', 1, '#eadcb8'))];
  for (let thread = 0; thread < 90; thread++) {
    const y = chance();
    const x = (chance() - 0.5) * aspect;
    marks.push(
      line(
        [
          [x, y],
          [x + 0.12 + 0.2 * chance(), y + 0.001],
        ],
        0.002,
        thread % 2 ? '#cbb684' : '#f0e4c4',
        0.8,
      ),
    );
  }
  const stem = (points: readonly Vector2[], width: number) =>
    marks.push({ outline: stroke(smoothPath(points, 16), (t) => width * (1 - t * 0.5)), colour: '#5c5a34' });
  stem(
    [
      [-0.62, 0.02],
      [-0.5, 0.3],
      [-0.42, 0.55],
    ],
    0.022,
  );
  stem(
    [
      [-0.56, 0.15],
      [-0.3, 0.3],
      [-0.12, 0.36],
    ],
    0.018,
  );
  stem(
    [
      [-0.5, 0.3],
      [-0.66, 0.52],
      [-0.7, 0.72],
    ],
    0.015,
  );
  stem(
    [
      [-0.36, 0.28],
      [-0.2, 0.55],
      [-0.12, 0.76],
    ],
    0.013,
  );
  const leaf = (x: number, y: number, size: number, turn: number) => {
    const at = (along: number, aside: number): Vector2 => [
      x + (Math.cos(turn) * along - Math.sin(turn) * aside) * size,
      y + (Math.sin(turn) * along + Math.cos(turn) * aside) * size,
    ];
    const tone = chance();
    const colour = hexOf(mixColours([0.16, 0.32, 0.2], [0.45, 0.58, 0.3], tone));
    marks.push(
      {
        outline: [at(0, 0), at(0.35, 0.24), at(0.55, 0.14), at(0.75, 0.24), at(1, 0), at(0.5, 0.02)],
        colour,
      },
      {
        outline: [at(0, 0), at(0.5, 0.0), at(1, 0), at(0.72, -0.22), at(0.52, -0.12), at(0.35, -0.25)],
        colour: hexOf(mixColours([0.12, 0.26, 0.17], [0.38, 0.5, 0.26], tone)),
      },
      line([at(0, 0), at(0.5, 0.01), at(0.95, 0)], size * 0.03, '#a8b070'),
    );
  };
  for (const [x, y] of [
    [-0.42, 0.52],
    [-0.12, 0.34],
    [-0.7, 0.7],
    [-0.12, 0.76],
    [-0.5, 0.28],
  ] as const)
    for (let at = 0; at < 6; at++)
      leaf(
        x + (chance() - 0.5) * 0.1,
        y + (chance() - 0.5) * 0.1,
        0.16 + 0.08 * chance(),
        (at / 6) * 2 * Math.PI + chance(),
      );
  marks.push(
    ...placeDrawing(bloom('peony great', '#a8183c', '#f4a0b0', 6), { x: -0.42, y: 0.56, scale: 0.2 }),
    ...placeDrawing(bloom('peony low', '#c85078', '#fbd8dc', 6), { x: -0.1, y: 0.34, scale: 0.17, turn: 1 }),
    ...placeDrawing(bloom('peony left', '#8a1430', '#e06880', 5), {
      x: -0.71,
      y: 0.73,
      scale: 0.13,
      turn: 2,
    }),
    ...placeDrawing(bloom('peony high', '#d87a94', '#fdf0ea', 5), {
      x: -0.12,
      y: 0.79,
      scale: 0.12,
      turn: 3,
    }),
  );
  // Four large marks of a broad brush, and two columns of small ones.
  const brushed = (x: number, y: number, size: number) => {
    for (let mark = 0; mark < 7; mark++) {
      const turn = chance() < 0.55 ? (chance() - 0.5) * 0.5 : -1.35 + (chance() - 0.5) * 0.7;
      const [px, py] = [x + (chance() - 0.5) * size * 0.5, y + (chance() - 0.5) * size * 0.7];
      const long = size * (0.25 + 0.3 * chance());
      marks.push({
        outline: stroke(
          smoothPath<Vector2>(
            [
              [px - Math.cos(turn) * long, py - Math.sin(turn) * long],
              [px, py + size * 0.03],
              [px + Math.cos(turn) * long, py + Math.sin(turn) * long],
            ],
            6,
          ),
          (t) => size * (0.07 + 0.06 * Math.sin(t * 5 + mark)) * (t > 0.9 ? 0.3 : 1),
        ),
        colour: '#1f1a18',
      });
    }
  };
  for (let at = 0; at < 4; at++) brushed(0.14 + at * 0.17, 0.74, 0.16);
  for (let column = 0; column < 5; column++)
    for (let at = 0; at < 6; at++) brushed(0.82 - column * 0.075 - 0.2, 0.5 - at * 0.066, 0.045);
  marks.push(rect(0.16, 0.12, 0.21, 0.17, '#b8301f'), rect(0.168, 0.128, 0.202, 0.162, '#d8583f'));
  return marks.filter(({ outline }) => outline.length > 2);
}
