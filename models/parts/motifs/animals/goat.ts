import { Clay } from '../../../kit/clay.ts';
import { mixColours, parseColour } from '../../../kit/colour.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { smoothStep } from '../../../kit/vector.ts';
import { ellipsoidField, limbField, loftField } from '../../painting/bounded-field.ts';
import type { Figure } from '../../painting/figure.ts';
import { leg } from './leg.ts';

/** A bearded he-goat, 0.8 m at the withers, its fore feet on higher ground by `rise` metres. */
export function goat(coat = '#cdbfa6', rise = 0): Figure {
  const clay = new Clay().add(
    loftField([
      [0, 0.6, -0.42, 0.1, 0.13],
      [0, 0.6, -0.25, 0.145, 0.165],
      [0, 0.57, 0.02, 0.165, 0.19],
      [0, 0.6, 0.24, 0.14, 0.19],
      [0, 0.63, 0.38, 0.08, 0.12],
    ]),
  );
  for (const side of [1, -1]) {
    const fore = leg({
      hip: [side * 0.09, 0.56 - rise, 0.26],
      radius: 0.09,
      bones: [
        [0.15, -0.25, 0.055],
        [0.2, 0.06 + side * 0.06, 0.034],
        [0.15, 0, 0.025],
        [0.05, 0.4, 0.026],
      ],
      foot: [0.03, 0.03],
    });
    clay
      .add((x, y, z) => fore(x, y - rise, z), 0.05)
      .add(
        leg({
          hip: [side * 0.09, 0.58, -0.3],
          radius: 0.12,
          bones: [
            [0.2, 0.35, 0.08],
            [0.21, -0.5 - side * 0.08, 0.036],
            [0.2, 0.05, 0.026],
            [0.05, 0.4, 0.027],
          ],
          foot: [0.03, 0.03],
        }),
        0.06,
      );
  }
  const [y, z] = [0.99, 0.52];
  clay
    .add(
      loftField([
        [0, 0.66, 0.27, 0.09, 0.16],
        [0, 0.82, 0.4, 0.065, 0.1],
        [0, y - 0.04, z - 0.04, 0.055, 0.075],
      ]),
      0.06,
    )
    .add(
      limbField([
        [0, y, z, 0.066],
        [0, y - 0.045, z + 0.08, 0.058],
        [0, y - 0.115, z + 0.17, 0.04],
        [0, y - 0.13, z + 0.195, 0.038],
      ]),
      0.025,
    )
    .addPair(
      loftField([
        [0.05, y + 0.02, z - 0.03, 0.02, 0.022],
        [0.12, y + 0.01, z - 0.05, 0.014, 0.036],
        [0.18, y - 0.03, z - 0.06, 0.006, 0.012],
      ]),
      0.015,
    )
    .addPair(
      limbField(
        [
          [0.03, y + 0.05, z - 0.01, 0.028],
          [0.05, y + 0.18, z - 0.05, 0.025],
          [0.09, y + 0.26, z - 0.17, 0.019],
          [0.13, y + 0.24, z - 0.3, 0.006],
        ],
        14,
      ),
      0.01,
      '#6d6152',
    )
    .add(
      limbField([
        [0, y - 0.165, z + 0.15, 0.026],
        [0, y - 0.25, z + 0.15, 0.024],
        [0, y - 0.33, z + 0.13, 0.005],
      ]),
      0.02,
    )
    .add(
      limbField([
        [0, 0.69, -0.46, 0.035],
        [0, 0.76, -0.52, 0.035],
        [0, 0.79, -0.58, 0.01],
      ]),
      0.03,
    )
    .add(ellipsoidField([0, 0.47, 0.34], [0.06, 0.13, 0.06]), 0.05)
    .raise((a, b, c) => 0.008 * (fractalNoise(a * 24, b * 14, c * 24) - 0.5));
  const dark = parseColour('#4e3f30');
  return {
    clay,
    min: [-0.24, -0.01, -0.64],
    max: [0.24, 1.3, 0.78],
    colour: coat,
    coat: (a, b, c, colour) => {
      const back = smoothStep(0.06, 0.02, Math.abs(a)) * (b > 0.7 && c < 0.25 ? 0.8 : 0);
      const legs = (1 - smoothStep(0.14, 0.36, b - (c > 0.1 ? rise : 0))) * 0.75;
      const face = c > z + 0.04 && Math.abs(a) < 0.028 && b > y - 0.1 ? 0.5 : 0;
      const patch = Math.max(0, fractalNoise(a * 5 + 2, b * 5, c * 5) - 0.52) * 2.4;
      return mixColours(colour, dark, Math.max(back, legs, face, Math.min(0.6, patch)));
    },
    hair: (_, b) => [0, b < 0.6 ? -1.4 : -0.7, -0.6],
    eyes: [0.054, -0.054].map((x) => ({
      at: [x, y + 0.005, z + 0.045] as const,
      radius: 0.013,
      colour: '#c9a24a',
    })),
    lines: [1, -1].flatMap((side) => [
      {
        points: [
          [side * 0.018, y - 0.105, z + 0.225],
          [side * 0.03, y - 0.115, z + 0.21],
        ] as [number, number, number][],
        width: [0.012, 0.008] as const,
        colour: '#2a201a',
      },
      {
        points: [
          [side * 0.012, y - 0.15, z + 0.222],
          [side * 0.033, y - 0.145, z + 0.17],
        ] as [number, number, number][],
        width: [0.007, 0.004] as const,
        colour: '#3a2d24',
      },
    ]),
    brush: { strokes: 4600, length: 0.075, width: 0.009, jitter: 0.14, stray: 0.25 },
  };
}
