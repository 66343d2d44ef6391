import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { torus } from '../../kit/torus.ts';

/** A round clock for a wall, its hands at ten past ten. */
export function buildFamily(): Model {
  const rim = torus(0.15, 0.016, 40, 10)
    .turn('x', Math.PI / 2)
    .move(0, 0.166, 0.016);
  const marks = Shape.merge(
    ...Array.from({ length: 12 }, (_, hour) =>
      box(hour % 3 === 0 ? 0.009 : 0.005, 0.022, 0.003)
        .move(0, 0.105, 0)
        .turn('z', (-hour * Math.PI) / 6)
        .move(0, 0.166, 0.022),
    ),
  );
  const hand = (length: number, width: number, turn: number): Shape =>
    box(width, length, 0.003, 0.001).move(0, -0.012, 0).turn('z', -turn).move(0, 0.166, 0.026);
  return model('small', [
    part(
      'walnut',
      '#5b3a22',
      Shape.merge(
        cylinder(0.15, 0.02, { segments: 40 })
          .turn('x', Math.PI / 2)
          .move(0, 0.166, 0),
        rim,
      ),
      { tint: 'body' },
    ),
    part(
      'enamel',
      '#efe9da',
      cylinder(0.138, 0.004, { segments: 40 })
        .turn('x', Math.PI / 2)
        .move(0, 0.166, 0.018),
      { tint: 'second' },
    ),
    part(
      'brass',
      '#b8903c',
      Shape.merge(
        marks,
        hand(0.08, 0.008, 5.25),
        hand(0.115, 0.006, 1.05),
        cylinder(0.008, 0.006)
          .turn('x', Math.PI / 2)
          .move(0, 0.166, 0.026),
      ),
      { tint: 'accent' },
    ),
  ]);
}
