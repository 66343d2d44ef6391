import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { wheel } from '../../parts/wheel.ts';

/** A limousine, its nose to the right. */
export function buildFamily(): Model {
  const side = smoothPath<Vector2>(
    [
      [-2.55, 0.32],
      [-2.6, 0.6],
      [-2.5, 0.86],
      [-1.75, 0.95],
      [-1.25, 1.42],
      [0.35, 1.46],
      [0.95, 0.98],
      [2.2, 0.88],
      [2.56, 0.72],
      [2.58, 0.34],
    ],
    54,
  );
  const glassLine: Vector2[] = [
    [-1.5, 0.97],
    [-1.16, 1.36],
    [0.3, 1.4],
    [0.76, 0.98],
  ];
  const lamp = (z: number): Shape =>
    cylinder(0.12, 0.08, { segments: 20, chamfer: 0.02 })
      .turn('z', -Math.PI / 2)
      .move(2.52, 0.66, z);
  return model('medium', [
    part(
      'painted-metal',
      '#15171a',
      prism(side, 1.76, { chamfer: 0.12, crease: 0.9 }).deform(([x, y, z]) => [
        x,
        y,
        z * (y > 1 ? 1 - (y - 1) * 0.42 : 1) * (1 - 0.06 * (x / 2.6) ** 2),
      ]),
      { tint: 'body' },
    ),
    part(
      'glass',
      '#1b2227',
      Shape.merge(
        ...[-1, 1]
          .map((s) =>
            prism(glassLine, 0.02)
              .turn('x', -s * 0.2)
              .move(0, 0.06, s * (0.845 - 0.02) + s * 0.21),
          )
          .map((shape) => shape),
        box(0.02, 0.5, 1.36, 0.004).turn('z', 0.9).move(0.82, 0.96, 0),
        box(0.02, 0.46, 1.34, 0.004).turn('z', -0.85).move(-1.42, 0.98, 0),
      ),
    ),
    part(
      'rubber',
      '#171615',
      Shape.merge(
        ...[-1.62, 1.6].flatMap((x) =>
          [-0.76, 0.76].map((z) =>
            wheel(0.36, 0.24)
              .turn('y', Math.PI / 2)
              .move(x, 0.36, z),
          ),
        ),
      ),
    ),
    part(
      'silver',
      '#c9cac8',
      Shape.merge(
        box(0.1, 0.14, 1.78, 0.04).move(2.58, 0.36, 0),
        box(0.1, 0.14, 1.78, 0.04).move(-2.6, 0.36, 0),
        box(0.06, 0.34, 0.62, 0.02).move(2.5, 0.5, 0),
        ...[-1.62, 1.6].flatMap((x) =>
          [-0.885, 0.885].map((z) =>
            cylinder(0.2, 0.02, { segments: 22 })
              .turn('x', (Math.sign(z) * Math.PI) / 2)
              .move(x, 0.36, z),
          ),
        ),
        ...[-1, 1].flatMap((s) => [
          box(3.2, 0.03, 0.02, 0.006).move(-0.2, 0.72, s * 0.875),
          box(0.22, 0.03, 0.03, 0.008).move(0.1, 0.88, s * 0.87),
          box(0.22, 0.03, 0.03, 0.008).move(-0.85, 0.88, s * 0.87),
        ]),
      ),
      { tint: 'second' },
    ),
    part('glass', '#e9e4d4', Shape.merge(lamp(0.62), lamp(-0.62))),
  ]);
}
