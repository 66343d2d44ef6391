import type { Drawing } from '../../kit/drawing/drawing.ts';
import { strokeMarks } from '../../kit/drawing/stroke-marks.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** Figures as lines in a box 0.6 wide and 1 high. */
const lines: Readonly<Record<string, readonly (readonly Vector2[])[]>> = {
  '0': [
    smooth([
      [0.3, 1],
      [0.06, 0.75],
      [0.06, 0.25],
      [0.3, 0],
      [0.54, 0.25],
      [0.54, 0.75],
      [0.3, 1],
    ]),
  ],
  '1': [
    [
      [0.12, 0.78],
      [0.34, 1],
      [0.34, 0],
    ],
  ],
  '2': [
    smooth([
      [0.06, 0.76],
      [0.2, 0.98],
      [0.46, 0.92],
      [0.5, 0.66],
      [0.28, 0.34],
      [0.05, 0.02],
    ]),
    [
      [0.05, 0.02],
      [0.56, 0.02],
    ],
  ],
  '3': [
    smooth([
      [0.06, 0.9],
      [0.3, 1],
      [0.5, 0.8],
      [0.26, 0.54],
    ]),
    smooth([
      [0.26, 0.54],
      [0.54, 0.34],
      [0.36, 0.02],
      [0.04, 0.12],
    ]),
  ],
  '4': [
    [
      [0.42, 0],
      [0.42, 1],
      [0.04, 0.3],
      [0.58, 0.3],
    ],
  ],
  '5': [
    [
      [0.5, 0.98],
      [0.14, 0.98],
      [0.1, 0.58],
    ],
    smooth([
      [0.1, 0.58],
      [0.36, 0.62],
      [0.54, 0.36],
      [0.36, 0.03],
      [0.05, 0.1],
    ]),
  ],
  '6': [
    smooth([
      [0.46, 0.98],
      [0.16, 0.7],
      [0.06, 0.3],
      [0.28, 0],
      [0.54, 0.24],
      [0.34, 0.52],
      [0.08, 0.32],
    ]),
  ],
  '7': [
    [
      [0.05, 0.98],
      [0.55, 0.98],
      [0.24, 0],
    ],
  ],
  '8': [
    smooth([
      [0.3, 0.54],
      [0.1, 0.76],
      [0.3, 1],
      [0.5, 0.76],
      [0.3, 0.54],
      [0.05, 0.27],
      [0.3, 0],
      [0.55, 0.27],
      [0.3, 0.54],
    ]),
  ],
  '9': [
    smooth([
      [0.5, 0.7],
      [0.28, 0.48],
      [0.08, 0.74],
      [0.3, 1],
      [0.54, 0.72],
      [0.44, 0.3],
      [0.18, 0],
    ]),
  ],
  '.': [
    [
      [0.24, 0.02],
      [0.34, 0.02],
    ],
  ],
};

function smooth(points: readonly Vector2[]): Vector2[] {
  return smoothPath(points, points.length * 2);
}

/** Figures and full stops in a row, 1 high from y = 0, centred on x = 0. */
export function figures(text: string, colour: string, weight = 0.11): Drawing {
  const advance = (sign: string) => (sign === '.' ? 0.44 : sign === ' ' ? 0.4 : 0.76);
  const signs = Array.from(text);
  const width = signs.reduce((sum, sign) => sum + advance(sign), 0);
  let x = -width / 2;
  return signs.flatMap((sign) => {
    const left = x + (sign === '.' ? -0.08 : 0.08);
    x += advance(sign);
    return (lines[sign] ?? []).flatMap((line) =>
      strokeMarks(
        line.map(([px, py]): Vector2 => [px + left, py]),
        weight,
        colour,
      ),
    );
  });
}
