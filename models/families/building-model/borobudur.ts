import { box } from '../../kit/box.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';
import type { Form } from './form.ts';

/** A square of half side `half` whose corners step back twice. */
function redented(half: number): Vector2[] {
  const [a, b, c] = [half * 0.62, half * 0.8, half * 0.91];
  const corner: Vector2[] = [
    [half, a],
    [c, a],
    [c, b],
    [b, b],
    [b, c],
    [a, c],
    [a, half],
  ];
  return [0, 1, 2, 3].flatMap((turn) =>
    corner.map(([x, y]): Vector2 => {
      if (turn === 0) return [x, y];
      if (turn === 1) return [-y, x];
      return turn === 2 ? [-x, -y] : [y, -x];
    }),
  );
}

/** A bell-shaped stupa with its square neck and spire, standing on y = 0. */
function stupa(radius: number, height: number, segments: number): Shape {
  return lathe(
    [
      [0, 0],
      ...(segments > 10
        ? [
            [1, 0],
            [1, 0.08],
            [0.88, 0.1],
            [0.9, 0.14],
          ]
        : [[1, 0.02]]),
      [0.86, 0.34],
      [0.6, 0.56],
      [0.25, 0.62],
      [0.2, 0.74],
      [0, 1],
    ].map(([r, y]): Vector2 => [(r ?? 0) * radius, (y ?? 0) * height]),
    { segments, crease: 0.7 },
  );
}

/**
 * Borobudur: five square terraces with stepped corners, three round ones with 72 stupas about the great one, stairs in the
 * middle of each side. Terraces in the first surface, stupas and niches in the second, board in the third.
 */
export function borobudur({ size, surfaces }: FormRequest<Form>): Model {
  const [width, height] = size;
  const board = height * 0.13;
  const unit = (width / 2) * 0.92;
  const tall = height - board;
  const step = tall * 0.075;
  const levels = [1, 0.9, 0.78, 0.67, 0.56, 0.46];
  const slab = (half: number, thick: number) => prism(redented(half), thick).turn('x', -Math.PI / 2);
  const terraces = levels.flatMap((share, row) => {
    const y = row * step;
    const half = unit * share;
    return [
      slab(half, step).move(0, y + step / 2, 0),
      // The balustrade: a wall round the walk, lower than the niches on it.
      slab(half * 1.012, step * 0.12).move(0, y + step * 0.97, 0),
    ];
  });
  const niches: Shape[] = [];
  for (const [row, share] of levels.slice(1).entries()) {
    const half = unit * share;
    const y = (row + 2) * step;
    const count = 11 - row * 2;
    const seats: Vector2[] = Array.from({ length: count }, (_, i) => [
      ((i / (count - 1)) * 2 - 1) * half * 0.57,
      half * 0.985,
    ]);
    for (const [x, z] of [
      ...seats,
      [half * 0.72, half * 0.89],
      [-half * 0.72, half * 0.89],
      [half * 0.89, half * 0.72],
      [-half * 0.89, half * 0.72],
    ] as Vector2[]) {
      if (Math.abs(x) < unit * 0.07) continue;
      const wide = unit * 0.044;
      niches.push(
        lathe(
          [
            [wide * 0.66, 0],
            [wide * 0.66, step * 0.34],
            [wide * 0.3, step * 0.46],
            [0, step * 0.85],
          ],
          { segments: 4, crease: 0.5 },
        )
          .turn('y', Math.PI / 4)
          .move(x, y, z),
      );
    }
  }
  const base = levels.length * step;
  const rounds = [0.4, 0.31, 0.22];
  const discs = rounds.map((share, row) =>
    lathe(
      [
        [0, 0],
        [unit * share, 0],
        [unit * share, step * 0.62],
        [unit * share * 0.985, step * 0.7],
        [0, step * 0.7],
      ],
      { segments: 48, crease: 0.4 },
    ).move(0, base + row * step * 0.7, 0),
  );
  const rings = rounds.map((share, row) => {
    const count = [32, 24, 16][row]!;
    return stupa(unit * 0.031, step * 1.15, 6)
      .move(0, base + (row + 1) * step * 0.7, unit * (share - 0.042))
      .around(count);
  });
  const top = base + rounds.length * step * 0.7;
  const great = stupa(unit * 0.13, tall - top, 32).move(0, top, 0);
  // Stairs with side walls, and a gate on each terrace.
  const stair: Shape[] = [];
  levels.forEach((share, row) => {
    const half = unit * share;
    const next = unit * (levels[row + 1] ?? 0.42);
    const treads = 4;
    for (let i = 0; i < treads; i++)
      stair.push(
        box(unit * 0.075, (step * (treads - i)) / treads, (half * 1.02 - next) / treads, 0).move(
          0,
          row * step,
          next + ((half * 1.02 - next) * (i + 0.5)) / treads,
        ),
      );
    for (const side of [-1, 1])
      stair.push(
        box(unit * 0.022, step * 1.15, half * 1.03 - next, 0).move(
          side * unit * 0.05,
          row * step,
          (half * 1.03 + next) / 2,
        ),
      );
    if (row > 0)
      stair.push(
        ...[-1, 1].map((side) =>
          box(unit * 0.026, step * 1.3, unit * 0.03, 0).move(
            side * unit * 0.042,
            (row + 1) * step,
            half * 0.97,
          ),
        ),
        prism(
          [
            [-unit * 0.06, 0],
            [unit * 0.06, 0],
            [unit * 0.05, step * 0.34],
            [0, step * 0.75],
            [-unit * 0.05, step * 0.34],
          ],
          unit * 0.034,
        ).move(0, (row + 1) * step + step * 1.25, half * 0.97),
      );
  });
  const raise = (shape: Shape) => shape.move(0, board, 0);
  return model('hero', [
    surfacePart(surfaces, 0, raise(Shape.merge(...terraces, ...discs, great))),
    surfacePart(surfaces, 0, raise(Shape.merge(...rings))),
    surfacePart(surfaces, 1, raise(Shape.merge(...stair).around(4)), { hidden: true }),
    surfacePart(surfaces, 1, raise(Shape.merge(...niches).around(4)), { untilLevel: 1 }),
    surfacePart(surfaces, 2, plinthBoard(width, board, width)),
  ]);
}
