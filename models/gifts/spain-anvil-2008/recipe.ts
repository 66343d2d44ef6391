import { fitModel } from '../../kit/fit-model.ts';
import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A little anvil on a block. */
export function buildGift(): Model {
  const side: Vector2[] = [
    [-0.022, 0],
    [0.022, 0],
    [0.02, 0.006],
    [0.011, 0.012],
    [0.011, 0.022],
    [0.022, 0.028],
    [0.024, 0.04],
    [-0.02, 0.04],
    [-0.0435, 0.037],
    [-0.02, 0.028],
    [-0.011, 0.022],
    [-0.011, 0.012],
    [-0.02, 0.006],
  ];
  return fitModel(
    model('small', [
      part('iron', '#3b3b3d', prism(side, 0.026, { chamfer: 0.003 }).move(0, 0.024, 0), { tint: 'body' }),
      part('walnut', '#5a3d26', box(0.07, 0.025, 0.05, 0.003), { tint: 'second' }),
    ]),
    [0.091, 0.064, 0.05],
  );
}
