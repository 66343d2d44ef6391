import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { torus } from '../../kit/torus.ts';
import { standing } from '../../parts/standing.ts';

/** A standing figure in a robe, faceless, on a small base. */
export function buildFamily(): Model {
  return model('small', [
    part('ivory', '#d9ceb4', standing(0.42).move(0, 0.035, 0), { tint: 'body' }),
    part(
      'walnut',
      '#3b2417',
      Shape.merge(
        cylinder(0.1, 0.02, { segments: 32, chamfer: 0.004 }),
        cylinder(0.088, 0.018, { segments: 32, chamfer: 0.003 }).move(0, 0.019, 0),
      ),
      { tint: 'second' },
    ),
    part('gold', '#c79a45', torus(0.093, 0.003, 36, 6).move(0, 0.021, 0), { tint: 'accent' }),
  ]);
}
