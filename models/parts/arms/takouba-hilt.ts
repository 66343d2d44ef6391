import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import type { Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { madeOf } from './made-of.ts';
import type { HiltSurfaces } from './hilt.ts';
import { woundGrip } from './wound-grip.ts';

/** The hilt of a West African sword: a broad, flat cross guard cased in leather and metal, short grip, domed pommel. */
export function takoubaHilt(surfaces: HiltSurfaces): Part[] {
  const guard = box(0.034, 0.118, 0.024, 0.004).move(-0.004, -0.059, 0);
  const plates = [-1, 1].map((side) => box(0.037, 0.02, 0.0265, 0.0025).move(-0.004, side * 0.05 - 0.01, 0));
  const middle = box(0.037, 0.03, 0.0262, 0.002).move(-0.004, -0.015, 0);
  const pommel = lathe(
    [
      [0, 0],
      [0.012, 0],
      [0.0235, 0.004],
      [0.0245, 0.008],
      [0.02, 0.013],
      [0.0095, 0.018],
      [0.0075, 0.0215],
      [0, 0.022],
    ],
    { segments: 22, crease: 0.9 },
  )
    .scale(1, 1, 0.8)
    .turn('z', Math.PI / 2)
    .move(-0.116, 0, 0);
  const knob = sphere(0.0085, 14, 8).move(-0.142, 0, 0);
  const collar = cylinder(0.0135, 0.008, { segments: 16 })
    .turn('z', Math.PI / 2)
    .move(-0.02, 0, 0);
  return [
    madeOf(
      surfaces.grip,
      Shape.merge(guard, woundGrip(0.12, 0.0135, 0.012, { turns: 10, ridge: 0.03, swell: 0.04 })),
    ),
    madeOf(surfaces.metal, Shape.merge(...plates, middle, pommel, knob, collar, collar.move(-0.086, 0, 0))),
    madeOf(
      surfaces.accent,
      Shape.merge(
        ...[-0.03, 0.03].map((y) =>
          sphere(0.005, 10, 6).scale(1, 1, 0.5).move(-0.004, y, 0.0125).mirrored('z'),
        ),
      ),
      { untilLevel: 1 },
    ),
  ];
}
