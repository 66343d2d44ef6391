import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { part, type Part } from '../../kit/model.ts';
import { superellipse } from '../../kit/outlines.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { sweep } from '../../kit/sweep.ts';
import { rectangle } from '../../kit/outlines.ts';
import { emboss } from '../../parts/emboss.ts';
import { petal } from '../../parts/motifs/petal.ts';
import { vesselRing } from '../../parts/vessel/vessel-body.ts';
import type { Vessel } from '../../parts/vessel/vessel.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import type { SceneFrame } from './scene-frame.ts';

/** Fields in low relief round the body: a raised frame, and in it a plain spray of leaves. */
export function reliefFields({ vessel, put }: SceneFrame, count: number): Shape {
  const size = 0.15;
  const field = (by: number): Drawing => [{ outline: superellipse(0.66 * by, by, 3, 24), colour: '#ffffff' }];
  const spray: Drawing = [
    ...[0, 0.75, -0.75, 1.5, -1.5].flatMap((turn) =>
      placeDrawing(
        [{ outline: petal(0.62, 0.26, { belly: 0.5, tip: 'pointed', steps: 5 }), colour: '#ffffff' }],
        { y: -0.06, turn },
      ),
    ),
    {
      outline: stroke(
        [
          [0, -0.06],
          [0.05, -0.4],
          [-0.04, -0.68],
        ],
        0.07,
      ),
      colour: '#ffffff',
    },
  ];
  const raise = (drawing: Drawing, height: number, crease: number) =>
    drawing.map(({ outline }) => emboss(outline, height, vessel.place, crease));
  return Shape.merge(
    ...Array.from({ length: count }, (_, row) => (row / count) * 2 * Math.PI).flatMap((angle) => {
      const spot = { angle, height: 0.29, size };
      return [
        ...raise(
          ring(put(field(1), spot)[0]!.outline, put(field(0.9), spot)[0]!.outline),
          vessel.radius * 0.035,
          0.9,
        ),
        ...raise(put(spray, spot), vessel.radius * 0.025, 1.2),
      ];
    }),
  );
}

/** A frame between two outlines of as many corners, cut into two halves, as outlines may not cross themselves. */
function ring(outer: readonly Vector2[], inner: readonly Vector2[]): Drawing {
  const half = outer.length / 2;
  return [0, half].map((start) => {
    const side = (line: readonly Vector2[]) =>
      Array.from({ length: half + 1 }, (_, row) => line[(start + row) % line.length]!);
    return { outline: [...side(outer), ...side(inner).toReversed()], colour: '#ffffff' };
  });
}

/** Ends of a ribbon that hang in front, lettered in gold strokes that cannot be read; drawn in silk. */
export function ribbonEnds({ vessel }: SceneFrame, colour: string): Drawing {
  const h = vessel.height;
  const end = (way: number): Drawing => {
    const line = smoothPath<Vector2>(
      [
        [way * 0.01 * h, 0.79 * h],
        [way * 0.022 * h, 0.68 * h],
        [way * 0.038 * h, 0.58 * h],
        [way * 0.06 * h, 0.47 * h],
      ],
      12,
    );
    const letters = [3, 5, 7, 9].map((row) => {
      const [x, y] = line[row]!;
      return [
        {
          outline: stroke(
            [
              [x - 0.014 * h, y + 0.008 * h],
              [x + 0.014 * h, y + 0.008 * h],
            ],
            0.005 * h,
          ),
          colour: '#e2bd62',
        },
        {
          outline: stroke(
            [
              [x, y + 0.016 * h],
              [x, y - 0.014 * h],
            ],
            0.005 * h,
          ),
          colour: '#e2bd62',
        },
        {
          outline: stroke(
            [
              [x - 0.012 * h, y - 0.01 * h],
              [x + 0.012 * h, y - 0.01 * h],
            ],
            0.005 * h,
          ),
          colour: '#e2bd62',
        },
      ];
    });
    return [
      { outline: stroke(line, (t) => h * (0.026 + 0.014 * Math.min(1, t * 3))), colour },
      ...letters.flat(),
    ];
  };
  return [...end(-1), ...end(1)];
}

/** The ribbon round the neck and its bow. */
export function ribbonBow(vessel: Vessel, colour: string): Part[] {
  const at = 0.8;
  const y = at * vessel.height;
  const out = vessel.radiusAt(y);
  const size = vessel.height * 0.075;
  const loop = sweep(
    smoothPath<Vector3>(
      [
        [0, 0, 0],
        [0.6, 0.42, 0.12],
        [1.1, 0.3, 0.1],
        [1.05, -0.12, 0.02],
        [0.5, -0.1, 0.06],
        [0, 0, 0.02],
      ],
      18,
    ).map(([x, dy, z]): Vector3 => [x * size, dy * size, z * size]),
    rectangle(size * 0.5, size * 0.035),
    { up: [1, 0, 0.2], crease: 0.5 },
  );
  const bow = Shape.merge(loop, loop.mirror('x'), sphere(size * 0.19, 10).scale(1, 1.2, 0.8)).move(
    0,
    y,
    out + size * 0.12,
  );
  return [
    ...vesselRing(vessel, [y - size * 0.22, y + size * 0.22], vessel.radius * 0.02, (shape, options) =>
      part('silk', colour, shape, options),
    ),
    part('silk', colour, bow),
  ];
}

/** Fine cracks in a glaze: a net of crooked cells, closer together at the foot. */
export function crackleNet({ vessel }: SceneFrame, colour: string): Drawing {
  const [columns, rows] = [15, 10];
  const girth = 2 * Math.PI * vessel.radius;
  const node = (column: number, row: number): Vector2 => {
    const seed = (((column % columns) + columns) % columns) * 12.9898 + row * 78.233;
    const drift = (by: number) => ((Math.abs(Math.sin(seed * by) * 43758.5453) % 1) - 0.5) * 0.9;
    return [
      -girth / 2 + ((column + drift(1) + (row % 2) * 0.5) / columns) * girth,
      Math.min(0.97, Math.max(0.03, ((row + 0.5 + drift(1.7)) / rows) ** 1.1)) * vessel.height,
    ];
  };
  const crack = (a: Vector2, b: Vector2) => {
    const middle: Vector2 = [
      (a[0] + b[0]) / 2 + (b[1] - a[1]) * 0.08,
      (a[1] + b[1]) / 2 - (b[0] - a[0]) * 0.08,
    ];
    return { outline: stroke([a, middle, b], (t) => vessel.height * (0.0022 - 0.001 * t)), colour };
  };
  return Array.from(
    { length: columns * rows },
    (_, at) => [at % columns, Math.floor(at / columns)] as const,
  ).flatMap(([column, row]) => [
    ...((column + row) % 3 === 0 ? [] : [crack(node(column, row), node(column + 1, row))]),
    ...(row + 1 < rows ? [crack(node(column, row), node(column + (row % 2), row + 1))] : []),
  ]);
}
