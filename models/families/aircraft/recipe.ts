import { box } from '../../kit/box.ts';
import { capsule } from '../../kit/capsule.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { wheel } from '../../parts/wheel.ts';

/** A twin-engined airliner on its wheels, its nose to the front. */
export function buildFamily(): Model {
  const body = lathe(
    smoothPath<Vector2>(
      [
        [0, 0],
        [0.7, 0.5],
        [1.35, 2],
        [1.45, 5],
        [1.45, 11],
        [1.1, 16],
        [0.4, 21],
        [0.1, 22],
        [0, 22.05],
      ],
      40,
    ),
    { segments: 32, crease: 1 },
  )
    .turn('x', -Math.PI / 2)
    .move(0, 3, 11);
  const wing = (root: number, tip: number, span: number, thickness: number): Shape =>
    prism(
      [
        [0, 0],
        [0, -root],
        [span, -root * 0.72],
        [span, -root * 0.72 + tip],
      ],
      thickness,
      { chamfer: thickness * 0.3 },
    ).turn('x', Math.PI / 2);
  const nacelle = Shape.merge(
    lathe(
      smoothPath<Vector2>(
        [
          [0, 0],
          [0.45, 0.15],
          [0.72, 0.8],
          [0.68, 2.2],
          [0.3, 4],
          [0, 4.1],
        ],
        22,
      ),
      { segments: 24, crease: 1 },
    ).turn('x', -Math.PI / 2),
  );
  const blades = Shape.merge(
    ...[0, 1, 2].map((at) =>
      prism(
        [
          [-0.09, 0.12],
          [0.09, 0.12],
          [0.14, 1.1],
          [0.06, 1.7],
          [-0.06, 1.7],
        ],
        0.05,
        { chamfer: 0.015 },
      ).turn('z', (at * 2 * Math.PI) / 3),
    ),
  );
  const main = wing(3.6, 1.5, 15.7, 0.42);
  const tail = wing(2, 1, 4.6, 0.2);
  return model('medium', [
    part(
      'painted-metal',
      '#d6d8d6',
      Shape.merge(
        body,
        main.move(0, 2.45, 5.3),
        main.mirror('x').move(0, 2.45, 5.3),
        tail.move(0, 3.7, -8.4),
        tail.mirror('x').move(0, 3.7, -8.4),
        prism(
          [
            [0, 0],
            [-3.4, 0],
            [-3, 3.9],
            [-1.6, 3.9],
          ],
          0.22,
          { chamfer: 0.06 },
        )
          .turn('y', -Math.PI / 2)
          .move(0, 4, -7.4),
      ),
      { tint: 'body' },
    ),
    part(
      'painted-metal',
      '#9c2f2b',
      Shape.merge(
        box(0.03, 0.16, 15.5, 0.01).move(1.44, 3.05, 0.2),
        box(0.03, 0.16, 15.5, 0.01).move(-1.44, 3.05, 0.2),
      ),
      { tint: 'second' },
    ),
    part(
      'painted-metal',
      '#c4c7c4',
      Shape.merge(nacelle.move(3.6, 2.55, 6.6), nacelle.move(-3.6, 2.55, 6.6)),
      { tint: 'body' },
    ),
    part(
      'iron',
      '#2a2826',
      Shape.merge(
        blades.move(3.6, 2.55, 6.7),
        blades.move(-3.6, 2.55, 6.7),
        ...[3.6, -3.6].map((x) => wheel(0.55, 0.34).move(x, 0.55, 4.6)),
        ...[3.6, -3.6].map((x) => capsule([x, 0.55, 4.6], [x, 2.2, 4.8], 0.1, 0.12, 10)),
        wheel(0.4, 0.26).move(0, 0.4, 9),
        capsule([0, 0.4, 9], [0, 1.9, 8.8], 0.08, 0.1, 10),
      ),
      { tint: 'accent' },
    ),
    part(
      'glass',
      '#1d2529',
      Shape.merge(
        ...Array.from({ length: 7 }, (_, at) =>
          [-1, 1].map((s) => box(0.04, 0.42, 0.55, 0.01).move(s * 1.43, 3.2, 5 - at * 1.45)),
        ).flat(),
        ...[-0.45, 0.45].map((x) => box(0.75, 0.45, 0.06, 0.01).turn('x', -0.75).move(x, 3.62, 9.15)),
      ),
    ),
  ]);
}
