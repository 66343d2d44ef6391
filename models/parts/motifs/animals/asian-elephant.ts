import { Clay } from '../../../kit/clay.ts';
import { mixColours, parseColour } from '../../../kit/colour.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { ballField, ellipsoidField, limbField, loftField } from '../../painting/bounded-field.ts';
import type { Figure } from '../../painting/figure.ts';
import { leg } from './leg.ts';

/** An Asian elephant bull: arched back, two domes on the brow, small ears; 2.7 m at the shoulder. */
export function asianElephant(): Figure {
  const clay = new Clay().add(
    loftField([
      [0, 1.6, -1.35, 0.36, 0.46],
      [0, 1.85, -0.85, 0.6, 0.72],
      [0, 1.84, -0.1, 0.68, 0.8],
      [0, 1.85, 0.6, 0.6, 0.72],
      [0, 1.9, 1.0, 0.42, 0.5],
    ]),
  );
  for (const side of [1, -1])
    clay
      .add(
        leg({
          hip: [side * 0.36, 1.6, 0.68],
          radius: 0.36,
          bones: [
            [0.55, -0.05 + side * 0.17, 0.25],
            [0.6, 0.02 + side * 0.15, 0.2],
            [0.3, 0, 0.21],
          ],
          foot: [0.06, 0.2],
        }),
        0.2,
      )
      .add(
        leg({
          hip: [side * 0.34, 1.6, -0.9],
          radius: 0.44,
          bones: [
            [0.6, 0.12 - side * 0.18, 0.27],
            [0.55, -0.1 - side * 0.16, 0.2],
            [0.3, 0, 0.21],
          ],
          foot: [0.06, 0.2],
        }),
        0.22,
      );
  clay
    .add(
      limbField([
        [0, 1.95, 0.9, 0.5],
        [0, 2.15, 1.3, 0.44],
      ]),
      0.2,
    )
    .add(ellipsoidField([0, 2.2, 1.42], [0.42, 0.46, 0.42]), 0.15)
    .addPair(ballField([0.17, 2.55, 1.36], 0.22), 0.12)
    .add(
      limbField(
        [
          [0, 2.12, 1.68, 0.3],
          [0, 1.7, 1.92, 0.215],
          [0, 1.15, 1.98, 0.16],
          [0, 0.65, 2.02, 0.12],
          [0, 0.42, 2.16, 0.1],
          [0, 0.5, 2.34, 0.085],
        ],
        18,
      ),
      0.12,
    )
    .add(ellipsoidField([0, 1.72, 1.6], [0.17, 0.2, 0.2]), 0.1)
    .addPair(
      loftField(
        [
          [0.42, 2.42, 1.18, 0.06, 0.16],
          [0.56, 2.2, 0.98, 0.05, 0.42],
          [0.6, 1.92, 0.86, 0.045, 0.32],
          [0.6, 1.68, 0.86, 0.035, 0.12],
        ],
        [0, 0, 1],
      ),
      0.07,
    )
    .addPair(
      limbField(
        [
          [0.19, 1.76, 1.8, 0.075],
          [0.24, 1.46, 2.05, 0.06],
          [0.22, 1.36, 2.36, 0.05],
          [0.17, 1.46, 2.6, 0.012],
        ],
        12,
      ),
      0.03,
      '#e3d8bd',
    )
    .add(
      limbField([
        [0, 1.95, -1.6, 0.09],
        [0, 1.4, -1.76, 0.05],
        [0, 0.85, -1.74, 0.04],
        [0, 0.7, -1.73, 0.06],
      ]),
      0.06,
    )
    .raise((x, y, z) => {
      const trunk = z > 1.7 && y < 1.9 ? 0.014 * Math.sin(y * 60) : 0;
      return (
        trunk +
        0.03 * (fractalNoise(x * 5, y * 5, z * 5) - 0.5) +
        0.008 * Math.sin(y * 34 + fractalNoise(x * 4, y * 4, z * 4) * 12)
      );
    });
  const pink = parseColour('#b08a78');
  const dust = parseColour('#8f7a63');
  return {
    clay,
    min: [-0.75, -0.01, -1.85],
    max: [0.75, 2.82, 2.7],
    colour: '#77736e',
    coat: (x, y, z, colour) => {
      const freckled =
        fractalNoise(x * 9, y * 9, z * 9) > 0.52 &&
        ((z > 1.7 && y < 1.8) || (Math.abs(x) > 0.5 && y < 1.95 && z > 0.7))
          ? 0.45
          : 0;
      return mixColours(
        mixColours(colour, dust, Math.max(0, fractalNoise(x * 2, y * 2, z * 2) - 0.4) + (y > 2.3 ? 0.2 : 0)),
        pink,
        freckled,
      );
    },
    hair: (_, y) => [0, y < 1.4 ? -1 : -0.9, -0.4],
    eyes: [1, -1].map((side) => ({
      at: [side * 0.395, 2.18, 1.56] as const,
      radius: 0.034,
      colour: '#5a3a22',
    })),
    lines: [1, -1].flatMap((side) => [
      {
        points: [
          [side * 0.4, 2.25, 1.52],
          [side * 0.4, 2.235, 1.6],
          [side * 0.38, 2.18, 1.64],
        ] as [number, number, number][],
        width: [0.03, 0.012] as const,
        colour: '#4a4540',
      },
      {
        points: [
          [side * 0.2, 1.62, 1.66],
          [side * 0.3, 1.74, 1.5],
          [side * 0.36, 1.84, 1.4],
        ] as [number, number, number][],
        width: [0.03, 0.012] as const,
        colour: '#4a4540',
      },
    ]),
    brush: { strokes: 2800, length: 0.26, width: 0.04, jitter: 0.08, stray: 0.7, bend: 0.3 },
    toneStep: 0.05,
  };
}
