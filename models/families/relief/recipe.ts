import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { frame } from '../../parts/frame.ts';
import { panel } from '../../parts/panel.ts';

/** A carved panel in a frame: hills, a sun and two trees in low relief. */
export function buildFamily(): Model {
  const hill = (base: number, swell: number, phase: number): Vector2[] => [
    [-0.36, -0.24],
    ...Array.from({ length: 15 }, (_, at): Vector2 => [
      ((at / 14) * 2 - 1) * 0.36,
      base + swell * Math.sin(at * 0.75 + phase),
    ]),
    [0.36, -0.24],
  ];
  const tree = Shape.merge(
    cylinder(0.008, 0.12, { segments: 8 }),
    sphere(0.05, 14).scale(1, 0.9, 0.35).move(0, 0.15, 0),
    sphere(0.036, 12).scale(1, 0.8, 0.35).move(0.035, 0.115, 0.004),
  );
  return model('small', [
    part('walnut', '#5a3d22', frame(0.84, 0.6, 0.055, 0.035), { tint: 'second' }),
    part(
      'stone',
      '#cbbf9f',
      Shape.merge(
        panel(0.74, 0.5, 10, 8).move(0, 0.05, 0.008),
        prism(hill(0.02, 0.035, 0.4), 0.014, { chamfer: 0.004 }).move(0, 0.29, 0.014),
        prism(hill(-0.08, 0.03, 2), 0.016, { chamfer: 0.004 }).move(0, 0.29, 0.022),
        cylinder(0.05, 0.012, { segments: 26, chamfer: 0.004 })
          .turn('x', Math.PI / 2)
          .move(0.17, 0.44, 0.01),
        tree.move(-0.2, 0.2, 0.03),
        tree.scale(0.8).move(-0.1, 0.18, 0.034),
      ),
      { tint: 'body' },
    ),
    part('gold', '#c79a45', box(0.16, 0.026, 0.004, 0.001).move(0, 0.012, 0.034), { tint: 'accent' }),
  ]);
}
