import { Clay } from '../../../kit/clay.ts';
import { mixColours, parseColour, type Colour } from '../../../kit/colour.ts';
import { ellipsoidField, limbField, loftField } from '../../painting/bounded-field.ts';
import type { Figure } from '../../painting/figure.ts';
import { leg } from './leg.ts';

export type PheasantKind = 'ring-necked' | 'golden' | 'silver' | 'hen';

interface Plumage {
  readonly head: string;
  readonly neck: string;
  readonly breast: string;
  readonly back: string;
  readonly wing: string;
  readonly tail: string;
  readonly face: string;
  readonly scallop: string;
}

const plumages: Record<PheasantKind, Plumage> = {
  'ring-necked': {
    head: '#1f4a44',
    neck: '#23405a',
    breast: '#8a3a1c',
    back: '#a8702c',
    wing: '#8a7a58',
    tail: '#9a7a48',
    face: '#c2281f',
    scallop: '#3a1c12',
  },
  golden: {
    head: '#e8b02a',
    neck: '#d98a1e',
    breast: '#b8241c',
    back: '#e2b02c',
    wing: '#2c4a7a',
    tail: '#8a5c2c',
    face: '#d9a86a',
    scallop: '#5a1610',
  },
  silver: {
    head: '#1c1d2c',
    neck: '#f1f1f0',
    breast: '#1d1f2e',
    back: '#f1f1f0',
    wing: '#e9eaea',
    tail: '#f1f1f0',
    face: '#c2281f',
    scallop: '#8d9096',
  },
  hen: {
    head: '#9a7f5c',
    neck: '#a58862',
    breast: '#b5986e',
    back: '#8d7250',
    wing: '#8a6f4c',
    tail: '#8d7250',
    face: '#9a7f5c',
    scallop: '#4c3a26',
  },
};

