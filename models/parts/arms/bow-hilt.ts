import { box } from '../../kit/box.ts';
import type { Part } from '../../kit/model.ts';
import { superellipse } from '../../kit/outlines.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sweep } from '../../kit/sweep.ts';
import { torus } from '../../kit/torus.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { madeOf } from './made-of.ts';
import type { HiltSurfaces } from './hilt.ts';
import { woundGrip } from './wound-grip.ts';

/** The hilt of a European sabre: a knuckle-bow that grows from the guard and runs to the cap, a back-strap, a wound grip. */
export function bowHilt(surfaces: HiltSurfaces): Part[] {
  const bow = sweep(
    smoothPath<Vector3>(
      [
        [0.003, 0.03, 0],
        [0.004, 0, 0],
        [-0.002, -0.036, 0],
        [-0.03, -0.052, 0],
        [-0.075, -0.05, 0],
        [-0.112, -0.032, 0],
        [-0.126, -0.012, 0],
      ],
      30,
    ),
    superellipse(0.0085, 0.0026, 3, 12),
    {
      up: [1, 0, 0],
      crease: 1,
      scale: (t) => [t < 0.3 ? 1.5 - t : 1.2 - 0.75 * t, 1.1],
    },
  );
  const plate = prism(
    smoothPath<Vector2>(
      [
        [0.026, 0.002],
        [0.01, 0.024],
        [-0.014, 0.03],
        [-0.034, 0.018],
        [-0.04, 0.002],
        [-0.034, -0.014],
        [-0.014, -0.026],
        [0.01, -0.02],
      ],
      28,
      true,
    ),
    0.005,
    { chamfer: 0.0014 },
  )
    .turn('y', Math.PI / 2)
    .turn('x', Math.PI / 2)
    .move(0.003, 0, 0);
  const curl = torus(0.0065, 0.0032, 14, 8)
    .turn('x', Math.PI / 2)
    .move(0.002, 0.036, 0);
  const strap = sweep(
    smoothPath<Vector3>(
      [
        [-0.002, 0.0165, 0],
        [-0.05, 0.0195, 0],
        [-0.1, 0.0175, 0],
        [-0.12, 0.012, 0],
        [-0.13, 0, 0],
        [-0.127, -0.016, 0],
      ],
      20,
    ),
    superellipse(0.0085, 0.0028, 3, 10),
    { up: [0, 1, 0], crease: 1, scale: (t) => [t > 0.6 ? 1 + (t - 0.6) * 1.1 : 1, t > 0.6 ? 1.9 : 1] },
  );
  const cap = box(0.014, 0.036, 0.026, 0.005).move(-0.119, -0.02, 0);
  return [
    madeOf(surfaces.metal, Shape.merge(bow, plate, curl, strap, cap)),
    madeOf(surfaces.grip, woundGrip(0.116, 0.016, 0.0125, { turns: 13, ridge: 0.06, taper: 0.96 })),
    madeOf(
      surfaces.accent,
      sweep(
        Array.from({ length: 13 * 8 + 1 }, (_, i): Vector3 => {
          const u = i / (13 * 8);
          const size = (1 - 0.04 * u + 0.14 * Math.sin(Math.PI * u)) * 0.985;
          const angle = -Math.PI * 2 * 13 * u - Math.PI / 2;
          return [-0.116 * u, Math.sin(angle) * 0.016 * size, Math.cos(angle) * 0.0125 * size];
        }),
        superellipse(0.0007, 0.0007, 2, 4),
        { crease: Math.PI },
      ),
      { untilLevel: 0 },
    ),
  ];
}
