import { Clay } from '../../../kit/clay.ts';
import { mixColours, parseColour, type Colour } from '../../../kit/colour.ts';
import { smoothStep } from '../../../kit/vector.ts';
import { ellipsoidField, limbField, loftField } from '../../painting/bounded-field.ts';
import type { Figure } from '../../painting/figure.ts';
import { leg } from './leg.ts';
import { parseColours } from '../../painting/parse-colours.ts';

export interface HorseBuild {
  readonly pose: 'stand' | 'trot' | 'gallop' | 'graze';
  readonly coat: string;
  readonly mane: string;
  /** Colour of the lower legs; default the coat's. */
  readonly socks?: string;
  /** Round dapples on trunk and quarters, as greys have them: 0…1. */
  readonly dapples?: number;
  /** Stocky, with a big head and a thick neck, as steppe horses are. */
  readonly stocky?: boolean;
  /** A short mane that stands up, as zebras have it. */
  readonly brushMane?: boolean;
  readonly pattern?: (x: number, y: number, z: number, colour: Colour) => Colour;
}

type Bones = readonly (readonly [number, number, number])[];

/** Angles added to upper arm, forearm, cannon and pastern (thigh, gaskin, cannon, pastern) of each leg; lifted or not. */
const gaits: Record<HorseBuild['pose'], readonly (readonly [number, number, number, number, boolean])[]> = {
  stand: [
    [0.05, 0.03, 0, 0, false],
    [-0.05, -0.06, 0, 0, false],
    [0.06, 0.06, 0.02, 0, false],
    [-0.12, -0.1, -0.05, 0, false],
  ],
  graze: [
    [0.3, 0.28, 0.15, 0, false],
    [-0.1, -0.2, -0.15, 0, false],
    [0.05, 0.05, 0.05, 0, false],
    [-0.1, -0.1, -0.1, 0, false],
  ],
  trot: [
    [0.5, 0.85, -0.75, -1.3, true],
    [-0.15, -0.42, -0.45, 0.1, false],
    [-0.35, -0.35, -0.4, -0.3, false],
    [0.35, 0.5, 0.1, -0.5, true],
  ],
  gallop: [
    [0.7, 1.15, 0.3, -0.4, true],
    [0.45, 0.8, -0.9, -1.4, true],
    [-0.5, -0.55, -0.75, -0.8, true],
    [-0.25, -0.35, -0.5, -0.6, true],
  ],
};

