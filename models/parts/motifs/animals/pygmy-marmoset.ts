import { mixColours, parseColour } from '../../../kit/colour.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { ellipsoidField, limbField } from '../../painting/bounded-field.ts';
import type { Figure } from '../../painting/figure.ts';
import { addRingedTail } from './ringed-tail.ts';
import { sittingMonkey } from './sitting-monkey.ts';

/** A pygmy marmoset: a tawny mane round a small face, ticked fur, faint rings on the tail. Built large; it is 0.13 m long. */
export function pygmyMarmoset(tail: 1 | -1): Figure {
  const clay = sittingMonkey({
    coat: '#a37c48',
    hands: '#c08f4e',
    belly: '#d3a765',
    girth: 0.098,
    arms: 'chest',
  });
  const [y, z] = [0.465, 0.055];
  clay
    .add(ellipsoidField([0, y - 0.025, z - 0.035], [0.115, 0.12, 0.085]), 0.04, '#99723f')
    .add(ellipsoidField([0, y, z - 0.005], [0.086, 0.082, 0.076]), 0.02, '#8c6737')
    .add(ellipsoidField([0, y - 0.012, z + 0.045], [0.047, 0.046, 0.034]), 0.012, '#c9a878')
    .add(
      limbField([
        [0, y - 0.02, z + 0.065, 0.024],
        [0, y - 0.028, z + 0.085, 0.017],
      ]),
      0.014,
      '#a8805a',
    )
    .add(
      limbField([
        [0, y + 0.015, z + 0.075, 0.008],
        [0, y - 0.018, z + 0.1, 0.008],
      ]),
      0.01,
      '#e8dcc2',
    );
  addRingedTail(
    clay,
    [
      [0, 0.06, -0.14, 0.034],
      [tail * 0.12, -0.02, -0.15, 0.032],
      [tail * 0.17, -0.2, -0.1, 0.029],
      [tail * 0.12, -0.36, -0.08, 0.026],
      [tail * 0.17, -0.47, -0.08, 0.012],
    ],
    17,
    ['#6d522e', '#b48a4f'],
  );
  const dark = parseColour('#4a3820');
  const gold = parseColour('#d9ad64');
  return {
    clay,
    min: [-0.26, -0.5, -0.26],
    max: [0.26, 0.6, 0.22],
    colour: '#a37c48',
    coat: (a, b, c, colour) => {
      if (b < 0.02 || c > z + 0.02) return colour;
      const tick = fractalNoise(a * 34, b * 18, c * 34);
      return tick > 0.5
        ? mixColours(colour, gold, (tick - 0.5) * 1.8)
        : mixColours(colour, dark, (0.5 - tick) * 1.6);
    },
    hair: (a, b, c) => (b > 0.33 && c > -0.05 ? [a * 2, b - y - 0.25, -0.6] : [0, -1, -0.3]),
    eyes: [0.024, -0.024].map((x) => ({
      at: [x, y + 0.004, z + 0.072] as const,
      radius: 0.0115,
      colour: '#5a3216',
    })),
    lines: [
      {
        points: [
          [-0.014, y - 0.045, z + 0.085],
          [0, y - 0.048, z + 0.09],
          [0.014, y - 0.045, z + 0.085],
        ],
        width: [0.003, 0.003],
        colour: '#4a3020',
      },
      {
        points: [
          [-0.006, y - 0.026, z + 0.103],
          [0.006, y - 0.026, z + 0.103],
        ],
        width: [0.006, 0.006],
        colour: '#5a4030',
      },
    ],
    brush: { strokes: 6000, length: 0.05, width: 0.0065, jitter: 0.2, stray: 0.3, bend: 0.2 },
    toneStep: 0.07,
  };
}
