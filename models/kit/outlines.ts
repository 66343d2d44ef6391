import { roundCorners } from './round-corners.ts';
import type { Vector2 } from './vector.ts';

/** Closed outlines about the origin, anticlockwise, for `sweep` and `prism`. */
export function circle(radius: number, sides = 16, radiusY = radius): Vector2[] {
  return superellipse(radius, radiusY, 2, sides);
}

/** Between an ellipse (exponent 2) and a rectangle (large exponents). */
export function superellipse(radiusX: number, radiusY: number, exponent = 2.5, sides = 24): Vector2[] {
  const bend = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / exponent);
  return Array.from({ length: sides }, (_, i) => {
    const angle = (i / sides) * 2 * Math.PI;
    return [bend(Math.cos(angle)) * radiusX, bend(Math.sin(angle)) * radiusY];
  });
}

export function rectangle(width: number, height: number, cornerRadius = 0, steps = 3): Vector2[] {
  const [x, y] = [width / 2, height / 2];
  const corners: Vector2[] = [
    [x, y],
    [-x, y],
    [-x, -y],
    [x, -y],
  ];
  return cornerRadius > 0 ? roundCorners(corners, cornerRadius, { steps, closed: true }) : corners;
}

/** A regular polygon (or a star, when `innerRadius` is given), its first corner up. */
export function polygon(radius: number, corners: number, innerRadius?: number): Vector2[] {
  const count = innerRadius === undefined ? corners : corners * 2;
  return Array.from({ length: count }, (_, i) => {
    const angle = Math.PI / 2 + (i / count) * 2 * Math.PI;
    const reach = innerRadius !== undefined && i % 2 === 1 ? innerRadius : radius;
    return [Math.cos(angle) * reach, Math.sin(angle) * reach];
  });
}
