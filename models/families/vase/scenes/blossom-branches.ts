import type { Drawing } from '../../../kit/drawing/drawing.ts';
import { branch } from '../../../parts/motifs/branch.ts';
import { blossom, blossomBud } from '../../../parts/motifs/blossom.ts';
import { dove } from '../../../parts/motifs/flying-bird.ts';
import { leaf } from '../../../parts/motifs/leaf.ts';
import type { Scene, SceneFrame } from '../scene-frame.ts';

/** Apricot branches in blossom that rise round the vase, and doves that fly over them. */
export function apricotAndDoves({ put, palette }: SceneFrame): Scene {
  const [, pink] = palette;
  const flower = blossom({ petal: '#fbe8ea', edge: pink, heart: '#c9526e' });
  const bud = blossomBud({ petal: '#f6d3da', edge: pink, heart: '#c9526e' });
  const bough: Drawing = [
    ...branch(
      [
        [-0.1, -0.28],
        [0.02, -0.12],
        [0.04, 0.06],
        [0.18, 0.2],
        [0.22, 0.4],
      ],
      0.045,
      '#6a4a3a',
    ),
    ...branch(
      [
        [0.03, -0.02],
        [-0.12, 0.1],
        [-0.17, 0.24],
        [-0.28, 0.32],
      ],
      0.026,
      '#6a4a3a',
    ),
    ...branch(
      [
        [0.1, 0.12],
        [0.28, 0.14],
        [0.38, 0.24],
      ],
      0.02,
      '#6a4a3a',
    ),
  ];
  const flowers = [
    [-0.13, 0.12, 0.062, 0.2],
    [-0.22, 0.27, 0.05, 1],
    [0.07, 0.07, 0.056, 0.6],
    [0.2, 0.26, 0.066, 0],
    [0.3, 0.15, 0.05, 2],
    [0.16, 0.38, 0.044, 0.4],
    [0.38, 0.24, 0.042, 1.2],
    [-0.03, -0.1, 0.046, 1.7],
  ] as const;
  const spray = (angle: number, height: number, size: number, mirror: boolean): Drawing => {
    const way = mirror ? -1 : 1;
    return [
      ...put(bough, { angle, height, size, mirror }),
      ...flowers.flatMap(([x, y, radius, turn]) =>
        put(flower, {
          angle,
          x: way * x * size,
          height: height + y * size,
          size: radius * size * 1.15,
          turn,
        }),
      ),
      ...(
        [
          [-0.28, 0.33, 0.5],
          [0.23, 0.42, -0.1],
          [0.4, 0.28, -0.7],
          [0, -0.02, 0.9],
        ] as const
      ).flatMap(([x, y, turn]) =>
        put(bud, {
          angle,
          x: way * x * size,
          height: height + y * size,
          size: 0.05 * size,
          turn: turn * way,
        }),
      ),
    ];
  };
  const white = { plumage: '#ffffff', shade: '#8aa0b6' };
  return {
    drawing: [
      ...spray(-0.15, 0.42, 0.92, false),
      ...spray(2.6, 0.44, 0.85, true),
      ...put(dove(white), { angle: 0.62, height: 0.36, size: 0.085, turn: -0.1, mirror: true }),
      ...put(dove(white), { angle: -0.5, height: 0.76, size: 0.08, turn: 0.15 }),
      ...put(dove(white), { angle: 1.5, height: 0.6, size: 0.075, turn: 0.3 }),
      ...put(dove(white), { angle: -1.6, height: 0.36, size: 0.07, mirror: true }),
    ],
  };
}

/** Sprays of chrysanthemum brushed in iron brown, as under celadon glaze: one in front, one behind, leaves at the sides. */
export function ironChrysanthemums({ put, palette }: SceneFrame): Scene {
  const [, iron] = palette;
  return { drawing: [0, Math.PI].flatMap((side) => ironSpray(put, iron, side)) };
}

function ironSpray(put: SceneFrame['put'], iron: string, side: number): Drawing {
  const flower = ironFlower(iron);
  const blade = leaf({ colour: iron, veins: 0, width: 0.3, bend: 0.25 });
  const stems: Drawing = [
    ...branch(
      [
        [0.02, -0.3],
        [0, -0.1],
        [0.04, 0.1],
        [0, 0.24],
      ],
      0.02,
      iron,
    ),
    ...branch(
      [
        [0.01, -0.08],
        [-0.12, 0.04],
        [-0.2, 0.16],
      ],
      0.015,
      iron,
    ),
    ...branch(
      [
        [0.03, 0],
        [0.16, 0.06],
        [0.22, 0.2],
      ],
      0.015,
      iron,
    ),
  ];
  const places = [
    [0, 0.27, 0.085],
    [-0.21, 0.19, 0.07],
    [0.23, 0.23, 0.07],
  ] as const;
  const leaves = [
    [0.02, -0.22, 1.1, 0.13],
    [0.02, -0.16, -1.2, 0.13],
    [0, -0.04, 0.9, 0.12],
    [0.03, 0.06, -0.7, 0.11],
    [-0.1, 0.03, 2, 0.1],
    [0.14, 0.05, -1.9, 0.1],
    [-0.16, 0.11, -0.5, 0.08],
    [0.2, 0.13, 0.6, 0.08],
  ] as const;
  const [height, size] = [0.56, 1];
  return [
    ...put(stems, { angle: side, height, size }),
    ...leaves.flatMap(([x, y, turn, long]) =>
      put(blade, { angle: side, x, height: height + y, size: long, turn }),
    ),
    ...places.flatMap(([x, y, radius]) => put(flower, { angle: side, x, height: height + y, size: radius })),
  ];
}

/** A flower in single strokes of the brush: petals round a ring, darker towards the heart. */
function ironFlower(iron: string): Drawing {
  const one = (turn: number, reach: number) => {
    const [x, y] = [Math.sin(turn), Math.cos(turn)];
    const [px, py] = [y * 0.1, -x * 0.1];
    return {
      outline: [
        [x * 0.3, y * 0.3],
        [x * 0.7 * reach + px, y * 0.7 * reach + py],
        [x * reach, y * reach],
        [x * 0.7 * reach - px, y * 0.7 * reach - py],
      ] as const,
      colour: iron,
    };
  };
  return [
    ...Array.from({ length: 13 }, (_, row) => one((row / 13) * 2 * Math.PI, row % 2 ? 1 : 0.9)),
    {
      outline: Array.from(
        { length: 7 },
        (_, row) => [Math.sin(row * 0.9) * 0.17, Math.cos(row * 0.9) * 0.17] as const,
      ),
      colour: iron,
    },
  ];
}
