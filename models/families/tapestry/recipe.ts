import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';
import { tube } from '../../kit/tube.ts';

/** A tapestry hanging in soft folds from a rod, fringed. */
export function buildFamily(): Model {
  const cloth = surface(
    (u, v) => [(u - 0.5) * 0.9, 0.06 + v * 1.2, 0.02 + 0.012 * Math.sin(u * 19) * (1 - v * 0.6)],
    36,
    12,
  ).doubled();
  const at = (u: number, v: number, lift: number): [number, number, number] => [
    (u - 0.5) * 0.9,
    0.06 + v * 1.2,
    0.02 + lift + 0.012 * Math.sin(u * 19) * (1 - v * 0.6),
  ];
  const field = surface((u, v) => at(0.12 + u * 0.76, 0.12 + v * 0.76, 0.004), 30, 10);
  const medallion = surface(
    (u, v) => {
      const turn = u * 2 * Math.PI;
      return at(
        0.5 + Math.sin(turn) * 0.22 * (1 - v) * (1 + 0.15 * Math.cos(turn * 6)),
        0.5 + Math.cos(turn) * 0.24 * (1 - v),
        0.008,
      );
    },
    48,
    3,
  ).flip();
  const fringe = Shape.merge(
    ...Array.from({ length: 30 }, (_, i) =>
      box(0.012, 0.06, 0.006, 0.001).move((i / 29 - 0.5) * 0.88, 0, 0.02),
    ),
  );
  return model('small', [
    part('embroidery', '#7a2f2a', cloth, { tint: 'body' }),
    part('embroidery', '#c9b27c', field, { tint: 'second' }),
    part('embroidery', '#2f4a5a', medallion, { tint: 'accent' }),
    part('embroidery', '#c9b27c', fringe, { tint: 'second', untilLevel: 1 }),
    part(
      'brass',
      '#b08a48',
      Shape.merge(
        tube(
          [
            [-0.5, 1.26, 0.02],
            [0.5, 1.26, 0.02],
          ],
          0.012,
        ),
        sphere(0.022, 12).move(0.5, 1.26, 0.02),
        sphere(0.022, 12).move(-0.5, 1.26, 0.02),
      ),
    ),
  ]);
}
