import { box } from '../../kit/box.ts';
import { mixColours, parseColour, type Colour } from '../../kit/colour.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { lattice, type Bar } from '../../parts/lattice.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';
import type { Form } from './form.ts';

/** A tapering concrete needle, standing on y = 0. */
const needle = (radius: number, height: number): Shape =>
  lathe(
    smoothPath<Vector2>(
      [
        [radius, 0],
        [radius * 0.72, height * 0.16],
        [radius * 0.5, height * 0.5],
        [radius * 0.2, height * 0.85],
        [radius * 0.05, height],
      ],
      12,
    ).concat([[0, height]]),
    { segments: 16 },
  );

/** A ball set with discs in rings, blue, green and grey by turns: the water towers are clad in such discs. */
function sequinBall(radius: number): Shape {
  const colours = ['#1f5f8a', '#2f8f86', '#7fa9b5', '#274a72'].map(parseColour);
  const ball = sphere(radius * 0.985, 18, 10).painted((): Colour => parseColour('#b9c2c4'));
  const discs: Shape[] = [];
  for (let row = 1; row < 7; row++) {
    const tilt = (row / 7) * Math.PI;
    const count = Math.max(4, Math.round(13 * Math.sin(tilt)));
    for (let i = 0; i < count; i++) {
      const colour = colours[(row * 3 + i * 5) % colours.length]!;
      discs.push(
        lathe(
          [
            [radius * 0.2, 0],
            [radius * 0.14, radius * 0.03],
            [0, radius * 0.036],
          ],
          { segments: 6 },
        )
          .move(0, radius * 0.975, 0)
          .turn('x', tilt)
          .turn('y', ((i + (row % 2) / 2) / count) * 2 * Math.PI)
          .painted(() => mixColours(colour, [1, 1, 1], 0.06)),
      );
    }
  }
  return Shape.merge(ball, ...discs);
}

/** A wall with battlements, a gate and a round bastion at either end, facing +z; with the lines of its bricks. */
function rampart(width: number, height: number, thick: number): { wall: Shape; lines: Shape } {
  const merlons = 9;
  const outline: Vector2[] = [
    [-width / 2, 0],
    [-width * 0.07, 0],
    [-width * 0.07, height * 0.42],
    [-width * 0.05, height * 0.52],
    [0, height * 0.58],
    [width * 0.05, height * 0.52],
    [width * 0.07, height * 0.42],
    [width * 0.07, 0],
    [width / 2, 0],
  ];
  for (let i = 0; i < merlons; i++) {
    const from = width / 2 - (width * i) / merlons;
    const to = from - (width / merlons) * 0.58;
    outline.push([from, height], [to, height]);
    if (i < merlons - 1)
      outline.push([to, height * 0.84], [width / 2 - (width * (i + 1)) / merlons, height * 0.84]);
  }
  const bastion = lathe(
    [
      [0, 0],
      [thick * 1.6, 0],
      [thick * 1.35, height * 0.9],
      [thick * 1.5, height * 0.98],
      [thick * 1.5, height * 1.16],
      [0, height * 1.16],
    ],
    { segments: 20, crease: 0.4 },
  );
  const bars: Bar[] = [];
  const z = thick * 0.51;
  for (let row = 1; row < 7; row++) {
    const y = (height * 0.84 * row) / 7;
    for (const side of [-1, 1]) {
      const inner = y < height * 0.58 ? width * 0.075 : 0;
      bars.push([
        [side * inner, y, z],
        [side * width * 0.46, y, z],
      ]);
      for (let i = 0; i < 6; i++) {
        const x = side * (width * 0.1 + (i + (row % 2) / 2) * width * 0.058);
        bars.push([
          [x, y - (height * 0.84) / 7, z],
          [x, y, z],
        ]);
      }
    }
  }
  return {
    wall: Shape.merge(
      prism(outline, thick, { chamfer: thick * 0.06, crease: 0.2 }),
      ...[-1, 1].map((side) => bastion.move((side * width) / 2, 0, 0)),
    ),
    lines: lattice(bars, height * 0.004, 3),
  };
}

/**
 * A rampart of clear plastic before a shield, the Kuwait Towers and a television tower: rampart in the first surface, shield in
 * the second, towers in the third.
 */
