import { Clay } from '../../../kit/clay.ts';
import { mixColours, parseColour } from '../../../kit/colour.ts';
import { smoothStep } from '../../../kit/vector.ts';
import { ballField, ellipsoidField, limbField, loftField } from '../../painting/bounded-field.ts';
import type { Figure } from '../../painting/figure.ts';

/** A white cockatoo on a perch at y = 0, its broad crest raised or laid back; 0.46 m from crown to tail. */
export function cockatoo(crest: 'raised' | 'laid', spread = false): Figure {
  const clay = new Clay()
    .add(
      loftField(
        [
          [0, -0.02, -0.06, 0.05, 0.05],
          [0, 0.06, -0.035, 0.085, 0.085],
          [0, 0.15, 0.0, 0.088, 0.09],
          [0, 0.23, 0.02, 0.06, 0.065],
        ],
        [0, 0, 1],
      ),
    )
    .add(
      limbField([
        [0, 0.22, 0.02, 0.06],
        [0, 0.295, 0.035, 0.054],
      ]),
      0.03,
    )
    .add(ellipsoidField([0, 0.3, 0.04], [0.052, 0.054, 0.058]), 0.02)
    .add(
      loftField(
        [
          [0, 0.0, -0.07, 0.045, 0.02],
          [0, -0.12, -0.115, 0.05, 0.013],
          [0, -0.21, -0.14, 0.045, 0.008],
        ],
        [0, 0, 1],
      ),
      0.03,
    )
    .add(
      limbField([
        [0, 0.305, 0.085, 0.03],
        [0, 0.29, 0.118, 0.022],
        [0, 0.262, 0.127, 0.009],
      ]),
      0.008,
      '#3c3a3c',
    )
    .add(
      limbField([
        [0, 0.268, 0.075, 0.02],
        [0, 0.252, 0.1, 0.011],
      ]),
      0.008,
      '#333133',
    );
  for (const side of [1, -1]) {
    if (spread)
      clay.add(
        loftField(
          [
            [side * 0.06, 0.18, -0.01, 0.025, 0.06],
            [side * 0.2, 0.29, -0.04, 0.014, 0.1],
            [side * 0.36, 0.31, -0.06, 0.01, 0.11],
            [side * 0.5, 0.24, -0.07, 0.006, 0.06],
          ],
          [0, 1, 0],
        ),
        0.02,
      );
    else
      clay.add(
        loftField(
          [
            [side * 0.07, 0.2, -0.01, 0.026, 0.05],
            [side * 0.088, 0.08, -0.05, 0.024, 0.07],
            [side * 0.06, -0.07, -0.1, 0.016, 0.03],
          ],
          [0, 0, 1],
        ),
        0.012,
      );
    clay
      .add(
        limbField([
          [side * 0.035, 0.0, 0.02, 0.022],
          [side * 0.036, -0.045, 0.03, 0.012],
        ]),
        0.01,
        '#5d5a58',
      )
      .add(
        limbField([
          [side * 0.036, -0.052, 0.055, 0.009],
          [side * 0.036, -0.05, 0.01, 0.011],
        ]),
        0.006,
        '#4c4a49',
      );
  }
  const plumes = crest === 'raised' ? [0.15, 0.5, 0.85, 1.2, 1.55] : [1.5, 1.62, 1.75];
  for (const lean of plumes) {
    const [up, back] = [Math.cos(lean), Math.sin(lean)];
    clay.add(
      loftField(
        [
          [0, 0.335, 0.045 - back * 0.02, 0.02, 0.014],
          [0, 0.335 + up * 0.07, 0.04 - back * 0.07, 0.022, 0.014],
          [0, 0.34 + up * 0.12, 0.035 - back * 0.125, 0.006, 0.006],
        ],
        [1, 0, 0],
      ),
      0.008,
    );
  }
  clay.add(ballField([0, 0.315, 0.08], 0.024), 0.015);
  const [shade, cream] = [parseColour('#d8dbe0'), parseColour('#f4eccb')];
  return {
    clay,
    min: [spread ? -0.55 : -0.13, -0.24, -0.18],
    max: [spread ? 0.55 : 0.13, 0.48, 0.16],
    colour: '#fbfaf6',
    coat: (x, y, z, colour) => {
      const feathers = Math.sin(y * 150 + Math.sin(x * 90) * 0.8 + z * 60);
      const scalloped = y < 0.25 ? mixColours(colour, shade, smoothStep(0.2, 0.9, feathers) * 0.5) : colour;
      return y > 0.34 ? mixColours(scalloped, cream, 0.5) : scalloped;
    },
    hair: (x, y) => (y > 0.34 ? [0, 1, -0.7] : [spread ? x * 3 : 0, -1, -0.4]),
    eyes: [0.046, -0.046].map((x) => ({ at: [x, 0.312, 0.062] as const, radius: 0.0105, colour: '#1d1614' })),
    brush: { strokes: 3600, length: 0.05, width: 0.009, jitter: 0.06, stray: 0.3 },
    toneStep: 0.06,
  };
}