/** A horse, 1.6 m at the withers. */
export function horse(build: HorseBuild): Figure {
  const { pose, coat, mane, socks = coat, dapples = 0, stocky = false, brushMane = false, pattern } = build;
  const thick = stocky ? 1.13 : 1;
  const clay = new Clay().add(
    loftField([
      [0, 1.2, -0.84, 0.15 * thick, 0.2],
      [0, 1.24, -0.6, 0.27 * thick, 0.3],
      [0, 1.17, -0.15, 0.275 * thick, 0.3 * thick],
      [0, 1.19, 0.28, 0.26 * thick, 0.355],
      [0, 1.21, 0.56, 0.21 * thick, 0.31],
      [0, 1.2, 0.74, 0.12, 0.17],
    ]),
  );
  const fore: Bones = [
    [0.32, -0.4, 0.105],
    [0.43, 0.1, 0.062],
    [0.28, 0, 0.045],
    [0.13, 0.5, 0.046],
  ];
  const hind: Bones = [
    [0.36, 0.4, 0.165],
    [0.43, -0.52, 0.075],
    [0.38, 0.04, 0.05],
    [0.13, 0.45, 0.048],
  ];
  gaits[pose].forEach((swing, row) => {
    const isFore = row < 2;
    const side = row % 2 === 0 ? 1 : -1;
    const bones = (isFore ? fore : hind).map(
      ([length, angle, radius], at) => [length, angle + swing[at as 0 | 1 | 2 | 3], radius] as const,
    );
    clay.add(
      leg({
        hip: [side * 0.165, isFore ? 1.18 : 1.22, isFore ? 0.5 : -0.55],
        radius: isFore ? 0.17 : 0.25,
        bones,
        foot: [0.06, 0.06],
        grounded: !swing[4],
      }),
      0.11,
    );
  });
  const low = pose === 'graze';
  const poll = low
    ? ([0, 0.72, 1.32] as const)
    : pose === 'gallop'
      ? ([0, 1.78, 1.3] as const)
      : ([0, 2.0, 1.04] as const);
  const [, py, pz] = poll;
  const lean = low
    ? ([0, -0.98, 0.2] as const)
    : pose === 'gallop'
      ? ([0, -0.55, 0.84] as const)
      : ([0, -0.78, 0.62] as const);
  const along = (t: number, lift: number, x = 0): [number, number, number] => [
    x,
    py + lean[1] * t + lean[2] * lift,
    pz + lean[2] * t - lean[1] * lift,
  ];
  const crest = (t: number, out: number): [number, number, number] => {
    const [y0, z0] = [1.38, 0.5];
    const bow = low ? 0.1 : 0.06;
    const [dy, dz] = [py - y0, pz - z0];
    const length = Math.hypot(dy, dz);
    return [
      0,
      y0 + dy * t + (dz / length) * out + Math.sin(t * Math.PI) * bow,
      z0 + dz * t - (dy / length) * out,
    ];
  };
  clay
    .add(
      loftField([
        [...crest(0, -0.05), 0.15 * thick, 0.33],
        [...crest(0.5, -0.03), 0.1 * thick, 0.2],
        [...crest(1, -0.03), 0.075 * thick, 0.125],
      ]),
      0.1,
    )
    .add(
      limbField([
        [...along(-0.02, -0.02), 0.095],
        [...along(0.16, -0.045), 0.112],
        [...along(0.4, -0.02), 0.072],
        [...along(0.56, -0.02), 0.066],
        [...along(0.62, -0.03), 0.058],
      ]),
      0.05,
    )
    .addPair(ellipsoidField(along(0.17, -0.05, 0.045), [0.06, 0.11, 0.1]), 0.03)
    .addPair(
      limbField([
        [...along(-0.06, 0.055, 0.05), 0.03],
        [...along(-0.15, 0.085, 0.06), 0.026],
        [...along(-0.22, 0.1, 0.055), 0.006],
      ]),
      0.02,
    );
  const maneKeys = [0, 0.25, 0.5, 0.75, 1].map(
    (t) => [...crest(t, brushMane ? 0.2 - t * 0.04 : 0.17 - t * 0.045), 0.04] as const,
  );
  clay.add(limbField(maneKeys, 12), brushMane ? 0.015 : 0.03, mane);
  if (!brushMane)
    clay.add(
      limbField(
        [0.12, 0.4, 0.7, 0.95].map(
          (t) =>
            [0.095 - t * 0.02, ...crest(t, 0.06).slice(1), 0.05 - t * 0.012] as unknown as [
              number,
              number,
              number,
              number,
            ],
        ),
      ),
      0.05,
      mane,
    );
  clay.add(
    limbField([
      [...along(-0.06, 0.1), 0.03],
      [...along(0.08, 0.1), 0.022],
      [...along(0.16, 0.085), 0.006],
    ]),
    0.02,
    mane,
  );
  const flow = pose === 'gallop' || pose === 'trot' ? 1 : 0;
  if (brushMane)
    clay
      .add(
        limbField([
          [0, 1.32, -0.84, 0.045],
          [0, 1.1, -0.92, 0.03],
          [0, 0.75, -0.93, 0.028],
        ]),
        0.03,
      )
      .add(
        limbField([
          [0, 0.75, -0.93, 0.03],
          [0, 0.6, -0.93, 0.05],
          [0, 0.45, -0.92, 0.01],
        ]),
        0.02,
        mane,
      );
  else
    clay.add(
      limbField([
        [0, 1.38, -0.82, 0.06],
        [0, 1.32 + 0.1 * flow, -0.98 - 0.06 * flow, 0.085],
        [0, 1.0 + 0.15 * flow, -1.08 - 0.22 * flow, 0.1],
        [0, 0.62 + 0.2 * flow, -1.08 - 0.36 * flow, 0.085],
        [0, 0.36 + 0.25 * flow, -1.06 - 0.45 * flow, 0.012],
      ]),
      0.04,
      mane,
    );
  const [hoof, white, dark, muzzle] = parseColours('#3a3028', '#e9e6e0', '#7d7a78', '#57504c');
  const sock = parseColour(socks);
  return {
    clay,
    min: [-0.42, -0.01, -1.6],
    max: [0.42, 2.3, 1.95],
    colour: coat,
    coat: (x, y, z, colour) => {
      let now = colour;
      const isBody = y > 0.62 && z < 0.9;
      if (dapples > 0 && isBody) {
        const cell = Math.sin(z * 34 + Math.sin(y * 21)) * Math.sin(y * 36 + Math.sin(z * 17) * 1.3);
        now = mixColours(
          now,
          cell > 0 ? white : dark,
          dapples * Math.min(0.5, Math.abs(cell)) * smoothStep(0.75, 1, y),
        );
      }
      if (pattern) now = pattern(x, y, z, now);
      if (y < 0.62 && z < 0.95) now = mixColours(sock, now, smoothStep(0.35, 0.62, y));
      const nose = (y - py) * lean[1] + (z - pz) * lean[2];
      if (Math.abs(x) < 0.13 && nose > 0.46 && (z > 1 || low))
        now = mixColours(now, muzzle, smoothStep(0.46, 0.6, nose) * 0.8);
      if (pose !== 'gallop' && y < 0.085 && z < 0.95) now = hoof;
      return now;
    },
    hair: (_, y, z) =>
      z > 0.75 && y > 1.3
        ? [0, -0.8, -0.5]
        : z < -0.86
          ? [0, -1, -0.3]
          : y < 0.9
            ? [0, -1, 0]
            : [0, -0.35, -1],
    eyes: [
      { at: along(0.14, 0.035, 0.098), radius: 0.026, colour: '#2a1c14' },
      { at: along(0.14, 0.035, -0.098), radius: 0.026, colour: '#2a1c14' },
    ],
    lines: [0.05, -0.05].flatMap((x) => [
      {
        points: [along(0.555, 0.02, x), along(0.59, 0.012, x * 1.1), along(0.6, -0.015, x)],
        width: [0.012, 0.03] as const,
        colour: '#1c1614',
      },
      {
        points: [along(0.63, -0.065, x * 0.8), along(0.56, -0.07, x * 1.15), along(0.5, -0.06, x * 1.2)],
        width: [0.012, 0.006] as const,
        colour: '#2c2420',
      },
    ]),
    brush: { strokes: 3600, length: 0.13, width: 0.02, jitter: 0.09, stray: 0.2 },
  };
}
