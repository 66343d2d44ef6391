import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';

/** Lengths of cloth, folded and stacked. */
export function buildFamily(): Model {
  const fold = (width: number, depth: number, y: number, turn: number): Shape =>
    surface(
      (u, v) => {
        const a = v * 2 * Math.PI;
        return [
          (u - 0.5) * width,
          y + 0.022 + Math.sin(a) * 0.02,
          Math.sign(Math.cos(a)) * Math.abs(Math.cos(a)) ** 0.4 * depth * 0.5,
        ];
      },
      6,
      20,
      { closed: true },
    ).turn('y', turn);
  return model('small', [
    part('silk', '#8d3b46', fold(0.34, 0.26, 0, 0), { tint: 'body' }),
    part('silk', '#c9a65a', fold(0.32, 0.25, 0.04, 0.04), { tint: 'second' }),
    part('silk', '#3d5a66', fold(0.33, 0.24, 0.08, -0.03), { tint: 'accent' }),
  ]);
}
