import { mixColours } from '../../../kit/colour.ts';
import { placeDrawing, type Drawing, type Mark } from '../../../kit/drawing/drawing.ts';
import { stroke } from '../../../kit/drawing/stroke.ts';
import { smoothPath } from '../../../kit/smooth-path.ts';
import { startRandom } from '../../../../src/museum/math/seeded-random.ts';
import { clamp, type Vector2 } from '../../../kit/vector.ts';
import { disc, line, patch, rect, wash } from '../../../parts/painting/plain-marks.ts';

/** A dancer with long sleeves, in gold on dark lacquer: a turning figure without a face. */
export function dancer(aspect: number): Drawing {
  const half = aspect / 2;
  const chance = startRandom('dancer');
  const gold = ['#f0d890', '#d8b458', '#b88c38', '#8f6a28'];
  const marks: Mark[] = [
    rect(-half, 0, half, 1, wash(0, '#120c0b', 1, '#2c1a15')),
    ...Array.from({ length: 240 }, (_, at) =>
      disc((chance() - 0.5) * aspect, chance(), 0.0015 + 0.002 * chance(), gold[2 + (at % 2)]!, 5),
    ),
  ];
  const curve = (
    points: readonly Vector2[],
    width: (t: number) => number,
    colour: Mark['colour'],
    steps = 18,
  ) => marks.push({ outline: stroke(smoothPath(points, steps), width), colour });
  const belly =
    (wide: number, at = 0.5) =>
    (t: number) =>
      wide * Math.sin(Math.PI * Math.min(1, t < at ? (t / at) * 0.5 : 0.5 + ((t - at) / (1 - at)) * 0.5));
  // Ground, moon, and the wind's clouds.
  marks.push(
    disc(
      0.12,
      0.74,
      0.2,
      (x, y) =>
        mixColours([0.56, 0.42, 0.18], [0.24, 0.16, 0.09], clamp(Math.hypot(x - 0.06, y - 0.8) * 3.4)),
      36,
    ),
  );
  for (const [x, y, s] of [
    [-0.2, 0.88, 1],
    [0.22, 0.9, 0.7],
    [-0.24, 0.16, 0.8],
    [0.24, 0.12, 1],
  ] as const)
    for (const lift of [0, 0.018, 0.034])
      curve(
        [
          [x - 0.1 * s, y + lift],
          [x - 0.03 * s, y + 0.014 + lift],
          [x + 0.04 * s, y - 0.004 + lift],
          [x + 0.1 * s, y + 0.01 + lift],
        ],
        belly(0.007),
        gold[2]!,
        12,
      );
  // Skirt: a bell swung by the turn, in pleats.
  const hem = (t: number): Vector2 => [-0.27 + t * 0.52, 0.1 + 0.035 * Math.sin(t * 9) + 0.03 * (t - 0.5)];
  const waist = (t: number): Vector2 => [-0.045 + t * 0.085, 0.5];
  for (let pleat = 0; pleat < 22; pleat++) {
    const [t, u] = [pleat / 22, (pleat + 1) / 22];
    const bow = (a: Vector2, b: Vector2): Vector2 => [
      (a[0] + b[0]) / 2 + (b[0] - a[0]) * 0.2,
      (a[1] + b[1]) / 2 - 0.02,
    ];
    const [a, b, c, d] = [waist(t), hem(t), hem(u), waist(u)];
    marks.push({
      outline: [a, bow(a, b), b, c, bow(d, c), d],
      colour: wash(0.1, gold[(pleat * 7) % 4]!, 0.5, gold[(pleat * 5 + 1) % 3]!),
    });
  }
  for (let pleat = 0; pleat <= 11; pleat++)
    curve(
      [
        waist(pleat / 11),
        [
          (waist(pleat / 11)[0] + hem(pleat / 11)[0]) / 2 + (hem(pleat / 11)[0] - waist(pleat / 11)[0]) * 0.2,
          0.28,
        ],
        hem(pleat / 11),
      ],
      (t) => 0.003 + 0.003 * t,
      '#4a3214',
      10,
    );
  curve(
    Array.from({ length: 12 }, (_, at) => hem(at / 11)),
    () => 0.012,
    '#f4e2a4',
    24,
  );
  // A foot on its toe, the other behind.
  curve(
    [
      [-0.05, 0.1],
      [-0.06, 0.06],
      [-0.09, 0.045],
    ],
    (t) => 0.03 * (1 - t * 0.7),
    gold[1]!,
    8,
  );
  curve(
    [
      [0.12, 0.12],
      [0.15, 0.08],
      [0.19, 0.08],
    ],
    (t) => 0.026 * (1 - t * 0.7),
    gold[2]!,
    8,
  );
  // Body, short jacket, long ribbons, neck and a blank oval of a head under dressed hair.
  marks.push(
    patch(
      wash(0.48, '#a87c30', 0.68, '#f0dc9c'),
      [-0.05, 0.49],
      [0.045, 0.49],
      [0.06, 0.57],
      [0.05, 0.655],
      [0, 0.675],
      [-0.055, 0.65],
      [-0.06, 0.57],
    ),
  );
  curve(
    [
      [-0.03, 0.67],
      [0.0, 0.6],
      [0.03, 0.67],
    ],
    () => 0.009,
    '#f8ecc0',
    8,
  );
  curve(
    [
      [0.0, 0.6],
      [-0.03, 0.48],
      [-0.08, 0.36],
      [-0.05, 0.24],
    ],
    (t) => 0.018 - 0.008 * t,
    '#f4e2a4',
  );
  curve(
    [
      [0.005, 0.6],
      [0.05, 0.47],
      [0.02, 0.34],
      [0.08, 0.22],
    ],
    (t) => 0.018 - 0.008 * t,
    '#d8b458',
  );
  // Sleeves: one thrown up and over, one trailing out.
  curve(
    [
      [0.045, 0.64],
      [0.12, 0.68],
      [0.2, 0.76],
      [0.2, 0.88],
      [0.08, 0.93],
      [-0.06, 0.9],
    ],
    (t) => 0.045 * (1 - t * 0.72) + 0.012 * Math.sin(t * 9),
    wash(0.6, '#b88c38', 0.92, '#f4e2a4'),
    30,
  );
  curve(
    [
      [-0.045, 0.64],
      [-0.14, 0.62],
      [-0.22, 0.56],
      [-0.25, 0.44],
      [-0.18, 0.36],
      [-0.27, 0.28],
    ],
    (t) => 0.045 * (1 - t * 0.72) + 0.012 * Math.sin(t * 8),
    wash(0.28, '#f0d890', 0.64, '#a87c30'),
    30,
  );
  curve(
    [
      [0.06, 0.645],
      [0.13, 0.69],
      [0.19, 0.77],
      [0.185, 0.86],
      [0.08, 0.905],
    ],
    () => 0.0025,
    '#5c4018',
    24,
  );
  curve(
    [
      [-0.06, 0.635],
      [-0.14, 0.605],
      [-0.21, 0.55],
      [-0.235, 0.45],
    ],
    () => 0.0025,
    '#5c4018',
    20,
  );
  marks.push(
    rect(-0.013, 0.66, 0.014, 0.7, '#d8b458'),
    disc(0.002, 0.735, 0.038, wash(0.69, '#c49c48', 0.78, '#f4e4b0'), 18, 1.22),
  );
  curve(
    [
      [-0.036, 0.735],
      [-0.03, 0.78],
      [0.004, 0.795],
      [0.038, 0.775],
      [0.042, 0.73],
    ],
    belly(0.034),
    '#3a2810',
    14,
  );
  marks.push(
    disc(0.03, 0.79, 0.022, '#3a2810', 12),
    line(
      [
        [0.0, 0.81],
        [0.075, 0.775],
      ],
      0.005,
      '#f4e2a4',
      1,
    ),
  );
  return placeDrawing(marks, { scale: 1 });
}
