import type { Drawing, Mark } from '../../../kit/drawing/drawing.ts';
import { polygon } from '../../../kit/outlines.ts';
import { stroke } from '../../../kit/drawing/stroke.ts';
import { fieldMarks } from '../../../kit/drawing/stroke-marks.ts';
import { tone } from '../../../kit/drawing/tone.ts';
import { washAcross, washUp } from '../../../kit/drawing/wash.ts';
import { smoothPath } from '../../../kit/smooth-path.ts';
import { cloud } from '../../../parts/motifs/cloud.ts';
import { leaf } from '../../../parts/motifs/leaf.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import type { Scene, SceneFrame } from '../scene-frame.ts';

/** Corners of an upright piece that is `low` half as wide below and `high` above. */
const taper = (x: number, from: number, to: number, low: number, high: number): Vector2[] => [
  [x - low, from],
  [x + low, from],
  [x + high, to],
  [x - high, to],
];

/** A tapering tower of pale granite in courses with a torch on top, 1 high, standing on the origin. */
function torchTower(): Drawing {
  const stone = '#cfd3d6';
  const half = (y: number) => 0.062 - 0.036 * ((y - 0.12) / 0.7);
  const courses = Array.from({ length: 9 }, (_, row): Mark => {
    const y = 0.17 + row * 0.072;
    return { outline: taper(0, y, y + 0.006, half(y), half(y)), colour: '#6f7982' };
  });
  return [
    { outline: taper(0, 0, 0.03, 0.2, 0.19), colour: '#a8aeb2' },
    { outline: taper(0, 0.03, 0.07, 0.15, 0.14), colour: '#bcc2c6' },
    { outline: taper(0, 0.07, 0.12, 0.1, 0.085), colour: stone },
    { outline: taper(0, 0.12, 0.82, 0.062, 0.026), colour: washAcross('#e9e4da', '#9aa2a8', -0.05, 0.05) },
    {
      outline: [
        [0, 0.12],
        [0.062, 0.12],
        [0.026, 0.82],
        [0, 0.82],
      ],
      colour: washUp('#7f8a93', '#98a3ab', 0.1, 0.8),
    },
    ...courses,
    { outline: taper(0, 0.82, 0.835, 0.036, 0.036), colour: '#b28a3e' },
    { outline: taper(0, 0.835, 0.87, 0.024, 0.034), colour: '#d8ae56' },
    {
      outline: smoothPath<Vector2>(
        [
          [-0.03, 0.872],
          [-0.042, 0.91],
          [-0.02, 0.95],
          [0.004, 1],
          [0.02, 0.955],
          [0.04, 0.92],
          [0.03, 0.872],
        ],
        18,
        true,
      ),
      colour: washUp('#e24a2c', '#c2241e', 0.87, 1),
    },
    {
      outline: [
        [-0.012, 0.875],
        [-0.018, 0.91],
        [0.002, 0.955],
        [0.014, 0.91],
        [0.012, 0.875],
      ],
      colour: '#f2b04a',
    },
  ];
}

/** A tower of three square terraces and an eight-sided shaft with slits, a flag above; 0.8 high, standing on the origin. */
function flagTower(): Drawing {
  const brick = '#c08a62';
  const terrace = (from: number, to: number, half: number): Drawing => [
    { outline: taper(0, from, to, half, half * 0.94), colour: washUp(tone(brick, 0.72), brick, from, to) },
    { outline: taper(0, to - 0.008, to + 0.006, half * 0.97, half * 0.97), colour: tone(brick, 1.35) },
    { outline: taper(0, from, from + (to - from) * 0.62, half * 0.1, half * 0.1), colour: '#5a3a2c' },
  ];
  const slits = [0.34, 0.4, 0.46, 0.52].flatMap((y, row): Mark[] =>
    (row % 2 ? [-0.02, 0.022] : [0]).map((x) => ({
      outline: taper(x, y, y + 0.022, 0.005, 0.005),
      colour: '#5a3a2c',
    })),
  );
  return [
    ...terrace(0, 0.09, 0.24),
    ...terrace(0.096, 0.18, 0.165),
    ...terrace(0.186, 0.27, 0.11),
    { outline: taper(0, 0.276, 0.58, 0.056, 0.044), colour: washAcross('#dca57c', '#8f5f42', -0.05, 0.05) },
    ...slits,
    { outline: taper(0, 0.58, 0.592, 0.054, 0.054), colour: tone(brick, 1.3) },
    { outline: taper(0, 0.592, 0.635, 0.04, 0.036), colour: washAcross('#d69c72', '#97674a', -0.04, 0.04) },
    { outline: taper(0, 0.635, 0.645, 0.044, 0.042), colour: tone(brick, 0.7) },
    {
      outline: stroke(
        [
          [0, 0.645],
          [0, 0.81],
        ],
        0.007,
      ),
      colour: '#6b6f74',
    },
    {
      outline: [
        [0.004, 0.8],
        [0.07, 0.79],
        [0.13, 0.806],
        [0.13, 0.722],
        [0.07, 0.706],
        [0.004, 0.716],
      ],
      colour: washAcross('#d8322a', '#a81f1f', 0, 0.13),
    },
    { outline: polygon(0.026, 5, 0.011).map(([x, y]) => [x + 0.066, y + 0.754] as const), colour: '#f2cf4a' },
  ];
}

/** Two towers side by side, one with a torch and one with a flag, among trees; clouds behind. */
export function twoTowers({ put, palette, vessel }: SceneFrame): Scene {
  const [white, blue, gold] = palette;
  const half = Math.PI * vessel.radius;
  const hill = (height: number, rise: number, phase: number, colour: string): Drawing => {
    const crest = Array.from({ length: 41 }, (_, row): Vector2 => {
      const angle = (row / 40) * 2 * Math.PI;
      return [
        -half + (row / 40) * 2 * half,
        (height + rise * (Math.sin(angle * 3 + phase) + 0.5 * Math.sin(angle * 5 + phase * 2))) *
          vessel.height,
      ];
    });
    const floor = 0.235 * vessel.height;
    return fieldMarks(
      crest.map(([x]): Vector2 => [x, floor]),
      crest,
      washUp(tone(colour, 1.5), colour, floor, (height + rise) * vessel.height),
    );
  };
  const bush = leaf({ colour: '#5f8f62', width: 0.8, bend: 0, veins: 0 });
  const bushes = Array.from({ length: 15 }, (_, row) => (row / 15) * 2 * Math.PI).flatMap((angle, row) =>
    put(bush, { angle: angle + 0.2, height: 0.232, size: 0.04 + 0.018 * (row % 3) }),
  );
  const sky = cloud(tone(white, 1.4), blue);
  return {
    drawing: [
      ...hill(0.32, 0.02, 0.6, tone(blue, 1.35)),
      ...hill(0.285, 0.016, 2.2, '#7fa58c'),
      ...put(sky, { angle: -1.15, height: 0.6, size: 0.06 }),
      ...put(sky, { angle: 1.2, height: 0.66, size: 0.065, mirror: true }),
      ...put(sky, { angle: 0.06, height: 0.72, size: 0.035 }),
      ...put(sky, { angle: 2.6, height: 0.58, size: 0.08 }),
      ...put(sky, { angle: -2.5, height: 0.66, size: 0.06, mirror: true }),
      ...put(torchTower(), { angle: -0.3, height: 0.238, size: 0.52 }),
      ...put(flagTower(), { angle: 0.3, height: 0.238, size: 0.52 }),
      ...bushes,
    ],
    materials: { [gold]: 'gold' },
  };
}
