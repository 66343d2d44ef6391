import { Clay } from '../../../kit/clay.ts';
import { mixColours, parseColour } from '../../../kit/colour.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { ellipsoidField, limbField, loftField } from '../../painting/bounded-field.ts';
import type { Figure } from '../../painting/figure.ts';
import { leg } from './leg.ts';

/** A domestic yak with its skirt of long hair, 1.3 m at the hump. */
export function yak(pose: 'stand' | 'graze', coat = '#2c231e', patch = '#2c231e'): Figure {
  const clay = new Clay().add(
    loftField([
      [0, 0.86, -0.86, 0.2, 0.24],
      [0, 0.86, -0.55, 0.3, 0.32],
      [0, 0.84, 0, 0.33, 0.35],
      [0, 0.9, 0.4, 0.31, 0.43],
      [0, 0.84, 0.68, 0.22, 0.32],
    ]),
  );
  for (const side of [1, -1])
    clay
      .add(
        leg({
          hip: [side * 0.2, 0.7, 0.42],
          radius: 0.17,
          bones: [
            [0.24, -0.15, 0.12],
            [0.3, 0.05 + side * 0.08, 0.08],
            [0.1, 0.2, 0.07],
          ],
          foot: [0.07, 0.075],
        }),
        0.1,
      )
      .add(
        leg({
          hip: [side * 0.2, 0.75, -0.62],
          radius: 0.2,
          bones: [
            [0.28, 0.25, 0.14],
            [0.3, -0.35 - side * 0.1, 0.08],
            [0.18, 0.1, 0.07],
          ],
          foot: [0.07, 0.075],
        }),
        0.1,
      );
  // The skirt: a long apron of hair down both flanks.
  clay
    .addPair(
      loftField([
        [0.23, 0.52, -0.66, 0.09, 0.24],
        [0.27, 0.47, -0.2, 0.09, 0.3],
        [0.27, 0.45, 0.25, 0.09, 0.31],
        [0.22, 0.5, 0.56, 0.09, 0.27],
      ]),
      0.1,
    )
    .add(ellipsoidField([0, 0.5, 0.66], [0.17, 0.32, 0.14]), 0.08);
  const low = pose === 'graze';
  const [y, z] = low ? [0.5, 1.02] : [0.98, 1.02];
  clay
    .add(
      limbField([
        [0, 0.92, 0.62, 0.27],
        [0, y + 0.06, z - 0.12, 0.19],
      ]),
      0.1,
    )
    .add(
      limbField([
        [0, y + 0.1, z - 0.02, 0.155],
        [0, y - 0.1, z + 0.12, 0.125],
        [0, y - 0.26, z + 0.21, 0.095],
        [0, y - 0.31, z + 0.235, 0.085],
      ]),
      0.06,
    )
    .add(ellipsoidField([0, y - 0.315, z + 0.28], [0.085, 0.055, 0.05]), 0.03, '#b9aca0')
    .add(ellipsoidField([0, y + 0.2, z + 0.03], [0.14, 0.09, 0.12]), 0.05)
    .addPair(ellipsoidField([0.23, y + 0.07, z - 0.03], [0.1, 0.032, 0.055]), 0.03)
    .addPair(
      limbField(
        [
          [0.13, y + 0.2, z, 0.045],
          [0.3, y + 0.22, z + 0.04, 0.04],
          [0.4, y + 0.38, z + 0.08, 0.03],
          [0.37, y + 0.56, z + 0.06, 0.007],
        ],
        14,
      ),
      0.015,
      '#8d8069',
    )
    .add(
      limbField([
        [0, 1.02, -0.98, 0.09],
        [0, 0.86, -1.1, 0.13],
        [0, 0.5, -1.1, 0.16],
        [0, 0.22, -1.06, 0.03],
      ]),
      0.06,
      patch,
    )
    .raise((a, b, c) => (b > 0.2 ? 0.035 * (fractalNoise(a * 14, b * 5, c * 14) - 0.5) : 0));
  const pale = parseColour('#cfc6b8');
  const other = parseColour(patch);
  return {
    clay,
    min: [-0.52, -0.01, -1.3],
    max: [0.52, y + 0.64 > 1.45 ? y + 0.66 : 1.45, 1.4],
    colour: coat,
    coat: (a, b, c, colour) => {
      const spot =
        fractalNoise(c * 2.2 + 3, b * 2.2, a * 2 + 7, 2) > 0.55 && c < 0.6
          ? mixColours(colour, other, 0.9)
          : colour;
      return b < 0.1 ? mixColours(spot, pale, 0.1) : spot;
    },
    hair: (_, b, c) => (c > z - 0.1 ? [0, -1, 0.4] : [0, b < 0.8 ? -1 : -0.8, b < 0.8 ? -0.1 : -0.5]),
    eyes: [0.118, -0.118].map((x) => ({
      at: [x, y + 0.035, z + 0.085] as const,
      radius: 0.02,
      colour: '#1f1610',
    })),
    lines: [1, -1].map((side) => ({
      points: [
        [side * 0.045, y - 0.29, z + 0.325],
        [side * 0.06, y - 0.315, z + 0.32],
      ] as [number, number, number][],
      width: [0.03, 0.02] as const,
      colour: '#191311',
    })),
    brush: { strokes: 5200, length: 0.22, width: 0.018, jitter: 0.3, stray: 0.22, bend: 0.2 },
    toneStep: 0.055,
  };
}