/** A pheasant walking, 0.32 m at the back, with its long tail. */
export function pheasant(kind: PheasantKind): Figure {
  const coat = plumages[kind];
  const isHen = kind === 'hen';
  const long = isHen ? 0.55 : 1;
  const clay = new Clay()
    .add(
      loftField([
        [0, 0.29, -0.19, 0.045, 0.045],
        [0, 0.28, -0.08, 0.095, 0.09],
        [0, 0.27, 0.06, 0.1, 0.105],
        [0, 0.3, 0.15, 0.07, 0.085],
      ]),
      0,
      coat.breast,
    )
    .add(
      loftField([
        [0, 0.37, 0.1, 0.06, 0.02],
        [0, 0.365, -0.05, 0.08, 0.022],
        [0, 0.33, -0.2, 0.05, 0.025],
      ]),
      0.02,
      coat.back,
    )
    .addPair(
      loftField([
        [0.075, 0.31, 0.1, 0.022, 0.05],
        [0.095, 0.29, -0.04, 0.02, 0.065],
        [0.06, 0.29, -0.2, 0.012, 0.025],
      ]),
      0.012,
      coat.wing,
    )
    .add(
      loftField([
        [0, 0.32, -0.18, 0.05, 0.03],
        [0, 0.3, -0.36, 0.04, 0.02],
        [0, 0.29 + 0.02 * long, -0.36 - 0.3 * long, 0.022, 0.012],
        [0, 0.3 + 0.06 * long, -0.36 - 0.56 * long, 0.006, 0.005],
      ]),
      0.02,
      coat.tail,
    )
    .add(
      loftField(
        [
          [0, 0.33, 0.13, 0.055, 0.06],
          [0, 0.42, 0.19, 0.034, 0.036],
          [0, 0.48, 0.205, 0.03, 0.03],
        ],
        [0, 0, 1],
      ),
      0.03,
      coat.neck,
    )
    .add(ellipsoidField([0, 0.505, 0.222], [0.034, 0.035, 0.044]), 0.015, coat.head)
    .add(
      limbField([
        [0, 0.5, 0.258, 0.014],
        [0, 0.492, 0.285, 0.008],
        [0, 0.484, 0.296, 0.003],
      ]),
      0.006,
      '#cbbf9a',
    );
  if (kind === 'ring-necked')
    clay.add(
      limbField([
        [0, 0.435, 0.165, 0.02],
        [0.025, 0.425, 0.195, 0.014],
        [0, 0.42, 0.222, 0.014],
        [-0.025, 0.425, 0.195, 0.014],
        [0, 0.435, 0.165, 0.02],
      ]),
      0.006,
      '#f2efe6',
    );
  if (kind === 'golden')
    clay
      .add(
        limbField([
          [0, 0.54, 0.23, 0.024],
          [0, 0.535, 0.17, 0.03],
          [0, 0.5, 0.12, 0.016],
        ]),
        0.01,
        '#f0c03a',
      )
      .add(
        loftField(
          [
            [0, 0.5, 0.18, 0.04, 0.03],
            [0, 0.44, 0.13, 0.055, 0.03],
            [0, 0.4, 0.07, 0.05, 0.016],
          ],
          [0, 0, 1],
        ),
        0.012,
        '#d9791c',
      );
  if (kind === 'silver')
    clay.add(
      limbField([
        [0, 0.535, 0.235, 0.014],
        [0, 0.545, 0.19, 0.018],
        [0, 0.51, 0.14, 0.012],
        [0, 0.47, 0.12, 0.005],
      ]),
      0.008,
      '#1c1d2c',
    );
  if (!isHen) clay.addPair(ellipsoidField([0.024, 0.5, 0.235], [0.014, 0.022, 0.022]), 0.005, coat.face);
  for (const side of [1, -1])
    clay.add(
      leg({
        hip: [side * 0.045, 0.22, 0.0],
        radius: 0.05,
        bones: [
          [0.09, 0.2 + side * 0.25, 0.024],
          [0.12, -0.25 + side * 0.3, 0.011],
        ],
        foot: [0.06, 0.01],
      }),
      0.015,
      kind === 'silver' ? '#b8413a' : '#8d7d68',
    );
  const dark = parseColour(coat.scallop);
  const pale = parseColour('#f0dcb4');
  const scales = (x: number, y: number, z: number, colour: Colour): Colour => {
    const row = Math.sin(z * 150) * Math.sin(y * 120 + Math.abs(x) * 70 + Math.floor(z * 24) * 1.6);
    if (kind === 'silver')
      return y > 0.3 && Math.sin((y * 0.8 + z) * 260) > 0.72 ? mixColours(colour, dark, 0.7) : colour;
    return row > 0.45
      ? mixColours(colour, dark, 0.75)
      : row < -0.7 && (isHen || z < 0)
        ? mixColours(colour, pale, 0.5)
        : colour;
  };
  return {
    clay,
    min: [-0.14, -0.01, -0.96],
    max: [0.14, 0.57, 0.31],
    colour: coat.back,
    coat: (x, y, z, colour) => {
      if (y < 0.17) return colour;
      if (z < -0.24)
        return kind === 'silver'
          ? Math.sin((z + y) * 200) > 0.8
            ? mixColours(colour, dark, 0.5)
            : colour
          : Math.sin(z * 110) > 0.35
            ? mixColours(colour, dark, 0.75)
            : colour;
      if (y < 0.4 && z < 0.17) return scales(x, y, z, colour);
      if (kind === 'golden' && z < 0.2 && y < 0.53)
        return Math.sin((y - z) * 180) > 0.5 ? mixColours(colour, parseColour('#1c1a1c'), 0.8) : colour;
      return isHen ? scales(x, y, z, colour) : colour;
    },
    hair: (_, y) => [0, y > 0.38 ? -1 : 0.02, -1],
    eyes: [0.033, -0.033].map((x) => ({
      at: [x, 0.514, 0.238] as const,
      radius: 0.0068,
      colour: kind === 'golden' ? '#efe2b0' : '#b5702a',
    })),
    brush: { strokes: 5200, length: 0.04, width: 0.006, jitter: 0.15, stray: 0.2 },
    toneStep: 0.075,
  };
}
