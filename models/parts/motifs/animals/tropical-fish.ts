import { Clay } from '../../../kit/clay.ts';
import { mixColours, parseColour, type Colour } from '../../../kit/colour.ts';
import { smoothStep } from '../../../kit/vector.ts';
import { limbField, loftField } from '../../painting/bounded-field.ts';
import type { Figure } from '../../painting/figure.ts';

export type FishKind = 'angelfish' | 'discus' | 'barb' | 'gourami';

interface FishBuild {
  readonly height: number;
  readonly colour: string;
  readonly band: string;
  readonly bands: number;
  readonly fin: string;
  /** How far the back and belly fins reach. */
  readonly sail: number;
}

const builds: Record<FishKind, FishBuild> = {
  angelfish: { height: 0.085, colour: '#d9d3c0', band: '#23211f', bands: 3, fin: '#b5ab90', sail: 0.13 },
  discus: { height: 0.1, colour: '#c8642c', band: '#3a7a8d', bands: 7, fin: '#a8442a', sail: 0.03 },
  barb: { height: 0.045, colour: '#d8a23c', band: '#1f1d1c', bands: 4, fin: '#b5341f', sail: 0.035 },
  gourami: { height: 0.055, colour: '#6a93a8', band: '#2c4a66', bands: 2, fin: '#c98a3c', sail: 0.03 },
};

/** A tropical fish swimming towards +z about y = 0, 0.25 m long as built. */
export function tropicalFish(kind: FishKind): Figure {
  const { height, colour, band, bands, fin, sail } = builds[kind];
  const clay = new Clay()
    .add(
      loftField([
        [0, 0, -0.1, 0.008, 0.016],
        [0, 0, -0.05, 0.02, height * 0.75],
        [0, 0, 0.01, 0.03, height],
        [0, 0, 0.07, 0.024, height * 0.66],
        [0, -0.002, 0.115, 0.008, 0.014],
      ]),
    )
    .add(
      loftField([
        [0, 0, -0.095, 0.006, 0.014],
        [0, 0, -0.125, 0.004, 0.04],
        [0, 0, -0.155, 0.003, 0.06],
      ]),
      0.006,
      fin,
    )
    .add(
      loftField(
        [
          [0, height * 0.85, 0.03, 0.004, 0.016],
          [0, height * 0.9 + sail * 0.35, -0.03, 0.004, 0.028],
          [0, height * 0.8 + sail, -0.1, 0.003, 0.012],
        ],
        [0, 0, 1],
      ),
      0.006,
      fin,
    )
    .add(
      loftField(
        [
          [0, -height * 0.85, 0.02, 0.004, 0.016],
          [0, -height * 0.9 - sail * 0.35, -0.035, 0.004, 0.028],
          [0, -height * 0.8 - sail, -0.1, 0.003, 0.012],
        ],
        [0, 0, 1],
      ),
      0.006,
      fin,
    )
    .addPair(
      loftField(
        [
          [0.026, -0.012, 0.045, 0.003, 0.008],
          [0.032, -0.02, 0.012, 0.003, 0.02],
        ],
        [0, 1, 0],
      ),
      0.003,
      fin,
    )
    .addPair(
      limbField([
        [0.008, -height * 0.8, 0.04, 0.004],
        [0.012, -height - sail * 0.6, 0.0, 0.002],
      ]),
      0.004,
      fin,
    );
  const [stripe, pale, deep]: readonly Colour[] = [
    parseColour(band),
    parseColour('#f6efd9'),
    parseColour('#3a3228'),
  ];
  return {
    clay,
    min: [-0.05, -height - sail - 0.03, -0.17],
    max: [0.05, height + sail + 0.03, 0.13],
    colour,
    coat: (_, y, z, own) => {
      if (z < -0.1 || Math.abs(y) > height * 0.95)
        return mixColours(own, deep!, 0.3 * (0.5 + 0.5 * Math.sin((z + Math.abs(y)) * 260)));
      const wave =
        kind === 'gourami'
          ? Math.hypot(y, z + (z > 0 ? -0.03 : 0.05)) < 0.014
            ? 1
            : -1
          : Math.sin((z + 0.12) * bands * 27 + (kind === 'discus' ? y * 18 : 0));
      const banded = mixColours(own, stripe!, smoothStep(0.35, 0.6, wave));
      const scales = Math.sin(z * 320 + y * 120) * Math.sin(y * 320 - z * 120);
      return mixColours(banded, pale!, Math.max(0, scales) * 0.3 + (y < -height * 0.3 ? 0.25 : 0));
    },
    hair: () => [0, 0, -1],
    eyes: [0.021, -0.021].map((x) => ({ at: [x, 0.014, 0.083] as const, radius: 0.0078, colour: '#c9902c' })),
    lines: [1, -1].map((side) => ({
      points: [
        [side * 0.024, 0.026, 0.062],
        [side * 0.028, 0, 0.054],
        [side * 0.024, -0.024, 0.064],
      ] as [number, number, number][],
      width: [0.002, 0.003] as const,
      colour: '#4a4238',
    })),
    brush: { strokes: 2200, length: 0.02, width: 0.004, jitter: 0.12, stray: 0.2 },
    toneStep: 0.085,
  };
}
