import { model, part, type Model } from '../../kit/model.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { elephant } from '../../parts/elephant.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';

/** An elephant walking on a low base, seen from its side, its trunk raised a little. */
export function buildFamily(): Model {
  const tusk = tube(
    smoothPath<Vector3>(
      [
        [0.192, 0.222, 0.026],
        [0.232, 0.178, 0.033],
        [0.274, 0.17, 0.031],
      ],
      10,
    ),
    (t) => 0.0085 * (1 - 0.75 * t),
    { sides: 9 },
  );
  const eye = sphere(0.0048, 10).move(0.172, 0.282, 0.0475);
  return model('small', [
    part('stone', '#8a8378', elephant(3400).move(0, 0.024, 0), { tint: 'body' }),
    part('ivory', '#ece2c8', tusk.mirrored('z').move(0, 0.024, 0), { tint: 'accent' }),
    part('glass', '#15110d', eye.mirrored('z').move(0, 0.024, 0), { untilLevel: 0 }),
    part('walnut', '#3a2a1e', plinthBoard(0.5, 0.032, 0.2).move(0.04, 0, 0), { tint: 'second' }),
  ]);
}
