import type { Mark } from '../../../kit/drawing/drawing.ts';
import { stroke } from '../../../kit/drawing/stroke.ts';
import { washUp } from '../../../kit/drawing/wash.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { smoothPath } from '../../../kit/smooth-path.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import type { Stitched } from '../../../parts/needle-stitches.ts';
import type { Picture } from './picture.ts';

/** A wall with a large painting of a crater lake among peaks; before it two outlines left unworked, where two people stand. */
export const twoFields: Picture = (width, height) => {
  const marks: Mark[] = [];
  const at = (points: readonly (readonly [number, number])[]): Vector2[] =>
    points.map(([x, y]): Vector2 => [x * width, y * height]);
  const put = (points: readonly (readonly [number, number])[], colour: Mark['colour']): void => {
    marks.push({ outline: at(points), colour });
  };
  put(
    [
      [-0.5, -0.5],
      [0.5, -0.5],
      [0.5, -0.34],
      [-0.5, -0.34],
    ],
    '#6d5844',
  );
  put(
    [
      [-0.5, -0.35],
      [0.5, -0.35],
      [0.5, -0.335],
      [-0.5, -0.335],
    ],
    '#4a3a2c',
  );
  // The painting in its gilt frame.
  put(
    [
      [-0.43, -0.22],
      [0.43, -0.22],
      [0.43, 0.42],
      [-0.43, 0.42],
    ],
    '#b08a45',
  );
  put(
    [
      [-0.415, -0.2],
      [0.415, -0.2],
      [0.415, 0.4],
      [-0.415, 0.4],
    ],
    washUp('#dfe3e4', '#8fb0cc', 0.1 * height, 0.4 * height),
  );
  const range = (base: number, tall: number, seed: number, dark: string, light: string): void => {
    const ridge = Array.from({ length: 29 }, (_, i): readonly [number, number] => {
      const x = -0.415 + (i / 28) * 0.83;
      const rim = 0.55 + 0.45 * Math.cos((x / 0.415) * Math.PI * 0.9 + Math.PI);
      return [x, base + tall * (0.45 * rim + 0.75 * fractalNoise(x * 9 + seed, seed, 2, 4) * (0.35 + rim))];
    });
    put(
      [[-0.415, base - 0.1], ...ridge, [0.415, base - 0.1]],
      washUp(dark, light, base * height, (base + tall) * height),
    );
    // Snow lies on the crests, gullies run down from them.
    ridge.forEach(([x, y], i) => {
      if (i % 2 === 0 || i > 26 || i < 2) return;
      marks.push({
        outline: stroke(
          at([
            [x, y - 0.004],
            [x + 0.012, y - tall * 0.28],
            [x + 0.006, y - tall * 0.62],
          ]),
          (t) => width * 0.012 * (1 - t),
        ),
        colour: i % 4 === 1 ? '#eef1f2' : dark,
      });
    });
  };
  range(0.02, 0.3, 3, '#5a6a80', '#c9d3da');
  range(-0.04, 0.2, 8, '#3f4d5c', '#9aa7ac');
  const lake = smoothPath<readonly [number, number]>(
    [
      [-0.32, -0.06],
      [-0.12, -0.015],
      [0.12, -0.02],
      [0.33, -0.055],
      [0.18, -0.115],
      [-0.1, -0.125],
    ],
    30,
    true,
  );
  put(lake, washUp('#2f5d86', '#7fa8c6', -0.12 * height, -0.02 * height));
  for (let i = 0; i < 9; i++)
    marks.push({
      outline: stroke(
        at([
          [-0.2 + i * 0.04, -0.05 - (i % 3) * 0.02],
          [-0.13 + i * 0.045, -0.048 - (i % 3) * 0.02],
        ]),
        height * 0.003,
      ),
      colour: '#b9d2e2',
    });
  put(
    [
      [-0.415, -0.2],
      [0.415, -0.2],
      [0.415, -0.09],
      [0.2, -0.13],
      [-0.05, -0.14],
      [-0.25, -0.12],
      [-0.415, -0.08],
    ],
    '#4d5a4a',
  );
  const stitches: Stitched[] = [];
  for (const x of [-0.13, 0.13]) {
    // Head, shoulders, body: an outline left unworked.
    const outline = at(
      smoothPath<readonly [number, number]>(
        [
          [-0.07, -0.47],
          [0.07, -0.47],
          [0.075, -0.22],
          [0.105, -0.1],
          [0.1, 0.0],
          [0.07, 0.045],
          [0.026, 0.058],
          [0.024, 0.08],
          [0.045, 0.11],
          [0.042, 0.16],
          [0, 0.195],
          [-0.042, 0.16],
          [-0.045, 0.11],
          [-0.024, 0.08],
          [-0.026, 0.058],
          [-0.07, 0.045],
          [-0.1, 0.0],
          [-0.105, -0.1],
          [-0.075, -0.22],
        ],
        76,
        true,
      ).map(([px, py]) => [x + px, py] as const),
    );
    marks.push({ outline, colour: '#e2d8c2' });
    outline.forEach((from, step) => {
      const to = outline[(step + 1) % outline.length]!;
      marks.push({ outline: stroke([from, to], width * 0.004), colour: '#8a7a60' });
    });
    stitches.push({
      outline,
      direction: Math.PI / 2,
      colour: () => [0.87, 0.83, 0.74],
      length: height * 0.06,
      width: width * 0.003,
      spacing: height * 0.03,
    });
  }
  return { drawing: marks, stitches };
};
