import { box } from '../../kit/box.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, type Model } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { surface } from '../../kit/surface.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { lattice, type Bar } from '../../parts/lattice.ts';
import { pineTree } from '../../parts/pine-tree.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';
import type { Form } from './form.ts';
import { thatchedHouse, type ThatchedHouse } from './thatched-house.ts';

const jar = (height: number): Shape =>
  lathe(
    [
      [0, 0],
      [0.22, 0],
      [0.4, 0.35],
      [0.42, 0.6],
      [0.28, 0.88],
      [0.33, 0.92],
      [0.33, 0.96],
      [0.1, 1.02],
      [0, 1.05],
    ].map(([r, y]): [number, number] => [(r ?? 0) * height, (y ?? 0) * height]),
    { segments: 12 },
  );

const placed = (house: ThatchedHouse, move: (shape: Shape) => Shape): ThatchedHouse => ({
  walls: move(house.walls),
  timber: move(house.timber),
  straw: move(house.straw),
  ropes: move(house.ropes),
  terrace: move(house.terrace),
});

/** Stakes of brushwood bound with two withies, along a line on the ground. */
function fence(points: readonly Vector3[], height: number): Shape {
  const bars: Bar[] = [];
  points.slice(1).forEach((to, i) => {
    const from = points[i]!;
    const length = Math.hypot(to[0] - from[0], to[2] - from[2]);
    const count = Math.round(length / (height * 0.16));
    const at = (t: number, y: number): Vector3 => [
      from[0] + (to[0] - from[0]) * t,
      from[1] + y,
      from[2] + (to[2] - from[2]) * t,
    ];
    for (let k = 0; k < count; k++) {
      const t = (k + 0.5) / count;
      bars.push([at(t, 0), at(t + (((k * 5) % 3) - 1) * 0.006, height * (0.82 + 0.09 * ((k * 7) % 3)))]);
    }
    for (const y of [0.35, 0.66]) bars.push([at(0, height * y), at(1, height * y)]);
  });
  return lattice(bars, height * 0.035, 4);
}

/** A rounded hill behind the house, falling to the ground at its rim. */
function hill(width: number, height: number, depth: number): Shape {
  return surface(
    (u, v) => {
      const [x, z] = [(u - 0.5) * 2, (0.5 - v) * 2];
      const fall = Math.max(0, 1 - x * x) * Math.max(0, 1 - z * z);
      const rock = 0.6 + 0.8 * fractalNoise(x * 2.2 + 4, 1, z * 2.2);
      return [(x * width) / 2, fall ** 0.8 * rock * height, (z * depth) / 2];
    },
    24,
    12,
    { crease: 0.5 },
  );
}

/**
 * A thatched house with what stands about it, on a board: walls, house and trees' wood in the first surface, straw, fence and
 * needles in the second, board in the third.
 */
export function houseModel({ form, size, surfaces }: FormRequest<Form>): Model {
  const [width, height, depth] = size;
  const board = height * 0.1;
  const tall = height - board;
  const hasTrees = form.pines > 0 || form.hill;
  // A house alone fills its board; beside a pine it stands to one side.
  const isAside = form.pines > 0 && !form.outbuilding;
  const houseWidth = width * (isAside ? 0.6 : form.outbuilding ? 0.66 : 0.82);
  const houseDepth = Math.min(depth * (form.outbuilding ? 0.44 : 0.6), houseWidth * 0.55);
  const houseHeight = hasTrees ? Math.min(tall * 0.6, houseDepth * 0.95) : tall;
  const houseZ = form.outbuilding || form.hill ? -depth * 0.16 : -depth * 0.05;
  const houses = [
    placed(thatchedHouse(houseWidth, houseDepth, houseHeight, isAside ? 3 : 4), (shape) =>
      shape.move(isAside ? width * 0.15 : -width * 0.09, board, houseZ),
    ),
  ];
  if (form.outbuilding)
    houses.push(
      placed(thatchedHouse(depth * 0.46, houseDepth * 0.78, houseHeight * 0.84, 2, true), (shape) =>
        shape.turn('y', -Math.PI / 2).move(width * 0.33, board, depth * 0.12),
      ),
    );
  const trees = Array.from({ length: form.pines }, (_, i) => {
    const spots: readonly (readonly [number, number, number])[] = isAside
      ? [[-width * 0.25, depth * 0.02, tall * 0.985]]
      : [
          [-width * 0.4, -depth * 0.34, tall * 0.95],
          [width * 0.4, -depth * 0.36, tall * 0.85],
          [-width * 0.42, depth * 0.1, tall * 0.5],
          [width * 0.15, -depth * 0.4, tall * 0.8],
        ];
    const [x, z, h] = spots[i % spots.length]!;
    const tree = pineTree(h, i, form.pines > 1 ? 7 : 10);
    return { wood: tree.wood.move(x, board, z), needles: tree.needles.move(x, board, z) };
  });
  const yard = Array.from({ length: form.jars }, (_, i) =>
    jar(houseHeight * (0.17 + 0.05 * ((i * 5) % 3))).move(
      -width * 0.4 + (i % 4) * width * 0.055,
      board,
      depth * (0.14 + 0.09 * Math.floor(i / 4)),
    ),
  );
  const edge = (x: number, z: number): Vector3 => [x * width * 0.46, board, z * depth * 0.45];
  const mound = form.hill
    ? [hill(width * 0.9, tall * 0.55, depth * 0.42).move(0, board * 0.98, -depth * 0.24)]
    : [];
  const plate = form.plate
    ? [box(width * 0.3, board * 0.5, depth * 0.02, board * 0.06).move(0, board * 0.14, depth * 0.486)]
    : [];
  return model(form.hill ? 'hero' : 'medium', [
    surfacePart(
      surfaces,
      0,
      Shape.merge(...houses.flatMap(({ walls, terrace }) => [walls, terrace]), ...mound, ...yard, ...plate),
    ),
    surfacePart(
      surfaces,
      1,
      Shape.merge(...houses.map(({ timber }) => timber), ...trees.map(({ wood }) => wood)),
      { hidden: true },
    ),
    surfacePart(surfaces, 0, Shape.merge(...houses.map(({ straw }) => straw))),
    surfacePart(surfaces, 1, Shape.merge(...houses.map(({ ropes }) => ropes)), { untilLevel: 0 }),
    ...(form.fence
      ? [
          surfacePart(
            surfaces,
            1,
            Shape.merge(
              fence([edge(-1, -0.6), edge(-1, 1), edge(-0.25, 1)], houseHeight * 0.24),
              fence([edge(0.15, 1), edge(1, 1), edge(1, 0.75)], houseHeight * 0.24),
            ),
            { untilLevel: 1 },
          ),
        ]
      : []),
    ...(trees.length > 0
      ? [surfacePart(surfaces, form.plate ? 2 : 0, Shape.merge(...trees.map(({ needles }) => needles)))]
      : []),
    surfacePart(surfaces, form.plate ? 1 : 2, plinthBoard(width, board, depth)),
  ]);
}
