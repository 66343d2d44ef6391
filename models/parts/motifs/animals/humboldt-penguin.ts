import { Clay } from '../../../kit/clay.ts';
import { mixColours, parseColour } from '../../../kit/colour.ts';
import { smoothStep } from '../../../kit/vector.ts';
import { ellipsoidField, limbField, loftField } from '../../painting/bounded-field.ts';
import type { Figure } from '../../painting/figure.ts';

const [black, white, pink] = [
  parseColour('#25262b'),
  parseColour('#f3f0e8'),
  parseColour('#d99a8f'),
] as const;

/** A Humboldt penguin upright, 0.66 m tall: one dark band over the breast, a white hoop round the cheek. */
export function humboldtPenguin(flippers: 'down' | 'out', chick = false): Figure {
  const out = flippers === 'out' ? 0.1 : 0.015;
  const clay = new Clay()
    .add(
      loftField(
        [
          [0, 0.07, -0.03, 0.09, 0.09],
          [0, 0.16, 0, 0.125, 0.125],
          [0, 0.3, 0.015, 0.12, 0.12],
          [0, 0.43, 0.01, 0.085, 0.08],
          [0, 0.52, 0.015, 0.055, 0.055],
        ],
        [0, 0, 1],
      ),
    )
    .add(ellipsoidField([0, 0.575, 0.025], [0.054, 0.052, 0.062]), 0.025)
    .add(
      limbField([
        [0, 0.572, 0.075, 0.024],
        [0, 0.562, 0.12, 0.018],
        [0, 0.548, 0.16, 0.009],
      ]),
      0.012,
      '#33302f',
    )
    .addPair(
      loftField(
        [
          [0.105, 0.44, 0, 0.018, 0.03],
          [0.125 + out * 0.6, 0.32, -0.01, 0.014, 0.042],
          [0.12 + out * 1.3, 0.2, -0.02, 0.008, 0.022],
        ],
        [0, 0, 1],
      ),
      0.015,
      '#2a2b30',
    )
    .addPair(ellipsoidField([0.055, 0.022, 0.06], [0.04, 0.022, 0.075]), 0.012, '#4a4444')
    .add(
      limbField([
        [0, 0.08, -0.1, 0.035],
        [0, 0.025, -0.16, 0.018],
      ]),
      0.03,
      '#25262b',
    );
  return {
    clay,
    min: [-0.28, -0.01, -0.2],
    max: [0.28, 0.65, 0.19],
    colour: '#f3f0e8',
    coat: (x, y, z, colour) => {
      if (
        y < 0.06 ||
        (y < 0.5 && Math.abs(x) > 0.122 + (y > 0.2 && y < 0.4 ? 0.006 : -0.01) && y > 0.18 && out > 0.05)
      )
        return colour;
      if (z > 0.085 && y > 0.53)
        return z > 0.085 && z < 0.105 && y > 0.55 ? mixColours(colour, pink, 0.8) : colour;
      if (chick) return mixColours(parseColour('#8d8780'), white, smoothStep(0, 0.06, z) * 0.8);
      const front = smoothStep(-0.012, 0.012, z - 0.02 - Math.abs(x) * 0.55 + (y < 0.2 ? 0.03 : 0));
      let paint = mixColours(black, white, y < 0.5 ? front : 0);
      // The band: over the breast and down both flanks.
      const band =
        Math.abs(y - (0.425 - x * x * 4)) < 0.02 ||
        (Math.abs(Math.abs(x) - 0.088) < 0.013 && y > 0.13 && y < 0.4);
      if (band && z > -0.02) paint = black;
      if (y >= 0.5 || (y > 0.46 && z < 0.05)) {
        // Head: dark, with a hoop from the bill over the eye and round the cheek to the throat.
        const [u, v] = [z - 0.02, y - 0.567];
        const hoop = Math.abs(Math.hypot(u * 0.95, v) - 0.04) < 0.0085 && Math.abs(x) > 0.015 && u < 0.055;
        paint = hoop ? white : black;
        if (u > 0.045 && v < 0 && v > -0.03) paint = pink;
        if (y < 0.52 && z > 0.03) paint = white;
      }
      const speck = Math.sin(x * 170) * Math.sin(y * 130 + 1) > 0.955 && y < 0.38 && y > 0.12 && z > 0.02;
      return speck ? black : paint;
    },
    hair: () => [0, -1, -0.1],
    eyes: [0.048, -0.048].map((x) => ({ at: [x, 0.585, 0.052] as const, radius: 0.0085, colour: '#7a3a26' })),
    lines: [
      {
        points: [
          [0, 0.563, 0.1],
          [0, 0.556, 0.135],
        ],
        width: [0.004, 0.002],
        colour: '#8d8078',
      },
    ],
    brush: { strokes: 3400, length: 0.03, width: 0.006, jitter: 0.09, stray: 0.3 },
    toneStep: 0.11,
  };
}
