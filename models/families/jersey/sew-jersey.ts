import { fractalNoise } from '../../kit/noise.ts';
import { ReliefGround } from '../../kit/relief/relief-ground.ts';
import type { LineKey } from '../../kit/relief/relief-distance.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { fallingFolds } from '../../parts/garment.ts';
import type { Form } from './form.ts';

export interface Jersey {
  readonly front: ReliefGround;
  readonly back: ReliefGround;
  readonly neck: readonly Vector2[];
}

const mirrored = (half: readonly Vector2[]): Vector2[] => [
  ...half,
  ...half.map(([x, y]): Vector2 => [-x, y]).toReversed(),
];

/** Half outlines, from the middle of the hem round to the neck: shoulders at y = 0.7, hem at 0.06, metres. */
const bodies: Readonly<Record<Form['cut'], readonly Vector2[]>> = {
  vest: [
    [0, 0.05],
    [0.24, 0.06],
    [0.25, 0.2],
    [0.245, 0.4],
    [0.215, 0.46],
    [0.16, 0.52],
    [0.14, 0.6],
    [0.155, 0.69],
    [0.1, 0.71],
  ],
  shirt: [
    [0, 0.05],
    [0.25, 0.06],
    [0.25, 0.2],
    [0.245, 0.42],
    [0.25, 0.52],
    [0.26, 0.6],
    [0.22, 0.67],
    [0.09, 0.71],
  ],
  pullover: [
    [0, 0.07],
    [0.2, 0.07],
    [0.235, 0.13],
    [0.245, 0.25],
    [0.24, 0.42],
    [0.24, 0.52],
    [0.25, 0.6],
    [0.21, 0.67],
    [0.09, 0.71],
  ],
  bib: [
    [0, 0.1],
    [0.22, 0.1],
    [0.225, 0.25],
    [0.22, 0.4],
    [0.2, 0.5],
    [0.17, 0.56],
    [0.165, 0.66],
    [0.1, 0.69],
  ],
};

/** Front and back of a jersey in a space `width` × `height`, worked about x = 0. */
export function sewJersey(form: Form, body: string, trim: string, width: number, height: number): Jersey {
  const isLow = form.cut === 'vest' || form.cut === 'bib';
  const neck: Vector2[] = smoothPath<Vector2>(
    mirrored(
      isLow
        ? [
            [0, 0.565],
            [0.06, 0.6],
            [0.085, 0.66],
            [0.095, 0.74],
          ]
        : [
            [0, 0.645],
            [0.05, 0.66],
            [0.075, 0.69],
            [0.08, 0.74],
          ],
    ),
    28,
    true,
  );
  const make = (isBack: boolean): ReliefGround => {
    const cell = form.pattern === 'knitted' ? 0.0034 : 0.0038;
    const ground = new ReliefGround({ width, height, cell }, body);
    sleeves(ground, form, trim);
    ground.lay(mirrored(bodies[form.cut]), {
      height: 0.085,
      round: 0.13,
      colour: body,
      blend: form.cut === 'pullover' ? 0.02 : 0.008,
    });
    const folds = fallingFolds({
      width: 0.5,
      top: 0.56,
      low: 0.06,
      count: form.cut === 'pullover' ? 3 : 5,
      deep: form.cut === 'pullover' ? 0.006 : 0.011,
    });
    ground.rough(mirrored(bodies[form.cut]), folds, 0.08);
    // Cloth pulls from the shoulders to the breast.
    for (const side of [-1, 1])
      for (const [x, y, endX, endY] of [
        [0.13, 0.62, 0.04, 0.47],
        [0.17, 0.52, 0.08, 0.36],
      ] as const)
        ground.groove(
          [
            [side * x, y, 0.012],
            [side * (x + endX) * 0.52, (y + endY) / 2, 0.02],
            [side * endX, endY, 0.006],
          ],
          0.006,
        );
    if (form.pattern === 'knitted') knit(ground);
    trims(ground, form, trim, isBack);
    return ground;
  };
  return { front: make(false), back: make(true), neck };
}

