import { box } from '../../kit/box.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { hollow } from '../../parts/hollow.ts';

/** A two-handled cup on a foot of stone. */
export function buildFamily(): Model {
  const bowl = smoothPath<Vector2>(
    [
      [0.02, 0.12],
      [0.05, 0.15],
      [0.078, 0.21],
      [0.084, 0.27],
      [0.09, 0.285],
    ],
    16,
  );
  const handle = tube(
    smoothPath<Vector3>(
      [
        [0.083, 0.26, 0],
        [0.125, 0.275, 0],
        [0.135, 0.23, 0],
        [0.1, 0.185, 0],
        [0.068, 0.185, 0],
      ],
      20,
    ),
    0.006,
    { sides: 8 },
  );
  return model('small', [
    part(
      'stone',
      '#2a2826',
      Shape.merge(box(0.13, 0.05, 0.13, 0.005), box(0.105, 0.02, 0.105, 0.004).move(0, 0.05, 0)),
      { tint: 'second' },
    ),
    part(
      'silver',
      '#cfcfca',
      Shape.merge(
        lathe(hollow(bowl, 0.004), { segments: 36, crease: 0.9 }),
        lathe(
          [
            [0, 0.07],
            [0.045, 0.07],
            [0.04, 0.08],
            [0.012, 0.095],
            [0.016, 0.105],
            [0.012, 0.115],
            [0.022, 0.125],
            [0, 0.128],
          ],
          { segments: 28 },
        ),
        handle,
        handle.mirror('x'),
      ),
      { tint: 'body' },
    ),
    part(
      'gold',
      '#d4a94a',
      Shape.merge(torus(0.09, 0.003, 36, 6).move(0, 0.285, 0), torus(0.045, 0.0035, 28, 6).move(0, 0.075, 0)),
      { tint: 'accent' },
    ),
  ]);
}
