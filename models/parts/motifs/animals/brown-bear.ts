import { Clay } from '../../../kit/clay.ts';
import { mixColours, parseColour } from '../../../kit/colour.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { smoothStep } from '../../../kit/vector.ts';
import { ballField, ellipsoidField, limbField, loftField } from '../../painting/bounded-field.ts';
import type { Figure } from '../../painting/figure.ts';
import { leg } from './leg.ts';

/** A brown bear, 1.05 m at the hump, on all fours or sitting up. */
export function brownBear(pose: 'walk' | 'sit', coat = '#6b4628'): Figure {
  const clay = new Clay();
  const isUp = pose === 'sit';
  if (isUp)
    clay
      .add(
        loftField(
          [
            [0, 0.26, -0.18, 0.34, 0.3],
            [0, 0.5, -0.1, 0.36, 0.33],
            [0, 0.82, 0.02, 0.31, 0.28],
            [0, 1.06, 0.08, 0.2, 0.2],
          ],
          [0, 0, 1],
        ),
      )
      .addPair(
        limbField([
          [0.24, 0.24, -0.05, 0.2],
          [0.36, 0.2, 0.22, 0.16],
          [0.34, 0.12, 0.46, 0.1],
          [0.34, 0.2, 0.55, 0.095],
        ]),
        0.1,
      )
      .addPair(
        limbField([
          [0.25, 0.92, 0.06, 0.17],
          [0.34, 0.6, 0.18, 0.12],
          [0.26, 0.34, 0.38, 0.1],
          [0.25, 0.27, 0.46, 0.085],
        ]),
        0.09,
      );
  else {
    clay.add(
      loftField([
        [0, 0.66, -0.82, 0.2, 0.22],
        [0, 0.7, -0.55, 0.31, 0.31],
        [0, 0.66, -0.05, 0.33, 0.33],
        [0, 0.72, 0.36, 0.29, 0.36],
        [0, 0.74, 0.6, 0.19, 0.24],
      ]),
    );
    const fore = (side: number, swing: number) =>
      leg({
        hip: [side * 0.22, 0.66, 0.38],
        radius: 0.2,
        bones: [
          [0.26, -0.2 + swing, 0.135],
          [0.28, 0.05 + swing, 0.1],
          [0.1, 0.2, 0.095],
        ],
        foot: [0.13, 0.085],
      });
    const hind = (side: number, swing: number) =>
      leg({
        hip: [side * 0.21, 0.66, -0.58],
        radius: 0.26,
        bones: [
          [0.3, 0.35 + swing, 0.17],
          [0.24, -0.45 + swing, 0.11],
          [0.1, 0, 0.1],
        ],
        foot: [0.15, 0.085],
      });
    clay
      .add(fore(1, 0.36), 0.12)
      .add(fore(-1, -0.3), 0.12)
      .add(hind(1, -0.28), 0.13)
      .add(hind(-1, 0.3), 0.13)
      .add(ballField([0, 0.8, -0.92], 0.07), 0.06);
  }
  const [y, z] = isUp ? [1.3, 0.17] : [0.84, 0.88];
  clay
    .add(
      limbField([
        [0, isUp ? 1.05 : 0.82, isUp ? 0.08 : 0.55, 0.24],
        [0, y - 0.02, z - 0.06, 0.19],
      ]),
      0.1,
    )
    .add(ellipsoidField([0, y + 0.02, z + 0.02], [0.19, 0.17, 0.19]), 0.06)
    .add(ellipsoidField([0, y - 0.07, z + 0.01], [0.205, 0.13, 0.15]), 0.06)
    .add(
      limbField([
        [0, y - 0.02, z + 0.14, 0.105],
        [0, y - 0.05, z + 0.27, 0.078],
        [0, y - 0.055, z + 0.34, 0.066],
      ]),
      0.05,
      '#9a7448',
    )
    .add(ballField([0, y - 0.02, z + 0.4], 0.034), 0.02, '#1c1614')
    .addPair(ellipsoidField([0.14, y + 0.17, z - 0.04], [0.065, 0.07, 0.035]), 0.03)
    .raise((a, b, c) => 0.028 * (fractalNoise(a * 11, b * 11, c * 11) - 0.5));
  const dark = parseColour('#3a2414');
  return {
    clay,
    min: [-0.52, -0.01, isUp ? -0.6 : -1.05],
    max: [0.52, isUp ? 1.62 : 1.2, isUp ? 0.75 : 1.36],
    colour: coat,
    coat: (a, b, c, colour) => {
      const low = mixColours(colour, dark, (1 - smoothStep(0.2, 0.6, b)) * (isUp ? 0.3 : 0.65));
      const inEar = b > y + 0.14 && c > z - 0.035;
      return inEar
        ? mixColours(low, dark, 0.6)
        : mixColours(low, dark, Math.max(0, fractalNoise(a * 8, b * 8, c * 8) - 0.55));
    },
    hair: (_, b) => [0, isUp ? -1.4 : b < 0.5 ? -1.2 : -0.5, -0.8],
    eyes: [0.082, -0.082].map((x) => ({
      at: [x, y + 0.04, z + 0.165] as const,
      radius: 0.0165,
      colour: '#3a2012',
    })),
    lines: [1, -1].flatMap((side) => [
      {
        points: [
          [0, y - 0.085, z + 0.395],
          [side * 0.045, y - 0.1, z + 0.34],
          [side * 0.08, y - 0.085, z + 0.25],
        ] as [number, number, number][],
        width: [0.012, 0.006] as const,
        colour: '#2a1c12',
      },
    ]),
    brush: { strokes: 4800, length: 0.13, width: 0.018, jitter: 0.16, stray: 0.35, bend: 0.2 },
  };
}