function sleeves(ground: ReliefGround, { cut }: Form, trim: string): void {
  if (cut === 'vest' || cut === 'bib') return;
  for (const side of [-1, 1]) {
    const keys: LineKey[] =
      cut === 'shirt'
        ? [
            [side * 0.2, 0.6, 0.09],
            [side * 0.29, 0.54, 0.085],
            [side * 0.36, 0.46, 0.08],
          ]
        : [
            [side * 0.2, 0.6, 0.085],
            [side * 0.28, 0.52, 0.075],
            [side * 0.32, 0.36, 0.064],
            [side * 0.335, 0.17, 0.052],
            [side * 0.335, 0.12, 0.045],
          ];
    ground.limb(keys, { height: cut === 'shirt' ? 0.066 : 0.06 });
    const [x, y, half] = keys.at(-1)!;
    const before = keys.at(-2)!;
    const [dx, dy] = [x - before[0], y - before[1]];
    const long = Math.hypot(dx, dy);
    // A cuff across the end.
    for (const share of cut === 'shirt' ? [0] : [0, 0.016, 0.032])
      ground.limb(
        [
          [
            x - (dx / long) * share - (dy / long) * half * 0.92,
            y - (dy / long) * share + (dx / long) * half * 0.92,
            0.008,
          ],
          [x - (dx / long) * share, y - (dy / long) * share, 0.009],
          [
            x - (dx / long) * share + (dy / long) * half * 0.92,
            y - (dy / long) * share - (dx / long) * half * 0.92,
            0.008,
          ],
        ],
        { height: 0.012, base: 0.052, colour: trim },
      );
    for (const [at, way] of [
      [0.3, 1],
      [0.55, -1],
      [0.8, 1],
    ] as const) {
      const key = keys[Math.min(keys.length - 1, Math.floor(at * keys.length))]!;
      ground.groove(
        [
          [key[0] - 0.04, key[1] + way * 0.02, 0.008],
          [key[0], key[1], 0.013],
          [key[0] + 0.045, key[1] - way * 0.014, 0.005],
        ],
        0.007,
      );
    }
  }
}

function trims(ground: ReliefGround, { cut }: Form, trim: string, isBack: boolean): void {
  const band = (points: readonly Vector2[], half: number, base: number): void => {
    ground.limb(
      points.map(([x, y]): LineKey => [x, y, half]),
      { height: 0.006, base, colour: trim, steps: points.length * 3 },
    );
  };
  const ribs = (y: number): void => {
    for (let at = -16; at <= 16; at++)
      ground.groove(
        [
          [at * 0.0145, y - 0.035, 0.004],
          [at * 0.0148, y + 0.03, 0.004],
        ],
        0.004,
        undefined,
        1,
      );
  };
  if (isBack)
    band(
      [
        [-0.1, 0.712],
        [-0.06, 0.7],
        [0, 0.69],
        [0.06, 0.7],
        [0.1, 0.712],
      ],
      0.012,
      0.05,
    );
  if (cut === 'bib')
    for (const side of [-1, 1]) {
      for (const y of [0.2, 0.32])
        ground.limb(
          [
            [side * 0.215, y, 0.007],
            [side * 0.25, y - 0.012, 0.007],
            [side * 0.262, y - 0.06, 0.006],
          ],
          { height: 0.008, base: 0.004, colour: trim },
        );
    }
  if (cut === 'shirt' && !isBack) {
    // The collar: two leaves and a placket with buttons.
    for (const side of [-1, 1])
      ground.lay(
        [
          [side * 0.004, 0.62],
          [side * 0.075, 0.575],
          [side * 0.115, 0.645],
          [side * 0.098, 0.72],
          [side * 0.07, 0.7],
        ],
        { height: 0.012, base: 0.078, round: 0.008, colour: trim },
      );
    ground.lay(
      [
        [-0.016, 0.63],
        [0.016, 0.63],
        [0.014, 0.52],
        [-0.014, 0.52],
      ],
      { height: 0.005, base: 0.088, round: 0.004, colour: trim },
    );
    for (const y of [0.605, 0.57, 0.535])
      ground.dome([0, y], [0.0065, 0.0065], { height: 0.004, base: 0.092, colour: '#d8d4c8' });
  }
  if (cut === 'pullover') ribs(0.1);
  const half = bodies[cut].find(([x]) => x > 0.1)![0];
  const hem = bodies[cut][0]![1];
  if (cut !== 'pullover')
    band(
      [
        [-half * 0.98, hem + 0.016],
        [0, hem + 0.014],
        [half * 0.98, hem + 0.016],
      ],
      0.007,
      0.03,
    );
}

/** Cables up the middle, and the small unevenness of hand knitting. */
function knit(ground: ReliefGround): void {
  for (const x of [-0.13, 0, 0.13])
    for (const way of [-1, 1])
      ground.limb(
        Array.from({ length: 23 }, (_, at): LineKey => [
          x + way * 0.014 * Math.sin(at * 0.9),
          0.15 + at * 0.0205,
          0.009,
        ]),
        { height: 0.012, base: 0.079, steps: 66 },
      );
  ground.rough(null, (x, y) => (Math.abs(x) < 0.4 ? 0.0022 * (fractalNoise(x * 40, y * 60, 1) - 0.5) : 0));
}
