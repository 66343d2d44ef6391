import type { Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { superellipse } from '../../kit/outlines.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sweep } from '../../kit/sweep.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { madeOf } from './made-of.ts';
import type { HiltSurfaces } from './hilt.ts';

/** The hilt of an Indonesian cutting sword: a carved wooden grip bent down into a flared fork, a metal ferrule, no guard. */
export function klewangHilt(surfaces: HiltSurfaces): Part[] {
  const fork = prism(
    [
      ...smoothPath<Vector2>(
        [
          [0, 0.0125],
          [-0.05, 0.0115],
          [-0.085, 0.0135],
          [-0.112, 0.008],
          [-0.13, -0.006],
        ],
        18,
      ),
      [-0.121, -0.02] as const,
      ...smoothPath<Vector2>(
        [
          [-0.132, -0.038],
          [-0.115, -0.046],
          [-0.1, -0.034],
          [-0.088, -0.016],
          [-0.05, -0.012],
          [0, -0.0125],
        ],
        20,
      ),
    ],
    0.025,
    { chamfer: 0.0062, crease: 0.9 },
  );
  const ferrule = sweep(
    Array.from({ length: 7 }, (_, i): Vector3 => [0.012 - i * 0.005, 0, 0]),
    superellipse(0.0132, 0.0145, 2.6, 18),
    { crease: 0.9, scale: (t) => 1 + 0.1 * Math.sin(t * Math.PI * 5) ** 2 + (t < 0.1 ? 0.12 : 0) },
  );
  return [
    madeOf(surfaces.grip, fork.boxTextured()),
    madeOf(surfaces.metal, ferrule),
    madeOf(
      surfaces.accent,
      Shape.merge(sphere(0.004, 10, 6).scale(1, 1, 0.5).move(-0.112, -0.018, 0.0125).mirrored('z')),
      { untilLevel: 0 },
    ),
  ];
}
