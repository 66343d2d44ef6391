import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';

/** A bag of golf clubs on its own two legs, heads up. */
export function buildGift(): Model {
  const lean = (shape: Shape): Shape => shape.turn('x', -0.12);
  const heads = Array.from({ length: 9 }, (_, i) => {
    const angle = i * 2.4;
    const r = 0.03 + 0.008 * i;
    const [x, z, y] = [Math.cos(angle) * r, Math.sin(angle) * r, 0.98 + 0.03 * ((i * 5) % 4)];
    const shaft = cylinder(0.0045, y - 0.6, { segments: 8 }).move(x, 0.6, z);
    const isWood = i % 3 === 0;
    const head = isWood
      ? sphere(0.05, 16)
          .scale(1.1, 0.62, 0.85)
          .move(x + 0.035, y + 0.02, z)
      : prism(
          [
            [-0.008, -0.008],
            [0.07, -0.028],
            [0.082, 0.002],
            [0.068, 0.03],
            [0.01, 0.012],
          ],
          0.012,
          { chamfer: 0.003 },
        )
          .turn('y', angle * 0.4)
          .move(x, y, z);
    return { shaft, head, isWood };
  });
  const leg = cylinder(0.007, 0.72, { segments: 10 }).turn('x', 0.34).turn('z', 0.16).move(0.06, 0, -0.24);
  return model('small', [
    part(
      'leather',
      '#26282b',
      lean(
        Shape.merge(
          cylinder(0.115, 0.8, { segments: 32, chamfer: 0.01, topRadius: 0.128 }),
          box(0.2, 0.34, 0.09, 0.03).move(0, 0.12, 0.11),
          box(0.16, 0.16, 0.07, 0.025).move(0, 0.52, 0.12),
        ),
      ),
    ),
    part(
      'leather',
      '#8a8f94',
      lean(
        Shape.merge(
          torus(0.13, 0.014, 32, 10).move(0, 0.8, 0),
          torus(0.117, 0.012, 32, 10).move(0, 0.015, 0),
          box(0.205, 0.012, 0.092, 0.003).move(0, 0.4, 0.112),
        ),
      ),
    ),
    part('steel', '#b4b8bb', lean(Shape.merge(...heads.map(({ shaft }) => shaft)))),
    part(
      'steel',
      '#c8cbcd',
      lean(Shape.merge(...heads.filter(({ isWood }) => !isWood).map(({ head }) => head))),
    ),
    part(
      'lacquer',
      '#5e1d1b',
      lean(Shape.merge(...heads.filter(({ isWood }) => isWood).map(({ head }) => head))),
    ),
    part('steel', '#6d7073', leg.mirrored('x')),
  ]);
}
