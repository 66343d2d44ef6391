import { lathe } from '../../kit/lathe.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';

/** One cupped petal with a rolled edge, from the origin outwards along +z, `length` long; seen from both sides. */
function cupped(length: number, width: number, lift: number, roll: number): Shape {
  return surface(
    (u, v) => {
      const side = (u - 0.5) * 2;
      const half = (width / 2) * Math.sin(Math.PI * Math.min(0.92, 0.14 + v * 0.72)) ** 0.55;
      // The tip is round: its corners lie farther back.
      const tip = v * (1 - 0.26 * side * side * v);
      const out = length * tip * Math.cos(lift) + 0.12 * length * tip * tip;
      const up =
        length * (tip * Math.sin(lift) - roll * v ** 4) + (0.35 * (side * side * half * half)) / (width || 1);
      return [side * half, up, out];
    },
    4,
    3,
  ).doubled();
}

/** A rose, half open, of that radius; it looks up, its centre on the origin. */
export function rose(radius: number): Shape {
  const rings = [
    [6, 1, 0.95, 0.35, 0.2],
    [5, 0.78, 0.9, 0.75, 0.18],
    [5, 0.56, 0.75, 1.05, 0.12],
    [3, 0.36, 0.56, 1.3, 0.06],
  ] as const;
  return Shape.merge(
    ...rings.map(([count, reach, width, lift, roll], row) =>
      cupped(reach * radius, width * radius * 0.95, lift, roll)
        .move(0, row * radius * 0.02, radius * 0.03)
        .around(count, row * 0.63),
    ),
    sphere(radius * 0.16, 8)
      .scale(1, 1.4, 1)
      .move(0, radius * 0.3, 0),
  );
}

/** A marvel-of-Peru: a trumpet with five soft lobes and long stamens; it looks up, its mouth on the origin. */
export function marvelOfPeru(radius: number): Shape {
  const bell = surface(
    (u, v) => {
      const angle = u * 2 * Math.PI;
      const lobes = 1 + 0.16 * v ** 4 * Math.cos(5 * angle);
      const reach = radius * (0.1 + 0.22 * v + 0.68 * v ** 4) * lobes;
      return [-Math.sin(angle) * reach, radius * (-1.1 + 1.15 * v - 0.1 * v ** 6), Math.cos(angle) * reach];
    },
    20,
    6,
  ).doubled();
  const stamens = [0, 1, 2, 3].map((row) =>
    tube(
      smoothPath<Vector3>(
        [
          [0, -radius * 0.3, 0],
          [radius * 0.1, radius * 0.2, 0],
          [radius * 0.26, radius * 0.46, radius * 0.06],
        ],
        4,
      ),
      radius * 0.022,
      { sides: 4 },
    ).turn('y', row * 1.6),
  );
  return Shape.merge(bell, ...stamens);
}

/** A tuberous begonia: broad flat petals round a full heart of small ones. */
export function begonia(radius: number): Shape {
  const rings = [
    [5, 1, 1.15, 0.12, 0.06],
    [5, 0.86, 0.95, 0.4, 0.08],
    [5, 0.64, 0.72, 0.7, 0.1],
    [4, 0.44, 0.5, 1, 0.08],
    [3, 0.26, 0.34, 1.25, 0.04],
  ] as const;
  return Shape.merge(
    ...rings.map(([count, reach, width, lift, roll], row) =>
      cupped(reach * radius, width * radius, lift, roll)
        .move(0, row * radius * 0.03, radius * 0.02)
        .around(count, row * 0.62),
    ),
  );
}

/** A leaf that arches out from the origin along +z, lopsided as begonia leaves are where `skew` is not 0. */
export function leafBlade(length: number, skew: number): Shape {
  return surface(
    (u, v) => {
      const side = (u - 0.5) * 2;
      const half =
        0.36 * length * Math.sin(Math.PI * Math.min(1, 0.04 + v * 0.96) ** 0.8) * (1 + skew * side);
      return [side * half, length * (0.32 * v - 0.42 * v * v) + Math.abs(side) * half * 0.25, length * v];
    },
    2,
    5,
  ).doubled();
}

/** A round bud on a short cup. */
export function bud(radius: number): Shape {
  const outline = smoothPath<Vector2>(
    [
      [0.01 * radius, 0],
      [0.5 * radius, 0.2 * radius],
      [0.62 * radius, 0.8 * radius],
      [0.3 * radius, 1.5 * radius],
      [0, 1.8 * radius],
    ],
    8,
  );
  return lathe(outline, { segments: 10, crease: Math.PI }).outward();
}
