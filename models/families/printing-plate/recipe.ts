import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';

/** A curved metal printing plate on a rest. */
export function buildFamily(): Model {
  const plate = surface(
    (u, v) => {
      const a = (u - 0.5) * 1.5;
      return [Math.sin(a) * 0.26, 0.03 + v * 0.44, Math.cos(a) * 0.26 - 0.16];
    },
    20,
    6,
  );
  const line = (v: number, from: number, to: number): Shape =>
    surface(
      (u, t) => {
        const a = (from + u * (to - from)) * 1.5;
        return [Math.sin(a) * 0.262, 0.03 + (v + t * 0.018) * 0.44, Math.cos(a) * 0.262 - 0.16];
      },
      8,
      1,
    );
  return model('small', [
    part('steel', '#a9adb0', Shape.merge(plate.doubled()), { tint: 'body' }),
    part(
      'iron',
      '#4a4d50',
      Shape.merge(
        line(0.88, -0.42, 0.42),
        line(0.86, -0.42, 0.42),
        ...Array.from({ length: 26 }, (_, at) =>
          line(0.08 + (at % 13) * 0.058, at < 13 ? -0.42 : 0.04, at < 13 ? -0.04 : 0.42),
        ),
      ),
      { tint: 'second', untilLevel: 1 },
    ),
    part('walnut', '#4a3020', box(0.46, 0.03, 0.16, 0.006).move(0, 0, -0.02), { tint: 'accent' }),
  ]);
}
