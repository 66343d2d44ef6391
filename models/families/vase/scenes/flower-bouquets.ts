import type { Drawing } from '../../../kit/drawing/drawing.ts';
import { circle } from '../../../kit/outlines.ts';
import { stroke } from '../../../kit/drawing/stroke.ts';
import { blossom, blossomBud } from '../../../parts/motifs/blossom.ts';
import { chrysanthemum } from '../../../parts/motifs/chrysanthemum.ts';
import { leaf } from '../../../parts/motifs/leaf.ts';
import { peony } from '../../../parts/motifs/peony.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import type { Scene, SceneFrame } from '../scene-frame.ts';

const gilt = '#d9b25a';

/** A bunch about an angle and height: large and small flowers over leaves and thin stalks. */
function bunch(put: SceneFrame['put'], angle: number, height: number, size: number): Drawing {
  const at = (drawing: Drawing, x: number, y: number, by: number, turn = 0) =>
    put(drawing, { angle, x: x * size, height: height + y * size, size: by * size, turn });
  const green = leaf({ colour: '#4f8a52', veins: 2 });
  const pale = leaf({ colour: '#7da35c', veins: 0, width: 0.34 });
  return [
    ...(
      [
        [-0.1, -0.12, 1.9, 0.34],
        [0.1, -0.14, -1.9, 0.34],
        [-0.16, 0.12, 1.1, 0.34],
        [0.18, 0.12, -1, 0.34],
        [0, -0.2, 2.8, 0.3],
        [0.02, 0.22, 0.1, 0.32],
      ] as const
    ).flatMap(([x, y, turn, by], row) => at(row % 2 ? pale : green, x, y, by, turn)),
    ...[-0.12, 0.02, 0.14].flatMap((x) =>
      at(
        [
          {
            outline: stroke(
              [
                [0, 0],
                [x * 0.3, -0.2],
                [x, -0.42],
              ],
              0.018,
            ),
            colour: '#5f8a4a',
          },
        ],
        x * 0.3,
        -0.16,
        1,
      ),
    ),
    ...at(
      blossom({ petal: '#a9c3ec', edge: '#4a6fb5', heart: '#e9eefa', stamen: '#e8c24a' }),
      -0.3,
      0.2,
      0.1,
    ),
    ...at(
      blossom({ petal: '#a9c3ec', edge: '#4a6fb5', heart: '#e9eefa', stamen: '#e8c24a' }),
      0.3,
      -0.08,
      0.09,
    ),
    ...at(chrysanthemum({ petal: '#f0cc58', shade: '#b9781f' }), 0.22, 0.24, 0.14),
    ...at(chrysanthemum({ petal: '#b48ad0', shade: '#6a4590', heart: '#e6c34a' }), -0.24, -0.08, 0.13),
    ...at(blossomBud({ petal: '#f0a0ae', edge: '#b3405c', calyx: '#4f8a52' }), 0.02, 0.32, 0.14, 0.1),
    ...at(blossomBud({ petal: '#f3d9a0', edge: '#c08a3a', calyx: '#4f8a52' }), -0.14, 0.34, 0.11, 0.5),
    ...at(peony({ petal: '#e06a80', heart: '#8c2140', edge: '#fbe6e6', stamen: '#f0d080' }), 0, 0.03, 0.22),
  ];
}

/** A bouquet in an oval white field with gilt edge, in front and behind, on a coloured ground. */
export function bouquetInReserve({ put }: SceneFrame): Scene {
  const oval = (by: number): Vector2[] => circle(by * 0.78, 28, by);
  const field = (angle: number): Drawing => [
    ...put([{ outline: oval(1.1), colour: gilt }], { angle, height: 0.5, size: 0.205 }),
    ...put([{ outline: oval(1.04), colour: '#a87c2c' }], { angle, height: 0.5, size: 0.205 }),
    ...put([{ outline: oval(1), colour: '#fbfaf6' }], { angle, height: 0.5, size: 0.205 }),
    // Gilt flourishes at the ends of the field.
    ...[0, Math.PI].flatMap((turn) =>
      put(
        [-1, 1].map((way) => ({
          outline: stroke(
            [
              [0, 1.08],
              [way * 0.24, 1.2],
              [way * 0.4, 1.06],
              [way * 0.3, 0.98],
            ],
            (t) => 0.07 * (1 - t * 0.6),
          ),
          colour: gilt,
        })),
        { angle, height: 0.5, size: 0.205, turn },
      ),
    ),
    ...(angle === 0
      ? bunch(put, angle, 0.5, 0.31)
      : put(peony({ petal: '#e06a80', heart: '#8c2140', edge: '#fbe6e6', stamen: '#f0d080' }), {
          angle,
          height: 0.5,
          size: 0.08,
        })),
  ];
  return { drawing: [...field(0), ...field(Math.PI)], materials: { [gilt]: 'gold' } };
}

/** Small sprigs of flowers strewn over a white ground. */
export function sprigs({ put, palette }: SceneFrame): Scene {
  const [, green, rose] = palette;
  const flower = peony({ petal: rose, heart: '#7a2138', edge: '#f3cfd2' });
  const bud = blossomBud({ petal: rose, edge: '#8a2c42', heart: '#f0b9c0', calyx: green });
  const blade = leaf({ colour: green, veins: 2 });
  const one = (angle: number, height: number, size: number, turn: number): Drawing => [
    ...put(
      [
        {
          outline: stroke(
            [
              [-0.1, -0.9],
              [-0.06, -0.4],
              [0, 0],
            ],
            0.05,
          ),
          colour: green,
        },
      ],
      { angle, height, size, turn },
    ),
    ...(
      [
        [-0.5, 1.1],
        [-0.6, -1],
        [-0.25, -0.7],
        [-0.2, 0.8],
      ] as const
    ).flatMap(([y, lean]) =>
      put(blade, {
        angle,
        x: -Math.sin(turn) * y * size,
        height: height + Math.cos(turn) * y * size,
        size: size * 0.55,
        turn: turn + lean,
      }),
    ),
    ...put(bud, { angle, x: -size * 0.3, height: height + size * 0.2, size: size * 0.42, turn: turn + 0.9 }),
    ...put(flower, { angle, height, size: size * 0.42, turn }),
  ];
  return {
    drawing: [
      ...one(0, 0.5, 0.13, 0.15),
      ...one(1.25, 0.62, 0.1, -0.3),
      ...one(-1.15, 0.62, 0.1, 0.4),
      ...one(1.2, 0.33, 0.1, 0.2),
      ...one(-1.2, 0.33, 0.1, -0.2),
      ...one(Math.PI, 0.5, 0.13, -0.15),
    ],
  };
}
