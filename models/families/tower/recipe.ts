import { box } from '../../kit/box.ts';
import { capsule } from '../../kit/capsule.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';

/** A tall tower model on a stepped base. */
export function buildFamily(): Model {
  return model('small', [
    part(
      'stone',
      '#b9b2a2',
      Shape.merge(
        box(0.2, 0.03, 0.2, 0.004),
        box(0.16, 0.03, 0.16, 0.004).move(0, 0.029, 0),
        box(0.12, 0.06, 0.12, 0.004).move(0, 0.058, 0),
      ),
      { tint: 'second' },
    ),
    part(
      'brass',
      '#b8903c',
      Shape.merge(
        ...[0, 1, 2, 3, 4].map((floor) =>
          box(0.085 - floor * 0.011, 0.075, 0.085 - floor * 0.011, 0.003).move(0, 0.117 + floor * 0.078, 0),
        ),
        ...[0, 1, 2, 3, 4].map((floor) =>
          box(0.1 - floor * 0.012, 0.008, 0.1 - floor * 0.012, 0.003).move(0, 0.187 + floor * 0.078, 0),
        ),
        cylinder(0.012, 0.05, { topRadius: 0.006 }).move(0, 0.5, 0),
        capsule([0, 0.55, 0], [0, 0.6, 0], 0.01, 0.003, 12),
      ),
      { tint: 'body' },
    ),
  ]);
}
