import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';
import { hollow } from '../../parts/hollow.ts';

/** A decanter and glasses, cut. */
export function buildFamily(): Model {
  const decanter = [
    [0.04, 0],
    [0.052, 0.01],
    [0.055, 0.09],
    [0.02, 0.13],
    [0.016, 0.17],
    [0.026, 0.18],
  ] as const;
  const glass = [
    [0.022, 0],
    [0.024, 0.004],
    [0.027, 0.05],
    [0.029, 0.075],
  ] as const;
  const cups = Shape.merge(
    ...[-0.14, -0.085, 0.085, 0.14].map((x, at) =>
      lathe(hollow(glass, 0.002), { segments: 16, crease: 0 }).move(x, 0, at % 2 === 0 ? 0.03 : -0.02),
    ),
  );
  return model('small', [
    part('crystal', '#dfe8ea', lathe(hollow(decanter, 0.003), { segments: 16, crease: 0 }), { tint: 'body' }),
    part('crystal', '#dfe8ea', sphere(0.022, 10, 6).creased(0).move(0, 0.2, 0), { tint: 'body' }),
    part('crystal', '#dfe8ea', cups, { tint: 'second' }),
    part('gold', '#d9b25c', torus(0.026, 0.0016, 24, 6).move(0, 0.18, 0), { tint: 'accent' }),
  ]);
}
