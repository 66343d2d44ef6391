import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import type { Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { madeOf } from './made-of.ts';
import type { HiltSurfaces } from './hilt.ts';
import { quillons } from './quillons.ts';
import { woundGrip } from './wound-grip.ts';

/** The hilt of a knightly sword: straight cross guard with flat ends, wound grip, wheel pommel. */
export function discHilt(surfaces: HiltSurfaces): Part[] {
  const wheel = lathe(
    [
      [0, -0.013],
      [0.013, -0.013],
      [0.015, -0.0095],
      [0.024, -0.0085],
      [0.027, -0.005],
      [0.027, 0.005],
      [0.024, 0.0085],
      [0.015, 0.0095],
      [0.013, 0.013],
      [0, 0.013],
    ],
    { segments: 28, crease: 0.7 },
  )
    .turn('x', Math.PI / 2)
    .move(-0.146, 0, 0);
  const button = cylinder(0.005, 0.008, { segments: 10, topRadius: 0.003 })
    .turn('z', Math.PI / 2)
    .move(-0.172, 0, 0);
  return [
    madeOf(
      surfaces.metal,
      Shape.merge(
        quillons({ reach: 0.098, lean: 0.004, bar: 0.0065, end: 'flat', tongue: 0 }),
        wheel,
        button,
      ),
    ),
    madeOf(surfaces.grip, woundGrip(0.12, 0.0148, 0.0118, { turns: 12, ridge: 0.045, swell: 0.08 })),
    madeOf(
      surfaces.accent,
      Shape.merge(...[0.0134, -0.0134].map((z) => sphere(0.0075, 14, 8).scale(1, 1, 0.3).move(-0.146, 0, z))),
      { untilLevel: 1 },
    ),
  ];
}
