import { Clay } from '../../../kit/clay.ts';
import { mixColours, parseColour } from '../../../kit/colour.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { smoothStep } from '../../../kit/vector.ts';
import { ballField, ellipsoidField, limbField, loftField } from '../../painting/bounded-field.ts';
import type { Figure } from '../../painting/figure.ts';
import { leg } from './leg.ts';

/** A maned lion, 1.1 m at the shoulder, walking or at rest with its head up. */
export function lion(pose: 'walk' | 'lie'): Figure {
  const down = pose === 'lie' ? -0.42 : 0;
  const clay = new Clay().add(
    loftField([
      [0, 0.84 + down, -0.82, 0.15, 0.19],
      [0, 0.85 + down, -0.55, 0.2, 0.22],
      [0, 0.8 + down, -0.1, 0.21, 0.235],
      [0, 0.8 + down, 0.3, 0.21, 0.27],
      [0, 0.84 + down, 0.5, 0.15, 0.2],
    ]),
  );
  if (pose === 'lie')
    clay
      .addPair(
        limbField([
          [0.17, 0.42, -0.58, 0.2],
          [0.27, 0.27, -0.32, 0.14],
          [0.28, 0.1, -0.42, 0.08],
          [0.29, 0.07, -0.12, 0.075],
        ]),
        0.09,
      )
      .addPair(
        limbField([
          [0.16, 0.38, 0.3, 0.15],
          [0.2, 0.12, 0.2, 0.095],
          [0.18, 0.08, 0.72, 0.075],
          [0.17, 0.075, 0.84, 0.085],
        ]),
        0.08,
      );
  else {
    const fore = (side: number, swing: number) =>
      leg({
        hip: [side * 0.15, 0.82, 0.34],
        radius: 0.16,
        bones: [
          [0.28, -0.25 + swing, 0.1],
          [0.38, 0.08 + swing * 0.9, 0.068],
          [0.12, 0.15, 0.066],
        ],
        foot: [0.1, 0.075],
      });
    const hind = (side: number, swing: number) =>
      leg({
        hip: [side * 0.14, 0.82, -0.6],
        radius: 0.21,
        bones: [
          [0.34, 0.42 + swing, 0.125],
          [0.33, -0.62 + swing * 0.8, 0.07],
          [0.24, 0.1 + swing * 0.6, 0.06],
        ],
        foot: [0.1, 0.07],
      });
    clay.add(fore(1, 0.36), 0.09).add(fore(-1, -0.3), 0.09).add(hind(1, -0.3), 0.1).add(hind(-1, 0.28), 0.1);
  }
  const y = 1.12 + down * 0.78;
  const z = 0.82;
  clay
    .add(ellipsoidField([0, y - 0.2, z - 0.24], [0.29, 0.4, 0.3]), 0.08, '#5a3a20')
    .add(ellipsoidField([0, y + 0.03, z - 0.13], [0.265, 0.27, 0.2]), 0.06, '#7d5228')
    .add(ellipsoidField([0, y - 0.38, z - 0.16], [0.2, 0.26, 0.19]), 0.07, '#4a2f1a')
    .add(ellipsoidField([0, y + 0.03, z + 0.02], [0.14, 0.145, 0.15]), 0.04, '#c19a5c')
    .add(
      limbField([
        [0, y + 0.03, z + 0.1, 0.085],
        [0, y - 0.015, z + 0.2, 0.075],
        [0, y - 0.03, z + 0.255, 0.065],
      ]),
      0.05,
      '#c9a566',
    )
    .addPair(ellipsoidField([0.045, y - 0.065, z + 0.225], [0.055, 0.048, 0.06]), 0.02, '#dcc394')
    .add(ellipsoidField([0, y - 0.115, z + 0.18], [0.06, 0.045, 0.065]), 0.02, '#e6d6b4')
    .add(ballField([0, y + 0.005, z + 0.305], 0.028), 0.02, '#6b3f34')
    .addPair(ellipsoidField([0.145, y + 0.16, z - 0.02], [0.055, 0.06, 0.03]), 0.025, '#a57c46')
    .add(
      pose === 'lie'
        ? limbField([
            [0, 0.4, -0.9, 0.05],
            [0.2, 0.12, -1.05, 0.04],
            [0.42, 0.05, -0.85, 0.034],
            [0.5, 0.045, -0.6, 0.03],
          ])
        : limbField([
            [0, 0.95, -0.9, 0.05],
            [0, 0.75, -1.08, 0.036],
            [0, 0.45, -1.12, 0.03],
            [0, 0.34, -1.2, 0.028],
          ]),
      0.04,
    )
    .add(
      ellipsoidField(pose === 'lie' ? [0.51, 0.055, -0.52] : [0, 0.31, -1.24], [0.055, 0.06, 0.1]),
      0.03,
      '#4a2f1a',
    )
    .raise((a, b, c) =>
      b > y - 0.65 && c > z - 0.5 && c < z + 0.02 ? 0.022 * (fractalNoise(a * 16, b * 7, c * 16) - 0.5) : 0,
    );
  const pale = parseColour('#e2cfa4');
  const shadeOf = parseColour('#8a5f33');
  return {
    clay,
    min: [-0.36, -0.01, -1.36],
    max: [0.58, 1.5, 1.2],
    colour: '#b98d4f',
    coat: (a, b, c, colour) => {
      const under = 1 - smoothStep(0.5 + down, 0.72 + down, b);
      const body = c < 0.4 ? mixColours(colour, pale, under * 0.5) : colour;
      const inMane = c > 0.25 && c < z - 0.02 && Math.hypot(a, b - y + 0.1) > 0.1;
      return inMane
        ? mixColours(body, shadeOf, Math.max(0, fractalNoise(a * 20, b * 6, c * 20) - 0.45) * 1.2)
        : body;
    },
    hair: (a, b, c) =>
      c > 0.25 && c < z + 0.05 && b > 0.3
        ? [a * 1.6, (b - y) * 1.4 - 0.9, -0.5]
        : [0, b < 0.55 ? -1 : -0.25, -1],
    eyes: [0.067, -0.067].map((x) => ({
      at: [x, y + 0.055, z + 0.145] as const,
      radius: 0.0175,
      colour: '#b7842a',
    })),
    lines: [
      {
        points: [
          [0, y - 0.03, z + 0.315],
          [0, y - 0.085, z + 0.285],
        ],
        width: [0.01, 0.008],
        colour: '#3a241c',
      },
      ...[1, -1].flatMap((side) => [
        {
          points: [
            [0, y - 0.085, z + 0.285],
            [side * 0.05, y - 0.115, z + 0.26],
            [side * 0.09, y - 0.1, z + 0.2],
          ] as [number, number, number][],
          width: [0.01, 0.006] as const,
          colour: '#3a241c',
        },
        {
          points: [
            [side * 0.05, y + 0.04, z + 0.165],
            [side * 0.035, y, z + 0.23],
          ] as [number, number, number][],
          width: [0.014, 0.004] as const,
          colour: '#5f4020',
        },
        ...[0, 1, 2].map((row) => ({
          points: [
            [side * 0.07, y - 0.055 - row * 0.012, z + 0.27],
            [side * 0.2, y - 0.05 - row * 0.035, z + 0.27],
          ] as [number, number, number][],
          width: [0.005, 0.001] as const,
          colour: '#efe6d2',
          free: true,
        })),
      ]),
    ],
    brush: { strokes: 4600, length: 0.12, width: 0.017, jitter: 0.12, stray: 0.25, bend: 0.2 },
  };
}
