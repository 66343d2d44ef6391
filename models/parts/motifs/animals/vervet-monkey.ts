import { mixColours, parseColour } from '../../../kit/colour.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { ellipsoidField, limbField } from '../../painting/bounded-field.ts';
import type { Figure } from '../../painting/figure.ts';
import { sittingMonkey } from './sitting-monkey.ts';

/** A vervet monkey: olive-grey coat, black face in a white ruff, dark hands and tip of the tail. */
export function vervetMonkey(tail: 1 | -1, arms: 'knees' | 'chest' = 'knees', young = false): Figure {
  const clay = sittingMonkey({
    coat: '#8d8768',
    hands: '#2a2523',
    belly: '#e6e1d2',
    girth: young ? 0.075 : 0.09,
    arms,
  });
  const [y, z, k] = [0.475, 0.055, young ? 1.12 : 1];
  clay
    .add(
      limbField([
        [0, 0.38, 0, 0.066],
        [0, y - 0.02, z - 0.02, 0.055],
      ]),
      0.03,
      '#8d8768',
    )
    .add(ellipsoidField([0, y, z - 0.005], [0.068 * k, 0.064 * k, 0.062 * k]), 0.02, '#efeade')
    .add(ellipsoidField([0, y + 0.03, z - 0.018], [0.062 * k, 0.048 * k, 0.058 * k]), 0.008, '#857f5f')
    .add(ellipsoidField([0, y - 0.008, z + 0.034], [0.043 * k, 0.045 * k, 0.034]), 0.006, '#2a2524')
    .add(
      limbField([
        [0, y - 0.018, z + 0.05, 0.032],
        [0, y - 0.032, z + 0.082, 0.025],
      ]),
      0.014,
      '#2f2928',
    )
    .addPair(ellipsoidField([0.066 * k, y + 0.01, z - 0.015], [0.012, 0.022, 0.016]), 0.006, '#3a3230')
    .add(
      limbField([
        [-0.036, y + 0.03, z + 0.05, 0.009],
        [0, y + 0.036, z + 0.06, 0.009],
        [0.036, y + 0.03, z + 0.05, 0.009],
      ]),
      0.006,
      '#f2eee4',
    )
    .add(
      limbField(
        [
          [0, 0.07, -0.13, 0.024],
          [tail * 0.12, 0.03, -0.19, 0.02],
          [tail * 0.27, 0.03, -0.1, 0.018],
          [tail * 0.38, 0.06, 0.02, 0.016],
          [tail * 0.4, 0.16, 0.04, 0.014],
        ],
        16,
      ),
      0.02,
      '#8d8768',
    )
    .add(
      limbField([
        [tail * 0.395, 0.12, 0.035, 0.0165],
        [tail * 0.39, 0.2, 0.045, 0.014],
        [tail * 0.35, 0.23, 0.05, 0.008],
      ]),
      0.01,
      '#2f2a27',
    );
  const grey = parseColour('#5c5846');
  return {
    clay,
    min: [-0.42, -0.01, -0.24],
    max: [0.42, 0.6, 0.2],
    colour: '#8d8768',
    coat: (a, b, c, colour) =>
      b < 0.4
        ? mixColours(colour, grey, Math.max(0, fractalNoise(a * 60, b * 60, c * 60) - 0.5) * 0.9)
        : colour,
    hair: (_, py, pz) => [0, py > 0.42 ? -0.1 : -1, pz > 0 ? 0.2 : -0.4],
    eyes: [0.0215, -0.0215].map((x) => ({
      at: [x, y + 0.008, z + 0.066] as const,
      radius: 0.0095,
      colour: '#a0692c',
    })),
    lines: [
      {
        points: [
          [-0.007, y - 0.022, z + 0.105],
          [-0.004, y - 0.03, z + 0.106],
        ],
        width: [0.006, 0.004],
        colour: '#0f0c0b',
      },
      {
        points: [
          [0.007, y - 0.022, z + 0.105],
          [0.004, y - 0.03, z + 0.106],
        ],
        width: [0.006, 0.004],
        colour: '#0f0c0b',
      },
      {
        points: [
          [-0.018, y - 0.046, z + 0.096],
          [0, y - 0.05, z + 0.1],
          [0.018, y - 0.046, z + 0.096],
        ],
        width: [0.003, 0.003],
        colour: '#5a4c46',
      },
    ],
    brush: { strokes: 5600, length: 0.035, width: 0.005, jitter: 0.18, stray: 0.35 },
    toneStep: 0.08,
  };
}
