import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';

/** A necklace laid on a velvet board. */
export function buildFamily(): Model {
  const chain = Array.from({ length: 25 }, (_, at): Vector3 => {
    const a = (at / 24 - 0.5) * 5.2;
    return [Math.sin(a) * 0.07, 0, Math.cos(a) * 0.085];
  });
  const tilt = (shape: Shape): Shape => shape.turn('x', 0.75).move(0, 0.088, 0.004);
  return model('small', [
    part(
      'cloth',
      '#1e2230',
      Shape.merge(
        tilt(box(0.2, 0.012, 0.24, 0.004).move(0, -0.016, 0)),
        box(0.2, 0.014, 0.15, 0.003).move(0, 0, -0.005),
      ),
      { tint: 'second' },
    ),
    part('gold', '#d4a94a', tilt(tube(chain, 0.0018, { sides: 6 })), { tint: 'accent', hidden: true }),
    part(
      'mother-of-pearl',
      '#e8e2d6',
      tilt(
        Shape.merge(
          ...chain.map(([x, , z], at) =>
            sphere(0.0035 + 0.004 * (1 - Math.abs(at / 12 - 1)), 10).move(x, 0.002, z),
          ),
          sphere(0.011, 14).scale(0.9, 0.7, 1.3).move(0, 0.004, 0.104),
        ),
      ),
      { tint: 'body' },
    ),
  ]);
}
