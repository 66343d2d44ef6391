import { box } from '../../kit/box.ts';
import type { Surface } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { sweep } from '../../kit/sweep.ts';
import { rectangle } from '../../kit/outlines.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { madeOf } from '../../parts/arms/made-of.ts';

export interface BoundBook {
  readonly width: number;
  readonly height: number;
  readonly thickness: number;
  readonly cover: Surface;
  readonly paper: Surface;
  /** Bands at head and tail of the spine. */
  readonly accent: Surface;
}

/** A closed case-bound book: its cover looks towards +z, spine at −x, about the origin in x and y, its back at z = 0. */
export function boundBook({ width, height, thickness, cover, paper, accent }: BoundBook): Part[] {
  const board = 0.0028;
  const square = 0.003;
  const face = (z: number) => box(width - 0.006, height, board, 0.0008).move(0.003, -height / 2, z);
  const inner = thickness - 2 * board;
  const arc = Array.from({ length: 9 }, (_, i): Vector2 => {
    const angle = Math.PI / 2 + (i / 8) * Math.PI;
    return [
      -width / 2 + 0.0035 + Math.cos(angle) * 0.0065,
      thickness / 2 + Math.sin(angle) * (thickness / 2),
    ];
  });
  const spine = prism(
    [
      ...arc,
      ...arc.toReversed().map(([x, z]): Vector2 => [x + 0.0022, (z - thickness / 2) * 0.9 + thickness / 2]),
    ],
    height,
    {
      chamfer: 0,
      crease: 0.9,
    },
  )
    .turn('x', Math.PI / 2)
    .mirror('z')
    .scale(1, 1, -1);
  // Leaves: slabs set back by turns, so that the edges show lines of pages.
  const leaves = 9;
  const block = Array.from({ length: leaves }, (_, i) => {
    const back = i % 2 === 0 ? 0 : 0.0006;
    return box(width - 0.012 - back, height - 2 * square - back, inner / leaves, 0).move(
      0.0012 - back / 2,
      -(height - 2 * square - back) / 2,
      board + (inner * (i + 0.5)) / leaves,
    );
  });
  const groove = sweep(
    [
      [-width / 2 + 0.0085, -height / 2, thickness + 0.0001],
      [-width / 2 + 0.0085, height / 2, thickness + 0.0001],
    ] satisfies Vector3[],
    rectangle(0.0014, 0.0006),
    { up: [0, 0, 1] },
  );
  const head = [-1, 1].map((side) =>
    box(0.003, 0.0026, inner * 0.94, 0).move(
      -width / 2 + 0.007,
      side * (height / 2 - square) - 0.0013,
      thickness / 2,
    ),
  );
  return [
    madeOf(cover, Shape.merge(face(board / 2), face(thickness - board / 2), spine)),
    part('leather', '#1a1614', groove, { untilLevel: 0 }),
    madeOf(paper, Shape.merge(...block)),
    madeOf(accent, Shape.merge(...head), { untilLevel: 0, hidden: true }),
  ];
}
