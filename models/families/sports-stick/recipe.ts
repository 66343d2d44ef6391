import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { stand } from '../../parts/stand.ts';

/** A bat leaning in a fork on a board. */
export function buildFamily(): Model {
  const bat = lathe(
    smoothPath<Vector2>(
      [
        [0, 0],
        [0.028, 0.012],
        [0.033, 0.12],
        [0.03, 0.3],
        [0.016, 0.5],
        [0.013, 0.74],
        [0.02, 0.78],
        [0.012, 0.8],
        [0, 0.802],
      ],
      26,
    ),
    { segments: 24, crease: 1 },
  );
  return model('small', [
    part('pale-wood', '#c39a62', bat.turn('z', -Math.PI / 2 + 0.06).move(-0.4, 0.11, 0), { tint: 'body' }),
    part(
      'leather',
      '#3a2619',
      cylinder(0.0155, 0.2, { segments: 16 })
        .turn('z', -Math.PI / 2 + 0.06)
        .move(0.15, 0.143, 0),
      { tint: 'second' },
    ),
    part('walnut', '#3b2417', stand(0.46, 0.09, 0.12), { tint: 'accent' }),
  ]);
}