export function kuwaitLandmarks({ size, surfaces }: FormRequest<Form>): Model {
  const [width, height, depth] = size;
  const board = height * 0.09;
  const tall = height - board;
  const wall = rampart(width * 0.78, tall * 0.24, depth * 0.09);
  const front: Vector3 = [0, board, depth * 0.3];
  const main = tall * 0.8;
  const towers = Shape.merge(
    needle(width * 0.03, main).move(-width * 0.28, board, -depth * 0.12),
    needle(width * 0.027, main * 0.8).move(-width * 0.13, board, -depth * 0.26),
    needle(width * 0.016, main * 0.62).move(-width * 0.38, board, -depth * 0.28),
  );
  const balls = Shape.merge(
    sequinBall(main * 0.115).move(-width * 0.28, board + main * 0.44, -depth * 0.12),
    sequinBall(main * 0.055).move(-width * 0.28, board + main * 0.69, -depth * 0.12),
    sequinBall(main * 0.115).move(-width * 0.13, board + main * 0.42, -depth * 0.26),
  );
  // The television tower: a ribbed shaft, a pod of storeys that widens upwards, a stepped mast.
  const r = width * 0.026;
  const mast = Shape.merge(
    lathe(
      [
        [0, 0],
        [r * 2, 0],
        [r * 1.3, tall * 0.1],
        [r, tall * 0.3],
        [r * 0.8, tall * 0.6],
        [0, tall * 0.6],
      ],
      { segments: 20 },
    ),
    lathe(
      [
        [0, tall * 0.55],
        [r * 0.9, tall * 0.55],
        [r * 2.3, tall * 0.62],
        [r * 2.5, tall * 0.63],
        [r * 2.5, tall * 0.665],
        [r * 1.8, tall * 0.68],
        [r * 1.9, tall * 0.7],
        [r * 1.2, tall * 0.71],
        [0, tall * 0.72],
      ],
      { segments: 28, crease: 0.5 },
    ),
    ...[
      [0.62, 0.7, 0.12],
      [0.42, 0.82, 0.09],
      [0.2, 0.9, 0.1],
    ].map(([share = 1, from = 0, high = 0]) =>
      cylinder(r * share, tall * high, { segments: 10, chamfer: 0, topRadius: r * share * 0.8 }).move(
        0,
        tall * from,
        0,
      ),
    ),
    ...Array.from({ length: 10 }, (_, i) =>
      box(r * 0.16, tall * 0.52, r * 0.2, 0)
        .deform(([x, y, z]) => [x, y, z + r * (1.25 - 0.45 * (y / (tall * 0.5)))])
        .turn('y', (i / 10) * 2 * Math.PI),
    ),
  ).move(width * 0.3, board, -depth * 0.2);
  const shieldOutline = smoothPath<Vector2>(
    [
      [0, -0.62],
      [0.3, -0.34],
      [0.44, 0.02],
      [0.45, 0.42],
      [0.23, 0.47],
      [0, 0.52],
      [-0.23, 0.47],
      [-0.45, 0.42],
      [-0.44, 0.02],
      [-0.3, -0.34],
    ],
    40,
    true,
  );
  const shield = (scale: number, thick: number, z: number) =>
    prism(
      shieldOutline.map(([x, y]): Vector2 => [x * scale, y * scale]),
      thick,
      { chamfer: thick * 0.25 },
    ).move(width * 0.07, board + tall * 0.4, z);
  return model('medium', [
    surfacePart(surfaces, 0, wall.wall.move(...front)),
    part('paper', '#f4f8fa', wall.lines.move(...front), { untilLevel: 0 }),
    surfacePart(
      surfaces,
      1,
      Shape.merge(
        shield(tall * 0.34, depth * 0.04, depth * 0.02),
        box(width * 0.018, tall * 0.3, depth * 0.03, 0).move(width * 0.07, board, depth * 0.02),
      ),
    ),
    part('enamel', '#f2efe6', shield(tall * 0.295, depth * 0.02, depth * 0.035)),
    surfacePart(surfaces, 2, Shape.merge(towers, mast)),
    part('enamel', '#2f7f96', balls),
    part('lacquer', '#1e1a1c', plinthBoard(width, board, depth)),
  ]);
}
