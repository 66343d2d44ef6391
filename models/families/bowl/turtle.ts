import type { Surface } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import { polygon } from '../../kit/outlines.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { emboss } from '../../parts/emboss.ts';

/** A carved turtle that serves as a handle: `length` from nose to tail along x, on y = 0. */
export function turtle(length: number, surfaces: readonly Surface[]): Part[] {
  const long = length * 0.36;
  const wide = length * 0.27;
  const tall = length * 0.2;
  const shell = sphere(1, 20, 10)
    .scale(long, tall, wide)
    .move(0, tall * 0.45, 0);
  const rim = sphere(1, 20, 6)
    .scale(long * 1.1, tall * 0.24, wide * 1.12)
    .move(0, tall * 0.34, 0);
  const flipper = (x: number, z: number, reach: number, turn: number) =>
    sphere(1, 10, 6)
      .scale(reach, tall * 0.16, reach * 0.42)
      .turn('y', turn)
      .move(x, tall * 0.2, z);
  const head = Shape.merge(
    sphere(1, 12, 8)
      .scale(length * 0.1, length * 0.075, length * 0.075)
      .move(long + length * 0.1, tall * 0.62, 0),
    sphere(1, 10, 6)
      .scale(length * 0.1, length * 0.05, length * 0.055)
      .move(long + length * 0.015, tall * 0.48, 0),
  );
  const scutes = [
    [0, 0, 1],
    [0.62, 0, 0.8],
    [-0.62, 0, 0.8],
    [0.32, 0.55, 0.8],
    [-0.32, 0.55, 0.8],
    [0.32, -0.55, 0.8],
    [-0.32, -0.55, 0.8],
  ].map(([x, z, size]) =>
    emboss(
      polygon(length * 0.085 * size!, 6).map(([a, b]): Vector2 => [
        x! * long * 0.95 + a,
        z! * wide * 0.95 + b,
      ]),
      length * 0.008,
      (a, b, lift) => {
        const inside = Math.max(0.04, 1 - (a / long) ** 2 - (b / wide) ** 2);
        return [a, tall * 0.45 + tall * Math.sqrt(inside) + lift, -b];
      },
    ),
  );
  return [
    surfacePart(
      surfaces,
      0,
      Shape.merge(
        shell,
        head,
        sphere(1, 8, 5)
          .scale(length * 0.09, tall * 0.13, length * 0.03)
          .move(-long - length * 0.06, tall * 0.3, 0),
        flipper(long * 0.62, wide * 1.08, length * 0.16, -0.9),
        flipper(long * 0.62, -wide * 1.08, length * 0.16, 0.9),
        flipper(-long * 0.74, wide * 0.98, length * 0.11, 0.8),
        flipper(-long * 0.74, -wide * 0.98, length * 0.11, -0.8),
      ),
    ),
    surfacePart(surfaces, 1, Shape.merge(rim, ...scutes)),
  ];
}
