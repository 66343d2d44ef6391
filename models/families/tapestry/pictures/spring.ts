import { mixColours, parseColour, type Colour } from '../../../kit/colour.ts';
import { placeDrawing, type Drawing } from '../../../kit/drawing/drawing.ts';
import { smoothPath } from '../../../kit/smooth-path.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import { blossom, blossomBud } from '../../../parts/motifs/blossom.ts';
import { branch } from '../../../parts/motifs/branch.ts';
import { leaf } from '../../../parts/motifs/leaf.ts';
import { magpie } from '../../../parts/motifs/magpie.ts';
import type { Stitched } from '../../../parts/needle-stitches.ts';
import type { Picture } from './picture.ts';

/** A bough of plum in flower with two magpies, on a ground that pales upwards. */
export const spring: Picture = (width, height) => {
  const boughs: readonly (readonly [readonly Vector2[], number])[] = [
    [
      [
        [-0.52, -0.3],
        [-0.3, -0.2],
        [-0.12, -0.24],
        [0.08, -0.06],
        [0.26, -0.02],
        [0.4, 0.14],
      ],
      0.06,
    ],
    [
      [
        [-0.24, -0.2],
        [-0.2, 0.02],
        [-0.3, 0.2],
        [-0.22, 0.38],
      ],
      0.034,
    ],
    [
      [
        [0.06, -0.08],
        [0.1, 0.12],
        [0.02, 0.26],
        [0.1, 0.42],
      ],
      0.026,
    ],
    [
      [
        [0.2, -0.03],
        [0.34, -0.12],
        [0.46, -0.12],
      ],
      0.018,
    ],
    [
      [
        [-0.27, 0.14],
        [-0.4, 0.2],
        [-0.46, 0.32],
      ],
      0.014,
    ],
    [
      [
        [0.08, 0.1],
        [0.2, 0.2],
        [0.24, 0.34],
      ],
      0.013,
    ],
  ];
  const scaled = (points: readonly Vector2[]): Vector2[] =>
    points.map(([x, y]): Vector2 => [x * width, y * height]);
  const marks: Drawing[] = boughs.map(([points, wide]) => branch(scaled(points), wide * width, '#5b4238'));
  const flower = blossom({});
  const bud = blossomBud({});
  boughs.forEach(([points], row) => {
    const path = smoothPath(scaled(points), 12);
    path.forEach(([x, y], at) => {
      if (at < 3 || (at + row) % 2 === 1) return;
      const way = Math.sin(at * 2.7 + row * 1.9);
      const size = width * (0.026 + 0.012 * Math.abs(way));
      if ((at + row) % 5 === 0) marks.push(placeDrawing(bud, { x, y, turn: way * 1.6, scale: size * 1.1 }));
      else
        marks.push(
          placeDrawing(flower, {
            x: x + way * size * 0.7,
            y: y + Math.cos(at) * size * 0.6,
            turn: at,
            scale: size,
          }),
        );
    });
  });
  for (const [x, y, turn] of [
    [0.42, 0.16, -0.9],
    [0.46, -0.1, -1.4],
    [0.1, 0.44, 0.2],
    [-0.2, 0.4, 0.4],
    [-0.47, 0.33, 0.7],
  ] as const)
    marks.push(
      placeDrawing(leaf({ colour: '#7f9a5a', veins: 2 }), {
        x: x * width,
        y: y * height,
        turn,
        scale: width * 0.06,
      }),
    );
  marks.push(
    placeDrawing(magpie({}), { x: -0.06 * width, y: -0.175 * height, scale: width * 0.19 }),
    placeDrawing(magpie({}), { x: 0.31 * width, y: 0.035 * height, scale: [-width * 0.16, width * 0.16] }),
  );
  const [low, high] = ['#cbb894', '#e9dfc6'].map(parseColour) as [Colour, Colour];
  const ground = (_: number, y: number): Colour => mixColours(low, high, y / height + 0.5);
  const sky: Stitched = {
    outline: [
      [-0.5, -0.5],
      [0.5, -0.5],
      [0.5, 0.5],
      [-0.5, 0.5],
    ].map(([x, y]): Vector2 => [x! * width, y! * height]),
    direction: 0,
    colour: ground,
    length: width * 0.09,
    width: width * 0.0035,
    spacing: height * 0.04,
  };
  return { drawing: marks.flat(), stitches: [sky] };
};
