import { capsule } from '../../kit/capsule.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';

/** A pair of gloves laid side by side. */
export function buildFamily(): Model {
  const finger = (x: number, length: number, turn: number): Shape =>
    capsule(
      [x, 0.02, 0.05],
      [x + Math.sin(turn) * length, 0.018, 0.05 + Math.cos(turn) * length],
      0.0125,
      0.0105,
      12,
    );
  const hand = Shape.merge(
    sphere(0.055, 24).scale(0.86, 0.36, 1.15).move(0, 0.02, 0),
    finger(-0.032, 0.062, -0.16),
    finger(-0.011, 0.076, -0.04),
    finger(0.011, 0.072, 0.06),
    finger(0.031, 0.056, 0.18),
    capsule([0.04, 0.02, -0.02], [0.072, 0.018, 0.03], 0.014, 0.0115, 12),
  );
  const cuff = lathe(
    [
      [0.036, 0],
      [0.041, 0.004],
      [0.046, 0.06],
      [0.042, 0.062],
      [0.036, 0],
    ],
    { segments: 26 },
  )
    .turn('x', -Math.PI / 2)
    .scale(1, 0.42, 1)
    .move(0, 0.02, -0.045);
  return model('small', [
    part(
      'leather',
      '#5a3d28',
      Shape.merge(hand.move(-0.07, 0, 0), hand.mirror('x').turn('y', -0.2).move(0.08, 0, 0)),
      { tint: 'body' },
    ),
    part('leather', '#3a2619', Shape.merge(cuff.move(-0.07, 0, 0), cuff.turn('y', -0.2).move(0.08, 0, 0)), {
      tint: 'second',
    }),
  ]);
}
