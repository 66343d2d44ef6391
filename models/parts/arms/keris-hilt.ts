import { lathe } from '../../kit/lathe.ts';
import type { Part } from '../../kit/model.ts';
import { superellipse } from '../../kit/outlines.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sweep } from '../../kit/sweep.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { madeOf } from './made-of.ts';
import type { HiltSurfaces } from './hilt.ts';

/** The hilt of a kris: a carved grip that leans over like a bowed head, in a beaded cup; the cup at x = 0. */
export function kerisHilt(surfaces: HiltSurfaces): Part[] {
  const grip = sweep(
    smoothPath<Vector3>(
      [
        [-0.006, 0, 0],
        [-0.026, 0.001, 0],
        [-0.05, -0.001, 0],
        [-0.07, -0.01, 0],
        [-0.083, -0.026, 0],
        [-0.084, -0.04, 0],
      ],
      20,
    ),
    superellipse(1, 1, 2.2, 14),
    {
      crease: 1.1,
      up: [0, 1, 0],
      scale: (t) => {
        const size = 0.0095 + 0.0075 * Math.sin(Math.min(1, t * 1.15) * Math.PI) ** 1.2;
        const carved = 1 + 0.05 * Math.sin(t * Math.PI * 9) * (t > 0.55 ? 1 : 0.25);
        const end = t > 0.93 ? 1 - (t - 0.93) * 8 : 1;
        return [size * 0.86 * carved * end, size * 1.08 * carved * end];
      },
    },
  );
  const cup = lathe(
    [
      [0.0085, -0.004],
      [0.0125, 0],
      [0.0135, 0.004],
      [0.011, 0.007],
      [0.0125, 0.0095],
      [0.0115, 0.012],
      [0.0075, 0.013],
    ],
    { segments: 18, crease: 0.8 },
  ).turn('z', Math.PI / 2);
  return [madeOf(surfaces.grip, grip), madeOf(surfaces.metal, cup)];
}
