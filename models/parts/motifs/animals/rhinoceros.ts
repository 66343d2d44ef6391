import { Clay } from '../../../kit/clay.ts';
import { mixColours, parseColour } from '../../../kit/colour.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { ellipsoidField, limbField, loftField } from '../../painting/bounded-field.ts';
import type { Figure } from '../../painting/figure.ts';
import { leg } from './leg.ts';

/**
 * A rhinoceros, 1.7 m at the shoulder. The white one grazes: a hump on the neck, a long head held low, a wide straight lip.
 * The black one browses: a shorter head held up, a hooked lip, a hollow back.
 */
export function rhinoceros(kind: 'white' | 'black'): Figure {
  const isWhite = kind === 'white';
  const clay = new Clay().add(
    loftField([
      [0, 1.02, -1.3, 0.3, 0.34],
      [0, 1.08, -0.9, 0.48, 0.5],
      [0, 0.98, -0.2, 0.56, 0.55],
      [0, 1.06, 0.5, 0.5, 0.56],
      [0, 1.12, 0.9, 0.34, 0.42],
    ]),
  );
  const step = isWhite ? 0.06 : 0.28;
  for (const side of [1, -1])
    clay
      .add(
        leg({
          hip: [side * 0.32, 0.95, 0.6],
          radius: 0.3,
          bones: [
            [0.36, -0.15 + side * step, 0.19],
            [0.36, 0.05 + side * step, 0.15],
            [0.14, 0.05, 0.16],
          ],
          foot: [0.05, 0.15],
        }),
        0.16,
      )
      .add(
        leg({
          hip: [side * 0.3, 0.98, -0.9],
          radius: 0.36,
          bones: [
            [0.38, 0.25 - side * step, 0.22],
            [0.36, -0.3 - side * step, 0.15],
            [0.16, 0.1, 0.16],
          ],
          foot: [0.05, 0.15],
        }),
        0.18,
      );
  const [y, z, dip, long] = isWhite ? [0.86, 1.36, 0.6, 0.86] : [1.16, 1.34, 0.36, 0.68];
  const at = (t: number, lift: number, x = 0): [number, number, number] => [
    x,
    y - Math.sin(dip) * t * long + Math.cos(dip) * lift,
    z + Math.cos(dip) * t * long + Math.sin(dip) * lift,
  ];
  clay
    .add(
      loftField([
        [0, 1.16, 0.7, 0.34, 0.42],
        [0, (1.2 + y) / 2, 1.08, 0.28, 0.36],
        [...at(0, 0), 0.23, 0.26],
      ]),
      0.12,
    )
    .add(
      loftField([
        [...at(-0.05, 0.02), 0.23, 0.25],
        [...at(0.4, -0.02), 0.175, 0.2],
        [...at(0.8, -0.03), 0.155, 0.16],
        [...at(1, -0.06), isWhite ? 0.17 : 0.12, isWhite ? 0.14 : 0.12],
      ]),
      0.08,
    )
    .add(
      limbField(
        [
          [...at(0.8, 0.06), 0.12],
          [...at(0.93, 0.3), 0.075],
          [...at(0.9, 0.55), 0.035],
          [...at(0.82, 0.72), 0.008],
        ],
        14,
      ),
      0.04,
      '#6d6456',
    )
    .add(
      limbField([
        [...at(0.52, 0.12), 0.095],
        [...at(0.56, 0.3), 0.045],
        [...at(0.54, isWhite ? 0.38 : 0.46), 0.008],
      ]),
      0.04,
      '#6d6456',
    )
    .addPair(
      limbField([
        [...at(-0.12, 0.2, 0.15), 0.06],
        [...at(-0.2, 0.38, 0.19), 0.075],
        [...at(-0.24, 0.52, 0.2), 0.02],
      ]),
      0.05,
    )
    .add(
      limbField([
        [0, 1.2, -1.45, 0.06],
        [0, 0.9, -1.58, 0.035],
        [0, 0.66, -1.56, 0.05],
      ]),
      0.05,
    );
  if (isWhite) clay.add(ellipsoidField([0, 1.56, 0.72], [0.22, 0.18, 0.34]), 0.14);
  else
    clay.add(
      limbField([
        [...at(0.97, -0.1), 0.07],
        [...at(1.07, -0.15), 0.035],
      ]),
      0.05,
    );
  // Folds behind the shoulder, before the thigh and round the neck.
  clay.raise((x, yy, zz) => {
    const fold = (place: number) => -0.028 * Math.exp(-(((zz - place) / 0.04) ** 2)) * (yy > 0.5 ? 1 : 0);
    return (
      fold(0.28 + 0.1 * (yy - 1)) +
      fold(-0.62 - 0.14 * (yy - 1)) +
      fold(0.98 - 0.2 * (yy - 1)) +
      0.012 * (fractalNoise(x * 9, yy * 9, zz * 9) - 0.5)
    );
  });
  const mud = parseColour(isWhite ? '#8a7458' : '#5f4c3a');
  return {
    clay,
    min: [-0.66, -0.01, -1.7],
    max: [0.66, 2.05, 2.45],
    colour: isWhite ? '#938c82' : '#6d655c',
    coat: (a, b, c, colour) =>
      mixColours(
        colour,
        mud,
        Math.max(0, fractalNoise(a * 3, b * 3, c * 3) - 0.42) * 1.3 + (b < 0.35 ? 0.35 : 0),
      ),
    hair: (_, b) => [0, b < 0.7 ? -1 : -0.8, -0.6],
    eyes: [1, -1].map((side) => ({ at: at(0.3, 0.06, side * 0.2), radius: 0.024, colour: '#2a1f18' })),
    lines: [1, -1].flatMap((side) => [
      {
        points: [at(0.94, -0.02, side * 0.13), at(0.9, -0.06, side * 0.155)],
        width: [0.05, 0.02] as const,
        colour: '#2b2520',
      },
      {
        points: [at(1.02, -0.13, side * 0.1), at(0.85, -0.14, side * 0.15), at(0.7, -0.12, side * 0.16)],
        width: [0.02, 0.008] as const,
        colour: '#2b2520',
      },
      {
        points: [at(0.25, 0.1, side * 0.19), at(0.34, 0.1, side * 0.19), at(0.38, 0.06, side * 0.18)],
        width: [0.018, 0.008] as const,
        colour: '#4a423a',
      },
    ]),
    brush: { strokes: 2600, length: 0.2, width: 0.03, jitter: 0.09, stray: 0.6, bend: 0.3 },
    toneStep: 0.055,
  };
}
