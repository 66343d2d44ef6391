import { Clay } from '../../../kit/clay.ts';
import { mixColours, parseColour } from '../../../kit/colour.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { smoothStep } from '../../../kit/vector.ts';
import { ballField, ellipsoidField, limbField, loftField } from '../../painting/bounded-field.ts';
import type { Figure } from '../../painting/figure.ts';
import { leg } from './leg.ts';

export interface DogBuild {
  readonly pose: 'stand' | 'walk' | 'sit' | 'lie';
  /** `pungsan`: white, thick coat, curled tail; `jindo`: leaner, a sickle of a tail. */
  readonly breed: 'pungsan' | 'jindo';
  readonly coat: string;
  /** Turns the head to its left, radians. */
  readonly look?: number;
  readonly puppy?: boolean;
}

/** A spitz-like hunting dog, 0.56 m at the withers. */
export function dog({ pose, breed, coat, look = 0, puppy = false }: DogBuild): Figure {
  const full = breed === 'pungsan' ? 1 : 0.86;
  const clay = new Clay();
  const raised = pose === 'sit';
  // A puppy: short legs, a large head with a short muzzle.
  const down = pose === 'lie' ? -0.24 : puppy && !raised ? -0.11 : 0;
  const k = puppy ? 1.3 : 1;
  const snout = puppy ? 0.74 : 1;
  const head: readonly [number, number, number] = raised ? [0, 0.69, 0.2] : [0, 0.665 + down * 0.85, 0.37];
  if (raised) {
    clay
      .add(
        loftField([
          [0, 0.13, -0.24, 0.1 * full, 0.11],
          [0, 0.2, -0.13, 0.12 * full, 0.13],
          [0, 0.33, -0.01, 0.115 * full, 0.13],
          [0, 0.45, 0.08, 0.1 * full, 0.12],
          [0, 0.53, 0.12, 0.07, 0.09],
        ]),
      )
      .addPair(
        limbField([
          [0.09, 0.16, -0.18, 0.11],
          [0.11, 0.15, -0.02, 0.075],
          [0.105, 0.05, 0.02, 0.045],
        ]),
        0.05,
      )
      .addPair(
        limbField([
          [0.1, 0.035, -0.08, 0.036],
          [0.105, 0.03, 0.1, 0.034],
        ]),
        0.02,
      )
      .addPair(
        leg({
          hip: [0.075, 0.42, 0.1],
          radius: 0.065,
          bones: [
            [0.16, -0.1, 0.045],
            [0.16, 0.08, 0.032],
            [0.08, 0.1, 0.03],
          ],
          foot: [0.045, 0.034],
        }),
        0.05,
      );
  } else {
    clay.add(
      loftField([
        [0, 0.41 + down, -0.31, 0.085 * full, 0.1],
        [0, 0.415 + down, -0.17, 0.105 * full, 0.115 * full],
        [0, 0.405 + down, 0.04, 0.12 * full, 0.148 * full],
        [0, 0.405 + down, 0.2, 0.105 * full, 0.145],
        [0, 0.43 + down, 0.29, 0.06, 0.09],
      ]),
    );
    if (pose === 'lie') {
      clay
        .addPair(
          limbField([
            [0.1, 0.15, -0.2, 0.1],
            [0.13, 0.1, -0.05, 0.07],
            [0.14, 0.045, -0.02, 0.04],
            [0.14, 0.035, 0.06, 0.034],
          ]),
          0.05,
        )
        .addPair(
          limbField([
            [0.085, 0.15, 0.2, 0.07],
            [0.1, 0.05, 0.14, 0.042],
            [0.09, 0.038, 0.4, 0.034],
          ]),
          0.04,
        );
    } else {
      const step = pose === 'walk' ? 1 : 0.12;
      const fore = (side: number, swing: number, lifted: boolean) =>
        leg({
          hip: [side * 0.078, 0.43, 0.2],
          radius: 0.08,
          bones: [
            [0.13, -0.3 + swing * 0.5, 0.052],
            [0.19, 0.04 + swing * 0.45, 0.034],
            [0.09, lifted ? -0.9 : 0.12, 0.03],
          ],
          foot: [0.045, 0.034],
          grounded: !lifted,
        });
      const hind = (side: number, swing: number) =>
        leg({
          hip: [side * 0.078, 0.43, -0.24],
          radius: 0.1,
          bones: [
            [0.17, 0.4 + swing * 0.45, 0.068],
            [0.17, -0.6 + swing * 0.4, 0.036],
            [0.14, 0.1 + swing * 0.35, 0.03],
          ],
          foot: [0.045, 0.033],
        });
      clay
        .add(fore(1, 0.6 * step, pose === 'walk'), 0.05)
        .add(fore(-1, -0.6 * step, false), 0.05)
        .add(hind(1, -0.55 * step), 0.06)
        .add(hind(-1, 0.6 * step), 0.06);
    }
  }
  const [hx, hy, hz] = head;
  const [sine, cosine] = [Math.sin(look), Math.cos(look)];
  const at = (x: number, y: number, z: number): [number, number, number] => [
    hx + (x * cosine + z * sine) * k,
    hy + y * k,
    hz + (z * cosine - x * sine) * k,
  ];
  const chest = raised ? ([0, 0.48, 0.1] as const) : ([0, 0.46 + down, 0.22] as const);
  clay
    .add(
      limbField([
        [...chest, 0.11 * full],
        [(chest[0] + hx) / 2, (chest[1] + hy) / 2, (chest[2] + hz) / 2 - 0.012, 0.098 * full],
        [hx, hy - 0.02, hz - 0.02, 0.08],
      ]),
      0.05,
    )
    .add(ellipsoidField(at(0, 0.005, 0), [0.083 * k, 0.078 * k, 0.085 * k]), 0.03)
    .add(ellipsoidField(at(0, -0.035, 0.015), [0.092 * full * k, 0.055 * k, 0.07 * k]), 0.035)
    .add(
      limbField([
        [...at(0, -0.012, 0.055), 0.052 * k],
        [...at(0, -0.026, 0.115 * snout), 0.039 * k],
        [...at(0, -0.03, 0.168 * snout), 0.032 * k],
      ]),
      0.025,
    )
    .add(ballField(at(0, -0.016, 0.192 * snout), 0.0165 * k), 0.006, '#1d1a1a');
  for (const side of [1, -1])
    clay.add(
      loftField(
        [
          [...at(side * 0.045, 0.05, -0.015), 0.034, 0.016],
          [...at(side * 0.06, 0.105, -0.01), 0.022, 0.011],
          [...at(side * 0.066, 0.142, -0.002), 0.006, 0.005],
        ],
        [sine, 0, cosine],
        8,
      ),
      0.014,
    );
  const thick = breed === 'pungsan' ? 0.05 : 0.034;
  if (pose === 'lie' || raised)
    clay.add(
      limbField([
        [0, 0.16, -0.32, 0.045],
        [0.08, 0.07, -0.4, thick],
        [0.2, 0.05, -0.34, thick],
        [0.24, 0.045, -0.22, 0.02],
      ]),
      0.03,
    );
  else if (breed === 'pungsan')
    clay.add(
      limbField(
        [
          [0, 0.48, -0.33, 0.04],
          [0, 0.575, -0.385, thick],
          [0.015, 0.66, -0.34, 0.056],
          [0.04, 0.655, -0.25, 0.052],
          [0.055, 0.6, -0.22, 0.03],
        ],
        14,
      ),
      0.02,
    );
  else
    clay.add(
      limbField(
        [
          [0, 0.48, -0.33, 0.035],
          [0, 0.56, -0.42, thick],
          [0, 0.68, -0.43, 0.04],
          [0, 0.75, -0.37, 0.018],
        ],
        12,
      ),
      0.02,
    );
  clay.raise((x, y, z) => 0.006 * full * (fractalNoise(x * 22, y * 22, z * 22) - 0.5));
  const pale = parseColour('#f3ecdf');
  const pink = parseColour('#a98a78');
  return {
    clay,
    min: [-0.16, -0.01, -0.5],
    max: [0.28, puppy ? 0.92 : 0.86, 0.66],
    colour: coat,
    coat: (x, y, z, colour) => {
      const under = 1 - smoothStep(0.16, 0.34, y - (raised ? 0 : down));
      const patch = fractalNoise(x * 7, y * 7, z * 7);
      const base = mixColours(colour, pale, Math.max(under * 0.45, (patch - 0.5) * 0.5));
      const ear =
        Math.abs(Math.hypot(x - hx, z - hz)) < 0.1 &&
        y > hy + 0.08 &&
        (z - hz) * cosine + (x - hx) * sine > 0.0;
      return ear ? mixColours(base, pink, 0.55) : base;
    },
    hair: (_, y) => [0, y > hy - 0.04 ? -0.2 : -0.5, -1],
    eyes: [
      { at: at(0.041, 0.012, 0.066), radius: 0.0095 * k, colour: '#4a3020' },
      { at: at(-0.041, 0.012, 0.066), radius: 0.0095 * k, colour: '#4a3020' },
    ],
    lines: [
      {
        points: [at(0, -0.047, 0.2 * snout), at(0.022, -0.054, 0.165 * snout), at(0.036, -0.05, 0.11)],
        width: [0.006, 0.003],
        colour: '#3b2c26',
      },
      {
        points: [at(0, -0.047, 0.2 * snout), at(-0.022, -0.054, 0.165 * snout), at(-0.036, -0.05, 0.11)],
        width: [0.006, 0.003],
        colour: '#3b2c26',
      },
    ],
    brush: { strokes: 5200, length: 0.045, width: 0.0075, jitter: 0.13, stray: 0.3 },
  };
}
