import type { Drawing } from '../../../kit/drawing/drawing.ts';
import { tone } from '../../../kit/drawing/tone.ts';
import { branch } from '../../../parts/motifs/branch.ts';
import { butterfly } from '../../../parts/motifs/butterfly.ts';
import { cloud } from '../../../parts/motifs/cloud.ts';
import { leaf } from '../../../parts/motifs/leaf.ts';
import { magpie } from '../../../parts/motifs/magpie.ts';
import { peony } from '../../../parts/motifs/peony.ts';
import { pomegranate } from '../../../parts/motifs/pomegranate.ts';
import type { Scene, SceneFrame } from '../scene-frame.ts';

const wire = '#e0b95f';

/** Every field of the drawing framed by a gold wire, as enamel cells are: the field's own outline, larger, in gold below it. */
export function wired(drawing: Drawing, width: number): Drawing {
  return drawing.flatMap((mark) => {
    const xs = mark.outline.map(([x]) => x);
    const ys = mark.outline.map(([, y]) => y);
    const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    // Too small for a cell of its own: drawn in wire alone.
    if ((right - left) * (high - low) < width * width * 240) return [{ ...mark, colour: wire }];
    const [cx, cy] = [(left + right) / 2, (low + high) / 2];
    const [sx, sy] = [1 + (2 * width) / (right - left), 1 + (2 * width) / (high - low)];
    return [
      {
        outline: mark.outline.map(([x, y]) => [cx + (x - cx) * sx, cy + (y - cy) * sy] as const),
        colour: wire,
      },
      mark,
    ];
  });
}

/** Dark blue pomegranates on their branches and two magpies, in enamel cells; small clouds fill the ground. */
export function pomegranatesAndMagpies({ put, palette, vessel }: SceneFrame): Scene {
  const [ground, blue] = palette;
  const fruit = pomegranate({ rind: blue, seeds: '#d35a6c', pith: '#f0dfb8' });
  const green = leaf({ colour: '#3f8f5f', veins: 0, width: 0.46 });
  const bird = magpie();
  const bough = (angle: number, mirror: boolean): Drawing => {
    const way = mirror ? -1 : 1;
    const place = (drawing: Drawing, x: number, y: number, size: number, turn = 0) =>
      put(drawing, { angle, x: way * x, height: 0.55 + y, size, turn: turn * way, mirror });
    return [
      ...place(
        branch(
          [
            [-0.34, -0.2],
            [-0.14, -0.12],
            [0.02, 0.02],
            [0.2, 0.06],
            [0.34, 0.18],
          ],
          0.03,
          '#7a4a2c',
        ),
        0,
        0,
        0.8,
      ),
      ...place(
        branch(
          [
            [0.02, 0.02],
            [0.06, 0.16],
            [0, 0.28],
          ],
          0.02,
          '#7a4a2c',
        ),
        0,
        0,
        0.8,
      ),
      ...(
        [
          [-0.24, -0.13, 0.1, 1.2],
          [-0.16, -0.06, 0.1, -0.3],
          [-0.02, 0.06, 0.09, 0.9],
          [0.1, 0.08, 0.1, -1.2],
          [0.2, 0.02, 0.09, -2.2],
          [0.28, 0.15, 0.09, -0.2],
          [-0.02, 0.22, 0.09, 0.8],
          [0.02, 0.22, 0.08, -0.8],
          [-0.06, -0.11, 0.09, -2.4],
        ] as const
      ).flatMap(([x, y, size, turn]) => place(green, x, y, size, turn)),
      ...place(fruit, -0.1, -0.17, 0.075, 2.9),
      ...place(fruit, 0.15, -0.04, 0.068, -2.8),
      ...place(fruit, 0.24, 0.17, 0.05, -0.5),
      ...place(fruit, 0, 0.24, 0.045, 0.2),
    ];
  };
  const clouds = [
    [0.9, 0.3],
    [-1.1, 0.66],
    [1.3, 0.7],
    [-0.75, 0.28],
    [2.1, 0.36],
    [-2.2, 0.3],
  ] as const;
  const width = vessel.height * 0.0022;
  return {
    drawing: [
      ...clouds.flatMap(([angle, height]) =>
        put(cloud(tone(ground, 1.35), wire), { angle, height, size: 0.055 }),
      ),
      ...wired([...bough(-0.05, false), ...bough(Math.PI, true)], width),
      ...wired(
        [
          ...put(bird, { angle: -0.42, height: 0.475, size: 0.16 }),
          ...put(bird, { angle: 0.34, height: 0.62, size: 0.14, mirror: true }),
        ],
        width * 0.8,
      ),
    ],
    materials: { [wire]: 'gold' },
  };
}

/** A peony in full flower with bud and leaves, and two butterflies above it. */
export function peonyAndButterflies({ put, palette }: SceneFrame): Scene {
  const [, yellow, green] = palette;
  const blade = leaf({ colour: green, width: 0.5, veins: 3 });
  const bush = (angle: number): Drawing => [
    ...put(
      branch(
        [
          [0, -0.32],
          [-0.03, -0.16],
          [0.02, 0],
        ],
        0.025,
        '#3a5a34',
      ),
      { angle, height: 0.44, size: 1 },
    ),
    ...put(
      branch(
        [
          [-0.02, -0.18],
          [0.14, -0.02],
          [0.2, 0.14],
        ],
        0.018,
        '#3a5a34',
      ),
      { angle, height: 0.44, size: 1 },
    ),
    ...(
      [
        [-0.02, -0.2, 1.2, 0.2],
        [0.02, -0.24, -1.2, 0.2],
        [-0.1, -0.06, 1.6, 0.18],
        [0.1, -0.1, -1.5, 0.18],
        [-0.06, 0.08, 0.8, 0.17],
        [0.16, 0.02, -0.9, 0.14],
        [0.06, 0.1, -0.3, 0.15],
      ] as const
    ).flatMap(([x, y, turn, size]) => put(blade, { angle, x, height: 0.44 + y, size, turn })),
    ...put(peony({ petal: '#e8698a', heart: '#8c1740', edge: '#fbe2e4' }), {
      angle,
      x: -0.02,
      height: 0.46,
      size: 0.15,
    }),
    ...put(peony({ petal: '#f4d9e0', heart: '#c9607c', edge: '#ffffff' }), {
      angle,
      x: 0.2,
      height: 0.6,
      size: 0.075,
    }),
  ];
  return {
    drawing: [
      ...bush(0),
      ...bush(Math.PI),
      ...put(butterfly({ wing: yellow, rim: '#1f1a18', spot: '#e9f3ef' }), {
        angle: -0.52,
        height: 0.68,
        size: 0.075,
        turn: 0.5,
      }),
      ...put(butterfly({ wing: '#4f86c0', rim: '#17202e', spot: '#f7e6b0' }), {
        angle: 0.24,
        height: 0.755,
        size: 0.06,
        turn: -0.6,
      }),
    ],
  };
}
