import { type Drawing, type Mark, placeDrawing } from '../../../kit/drawing/drawing.ts';
import { startRandom } from '../../../../src/museum/math/seeded-random.ts';
import { clamp, type Vector2 } from '../../../kit/vector.ts';
import { line, rect } from '../../../parts/painting/plain-marks.ts';

/** A bust in red chalk: hatching over a blank oval. */
export function sanguineHead(aspect: number): Drawing {
  const chance = startRandom('sanguine');
  const marks: Mark[] = [];
  marks.push(rect(-0.6, 0, 0.6, 1, '#e8dac4'));
  const tones = ['#b8583c', '#a5452c', '#c87858', '#8f3a24', '#d39a7c'];
  const hatch = (
    count: number,
    inside: (x: number, y: number) => number,
    angle: number,
    long: number,
    wide: number,
  ) => {
    for (let turn = 0, done = 0; turn < count * 14 && done < count; turn++) {
      const [x, y] = [(chance() - 0.5) * 0.8, chance()];
      if (inside(x, y) < chance()) continue;
      done++;
      const way = angle + (chance() - 0.5) * 0.35;
      const half = long * (0.5 + 0.6 * chance());
      const at = (t: number): Vector2 => [
        x + Math.cos(way) * half * t,
        y + Math.sin(way) * half * t + Math.sin(t * 3) * 0.002,
      ];
      marks.push(line([at(-1), at(0), at(1)], wide * (0.6 + 0.7 * chance()), tones[done % 5]!));
    }
  };
  const oval = (x: number, y: number) => Math.hypot(x / 0.132, (y - 0.63) / 0.178);
  const hair = (x: number, y: number) => Math.hypot((x + 0.005) / 0.178, (y - 0.665) / 0.215);
  // Hair about the blank oval, in long falling strokes; neck; a collar; shoulders left open.
  hatch(
    300,
    (x, y) => (hair(x, y) < 1 && oval(x, y) > 1.02 && y > 0.5 ? 0.75 - 0.5 * clamp((x + 0.1) * 2) : 0),
    1.35,
    0.05,
    0.006,
  );
  hatch(90, (x, y) => (oval(x, y) < 1 && x > 0.035 ? clamp((x - 0.03) * 7) * 0.8 : 0), 0.9, 0.03, 0.004);
  hatch(70, (x, y) => (Math.abs(x) < 0.06 && y > 0.36 && y < 0.47 ? 0.25 + x * 6 : 0), 0.95, 0.03, 0.004);
  hatch(
    150,
    (x, y) =>
      y < 0.38 - Math.abs(x) * 0.32 && y > 0.1 + Math.abs(x) * 0.25 ? 0.35 + x * 1.2 + (0.3 - y) : 0,
    0.85,
    0.05,
    0.005,
  );
  hatch(60, (x, y) => (x > 0.2 && y > 0.45 && y < 0.86 ? 0.3 : 0), 0.85, 0.06, 0.004);
  const contour = (points: readonly Vector2[], wide: number) =>
    marks.push(line(points, wide, '#8f3a24', 0.3));
  const around = (from: number, to: number, rx: number, ry: number, cy: number): Vector2[] =>
    Array.from({ length: 14 }, (_, at): Vector2 => {
      const angle = from + ((to - from) * at) / 13;
      return [Math.cos(angle) * rx, cy + Math.sin(angle) * ry];
    });
  contour(around(-0.4, -2.75, 0.132, 0.178, 0.63), 0.006);
  contour(around(0.1, 2.9, 0.18, 0.218, 0.665), 0.007);
  contour(
    [
      [-0.058, 0.47],
      [-0.06, 0.42],
      [-0.09, 0.385],
      [-0.2, 0.34],
      [-0.27, 0.28],
      [-0.29, 0.16],
    ],
    0.007,
  );
  contour(
    [
      [0.058, 0.47],
      [0.062, 0.42],
      [0.1, 0.385],
      [0.21, 0.33],
      [0.28, 0.26],
      [0.3, 0.15],
    ],
    0.008,
  );
  contour(
    [
      [-0.08, 0.385],
      [0, 0.3],
      [0.09, 0.385],
    ],
    0.005,
  );
  const narrow = Math.min(1, aspect / 0.76);
  return placeDrawing(marks, { scale: [narrow, 1] });
}
