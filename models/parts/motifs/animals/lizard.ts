import { Clay } from '../../../kit/clay.ts';
import { mixColours } from '../../../kit/colour.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { smoothStep, type Vector3 } from '../../../kit/vector.ts';
import { ellipsoidField, limbField, loftField } from '../../painting/bounded-field.ts';
import type { Figure, FigureLine } from '../../painting/figure.ts';
import { parseColours } from '../../painting/parse-colours.ts';

export interface LizardBuild {
  /** `dragon`: broad, spiny, sandy, head raised; `leopard`: slim, smooth, yellow with black spots. */
  readonly kind: 'dragon' | 'leopard';
  /** Which way the tail swings. */
  readonly tail: 1 | -1;
}

/** A lizard on its four feet, 0.5 m long. */
export function lizard({ kind, tail }: LizardBuild): Figure {
  const isDragon = kind === 'dragon';
  const wide = isDragon ? 1.25 : 0.85;
  const lift = isDragon ? 0.05 : 0.012;
  const clay = new Clay()
    .add(
      loftField([
        [0, 0.045, -0.12, 0.03, 0.026],
        [0.006 * tail, 0.05, -0.06, 0.05 * wide, 0.034],
        [0.004 * tail, 0.05 + lift * 0.3, 0.03, 0.052 * wide, 0.036],
        [0, 0.052 + lift * 0.7, 0.09, 0.038 * wide, 0.034],
        [0, 0.06 + lift, 0.125, 0.03 * wide, 0.03],
      ]),
    )
    .add(
      limbField(
        [
          [0, 0.045, -0.11, 0.03],
          [0.03 * tail, 0.035, -0.19, isDragon ? 0.024 : 0.027],
          [0.1 * tail, 0.025, -0.27, isDragon ? 0.016 : 0.022],
          [0.19 * tail, 0.015, -0.29, 0.01],
          [0.27 * tail, 0.01, -0.25, 0.004],
        ],
        16,
      ),
      0.015,
    )
    .add(
      loftField([
        [0, 0.065 + lift, 0.12, 0.036 * wide, 0.03],
        [0, 0.07 + lift * 1.2, 0.165, 0.04 * wide, 0.032],
        [0, 0.064 + lift * 1.25, 0.205, 0.025 * wide, 0.022],
        [0, 0.058 + lift * 1.25, 0.225, 0.014 * wide, 0.013],
      ]),
      0.015,
    );
  for (const side of [1, -1])
    clay
      .add(
        limbField([
          [side * 0.035 * wide, 0.05, 0.085, 0.018],
          [side * 0.085 * wide, 0.055, 0.07 + side * 0.015, 0.015],
          [side * 0.1 * wide, 0.012, 0.105 + side * 0.02, 0.01],
        ]),
        0.014,
      )
      .add(
        limbField([
          [side * 0.035 * wide, 0.045, -0.085, 0.022],
          [side * 0.095 * wide, 0.06, -0.06 - side * 0.015, 0.018],
          [side * 0.115 * wide, 0.014, -0.105 - side * 0.015, 0.011],
        ]),
        0.016,
      )
      .add(ellipsoidField([side * 0.027 * wide, 0.087 + lift * 1.2, 0.17], [0.012, 0.012, 0.015]), 0.008);
  const lines: FigureLine[] = [];
  for (const side of [1, -1])
    for (const [x, z, turn] of [
      [0.1, 0.105 + side * 0.02, 1],
      [0.115, -0.105 - side * 0.015, 0.7],
    ] as const)
      for (const spread of [-0.8, -0.4, 0, 0.4, 0.8]) {
        const angle = turn * 0.3 + spread;
        const from: Vector3 = [side * x * wide, 0.012, z];
        lines.push({
          points: [
            from,
            [from[0] + side * Math.sin(angle + 0.3) * 0.03, 0.004, z + Math.cos(angle + 0.3) * 0.032],
          ],
          width: [0.008, 0.002],
          colour: isDragon ? '#8d6f48' : '#b59a2c',
          free: true,
        });
      }
  if (isDragon) {
    // Rows of spines along both flanks, and the beard round the throat.
    for (let row = 0; row < 22; row++)
      for (const side of [1, -1]) {
        const t = row / 21;
        const z = -0.11 + t * 0.21;
        const out = (0.03 + 0.034 * Math.sin(t * Math.PI)) * wide;
        lines.push({
          points: [
            [side * out, 0.05 + lift * t * 0.5, z],
            [side * (out + 0.024), 0.052 + lift * t * 0.5, z - 0.012],
          ],
          width: [0.009, 0],
          colour: row % 2 ? '#d8bc88' : '#a5804e',
          free: true,
        });
      }
    for (let row = 0; row < 18; row++) {
      const angle = -1.5 + (row / 17) * 3;
      const [x, y] = [Math.sin(angle) * 0.042 * wide, 0.062 + lift - Math.cos(angle) * 0.026];
      lines.push({
        points: [
          [x, y, 0.14],
          [x * 1.45, y - 0.012, 0.125],
        ],
        width: [0.008, 0],
        colour: row % 2 ? '#6b5236' : '#c9a673',
        free: true,
      });
    }
  }
  for (const side of [1, -1])
    lines.push({
      points: [
        [0, 0.052 + lift * 1.25, 0.236],
        [side * 0.02 * wide, 0.054 + lift * 1.25, 0.21],
        [side * 0.036 * wide, 0.06 + lift * 1.2, 0.165],
      ],
      width: [0.004, 0.002],
      colour: '#4a3822',
    });
  const [dark, pale, yellow, ink] = parseColours('#6b4d2e', '#e0c796', '#dcbc2c', '#1f1a12');
  return {
    clay,
    min: [-0.32, -0.004, -0.34],
    max: [0.32, 0.19, 0.26],
    colour: isDragon ? '#b58d58' : '#dcbc2c',
    coat: (x, y, z, colour) => {
      if (isDragon) {
        const blotch = Math.sin(z * 70 + Math.abs(x) * 40) > 0.35 && y > 0.05 ? 0.55 : 0;
        return mixColours(
          mixColours(colour, dark, blotch),
          pale,
          Math.max(0, fractalNoise(x * 60, y * 60, z * 60) - 0.5) * 1.2,
        );
      }
      const spot = Math.sin(x * 105 + Math.sin(z * 60) * 0.9) * Math.sin(z * 92 + Math.sin(x * 70) * 0.9);
      const inked = mixColours(yellow, ink, smoothStep(0.18, 0.34, spot));
      return y < 0.03 ? mixColours(inked, pale, 0.4) : inked;
    },
    hair: (x) => [x * 2, -0.2, -1],
    eyes: [1, -1].map((side) => ({
      at: [side * 0.037 * wide, 0.09 + lift * 1.2, 0.174] as const,
      radius: 0.0085,
      colour: isDragon ? '#c08a3c' : '#d0b060',
    })),
    lines,
    brush: { strokes: isDragon ? 4800 : 2600, length: 0.016, width: 0.006, jitter: 0.2, stray: 0.5 },
    toneStep: isDragon ? 0.08 : 0.1,
  };
}
