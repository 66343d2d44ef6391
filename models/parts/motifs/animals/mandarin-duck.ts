import { Clay } from '../../../kit/clay.ts';
import { mixColours, parseColour } from '../../../kit/colour.ts';
import { smoothStep } from '../../../kit/vector.ts';
import { ellipsoidField, limbField, loftField } from '../../painting/bounded-field.ts';
import type { Figure } from '../../painting/figure.ts';

/** A mandarin duck afloat, its waterline at y = 0: a drake with orange sails and ruff, or a grey-brown duck. 0.42 m long. */
export function mandarinDuck(sex: 'drake' | 'duck'): Figure {
  const isDrake = sex === 'drake';
  const clay = new Clay()
    .add(
      loftField([
        [0, 0.06, -0.2, 0.03, 0.025],
        [0, 0.045, -0.1, 0.08, 0.065],
        [0, 0.035, 0.02, 0.088, 0.078],
        [0, 0.04, 0.11, 0.068, 0.075],
        [0, 0.06, 0.15, 0.035, 0.05],
      ]),
      0,
      isDrake ? '#c8a25c' : '#8d8273',
    )
    .add(ellipsoidField([0, 0.062, 0.115], [0.06, 0.068, 0.058]), 0.02, isDrake ? '#5b2440' : '#988c7c')
    .add(
      loftField([
        [0, 0.095, 0.02, 0.062, 0.022],
        [0, 0.1, -0.1, 0.045, 0.02],
        [0, 0.085, -0.22, 0.018, 0.01],
      ]),
      0.012,
      isDrake ? '#3c4a3a' : '#6d6459',
    )
    .add(
      limbField([
        [0, 0.08, -0.18, 0.022],
        [0, 0.09, -0.27, 0.012],
      ]),
      0.02,
      isDrake ? '#4a4236' : '#6d6459',
    )
    .add(
      limbField([
        [0, 0.11, 0.12, 0.042],
        [0, 0.185, 0.135, 0.034],
      ]),
      0.02,
      isDrake ? '#c0622a' : '#8f877d',
    )
    .add(ellipsoidField([0, 0.215, 0.14], [0.037, 0.04, 0.05]), 0.015, isDrake ? '#efe9dc' : '#98928a')
    .add(
      limbField([
        [0, 0.205, 0.185, 0.017],
        [0, 0.198, 0.215, 0.012],
        [0, 0.197, 0.228, 0.008],
      ]),
      0.008,
      isDrake ? '#c43a32' : '#6b625c',
    )
    .add(
      limbField([
        [0, 0.25, 0.15, 0.022],
        [0, 0.25, 0.1, 0.026],
        [0, 0.21, 0.045, 0.022],
        [0, 0.17, 0.02, 0.006],
      ]),
      0.01,
      isDrake ? '#2c4a5c' : '#8a847c',
    );
  if (isDrake)
    clay
      .add(
        limbField([
          [0, 0.253, 0.175, 0.012],
          [0, 0.262, 0.12, 0.017],
          [0, 0.235, 0.06, 0.012],
        ]),
        0.006,
        '#8a3a24',
      )
      .addPair(
        loftField(
          [
            [0.032, 0.2, 0.165, 0.008, 0.02],
            [0.048, 0.165, 0.12, 0.012, 0.045],
            [0.05, 0.12, 0.08, 0.006, 0.02],
          ],
          [0, 1, 0],
        ),
        0.006,
        '#cf6f2a',
      )
      .addPair(
        loftField(
          [
            [0.05, 0.1, -0.02, 0.01, 0.02],
            [0.052, 0.15, -0.075, 0.009, 0.04],
            [0.05, 0.2, -0.09, 0.005, 0.02],
          ],
          [0, 0, 1],
        ),
        0.006,
        '#d9802c',
      )
      .addPair(
        loftField(
          [
            [0.083, 0.07, 0.07, 0.008, 0.04],
            [0.085, 0.075, 0.055, 0.008, 0.045],
          ],
          [0, 1, 0],
        ),
        0.004,
        '#f4efe4',
      );
  const [white, dark, speck] = [
    parseColour('#f2eee6'),
    parseColour('#1f1c22'),
    parseColour('#d3cab8'),
  ] as const;
  return {
    clay,
    min: [-0.11, -0.002, -0.29],
    max: [0.11, 0.29, 0.24],
    colour: '#c8a25c',
    coat: (x, y, z, colour) => {
      if (isDrake) {
        if (z > 0.05 && z < 0.1 && y < 0.11) return Math.sin(z * 210 + y * 40) > 0 ? white : dark;
        if (z < 0.05 && y < 0.09 && Math.abs(x) > 0.04 && y > 0.015)
          return mixColours(colour, parseColour('#8a6630'), (0.5 + 0.5 * Math.sin(z * 300 + y * 160)) * 0.35);
        if (y < 0.03) return mixColours(colour, white, smoothStep(0.03, 0.0, y));
        return colour;
      }
      if (y < 0.08 && z < 0.14)
        return Math.sin(z * 120 + y * 50) * Math.sin(y * 150) > 0.25
          ? mixColours(colour, speck, 0.85)
          : mixColours(colour, white, y < 0.02 ? 0.5 : 0);
      const eye = Math.hypot(y - 0.222, z - 0.158);
      if (
        Math.abs(x) > 0.02 &&
        ((eye < 0.017 && eye > 0.009) ||
          (Math.abs(y - 0.222 - (z - 0.158) * 0.15) < 0.004 && z < 0.15 && z > 0.1 && y > 0.19))
      )
        return white;
      return z > 0.17 && y < 0.2 ? mixColours(colour, white, 0.6) : colour;
    },
    hair: (_, y) => [0, y > 0.15 ? -0.5 : 0.05, -1],
    eyes: [0.034, -0.034].map((x) => ({ at: [x, 0.222, 0.158] as const, radius: 0.0075, colour: '#2a1a12' })),
    lines: isDrake
      ? [1, -1].flatMap((side) => [
          {
            points: [
              [side * 0.03, 0.232, 0.17],
              [side * 0.037, 0.232, 0.14],
              [side * 0.03, 0.222, 0.09],
            ] as [number, number, number][],
            width: [0.004, 0.014] as const,
            colour: '#fbf8f0',
          },
          ...[0, 1, 2, 3].map((row) => ({
            points: [
              [side * 0.045, 0.185 - row * 0.014, 0.15 - row * 0.004],
              [side * 0.055, 0.13 - row * 0.006, 0.075 + row * 0.002],
            ] as [number, number, number][],
            width: [0.0025, 0.0015] as const,
            colour: row % 2 ? '#a8481c' : '#f0b268',
          })),
        ])
      : [],
    brush: { strokes: 3600, length: 0.032, width: 0.005, jitter: 0.13, stray: 0.25 },
    toneStep: 0.075,
  };
}
