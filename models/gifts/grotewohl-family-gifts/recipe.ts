import { box } from '../../kit/box.ts';
import { fitModel } from '../../kit/fit-model.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';

interface Draped {
  readonly width: number;
  readonly depth: number;
  readonly height: number;
  /** 2 round … 6 boxy */
  readonly square: number;
  readonly folds: number;
}

/** A cloth over something that is not shown: smooth on top, hanging in folds, its hem spread on the board. */
function draped({ width, depth, height, square, folds }: Draped): Shape {
  return surface(
    (u, v) => {
      const angle = (u % 1) * 2 * Math.PI;
      const bend = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / square);
      // v: up from the hem (0) over the shoulder (0.72) to the crown (1).
      const hang = Math.max(0, 1 - v / 0.72);
      const top = v > 0.72 ? (1 - v) / 0.28 : 1;
      const wave = Math.cos(folds * angle + 1.1 * Math.sin(2 * angle)) * hang ** 1.3;
      const spread = 1 + 0.26 * hang ** 2.4 + 0.11 * wave;
      const reach = Math.min(1, top ** 0.62) * spread;
      const y =
        v > 0.72
          ? height * (0.9 + 0.1 * Math.sqrt(1 - top * top))
          : height * 0.9 * (v / 0.72) ** 0.92 + 0.001;
      return [(bend(Math.sin(angle)) * reach * width) / 2, y, (bend(Math.cos(angle)) * reach * depth) / 2];
    },
    56,
    12,
  );
}

/** Threads at the hem, laid along every fold. */
function hem(shape: Draped): Shape {
  const line = Array.from({ length: 64 }, (_, i): Vector3 => {
    const angle = (i / 64) * 2 * Math.PI;
    const bend = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / shape.square);
    const wave = Math.cos(shape.folds * angle + 1.1 * Math.sin(2 * angle));
    const reach = 1.26 + 0.11 * wave;
    return [
      (bend(Math.sin(angle)) * reach * shape.width) / 2,
      0.0022,
      (bend(Math.cos(angle)) * reach * shape.depth) / 2,
    ];
  });
  return tube(line, 0.0013, { sides: 5, closed: true });
}

const things: readonly (readonly [Draped, number, number])[] = [
  [{ width: 0.15, depth: 0.1, height: 0.1, square: 5, folds: 9 }, -0.13, 0.045],
  [{ width: 0.085, depth: 0.085, height: 0.24, square: 2.3, folds: 7 }, 0.01, -0.055],
  [{ width: 0.12, depth: 0.12, height: 0.14, square: 2, folds: 9 }, 0.14, 0.03],
  [{ width: 0.1, depth: 0.07, height: 0.045, square: 4.5, folds: 8 }, 0.015, 0.09],
];

/** The bottom of a showcase with four presents under linen: what they are no source says. */
export function buildGift(): Model {
  const board = 0.022;
  const cloths = things.map(([shape, x, z]) => draped(shape).move(x, board, z));
  const hems = things.map(([shape, x, z]) => hem(shape).move(x, board, z));
  const edge = Shape.merge(
    ...[-1, 1].flatMap((side) => [
      box(0.5, 0.008, 0.008, 0.001).move(0, board - 0.002, side * 0.146),
      box(0.008, 0.008, 0.3, 0.001).move(side * 0.246, board - 0.002, 0),
    ]),
  );
  return fitModel(
    model('medium', [
      part('linen', '#d3c8b2', Shape.merge(...cloths)),
      part('linen', '#bdb197', Shape.merge(...hems), { untilLevel: 0 }),
      part('felt-brown', '#6b4a2f', box(0.485, board, 0.285, 0.002), { hidden: true }),
      part('brass', '#b3924c', edge),
      part('pale-wood', '#93714c', box(0.5, board * 0.9, 0.3, 0.003)),
    ]),
    [0.5, 0.27, 0.3],
  );
}
