import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surface } from '../../kit/surface.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';

/** A kidney-shaped cap with rings of growth, its stem's side towards -z, about the origin. */
function cap(radius: number): Shape {
  return surface(
    (u, v) => {
      const angle = (u % 1) * 2 * Math.PI;
      const notch = 1 - 0.5 * Math.exp(-(((Math.PI - Math.abs(angle - Math.PI) - Math.PI) / 0.5) ** 2));
      // v: up over the top from the middle, round the rim, back below to the middle.
      const t = v < 0.7 ? v / 0.7 : (1 - v) / 0.3;
      const ripple = v < 0.7 ? 0.035 * Math.cos(t * 20) * t : 0;
      const y = v < 0.7 ? 0.3 * (1 - t * t * 0.8) + ripple : 0.05 * (1 - t);
      const reach = t * notch * radius;
      return [Math.sin(angle) * reach, y * radius, Math.cos(angle) * reach * 0.85];
    },
    16,
    10,
    { closed: true, crease: 1 },
  );
}

/** A cluster of lingzhi mushrooms `width` × `height` × `depth` that makes a stand; caps at different heights. */
export function lingzhi(width: number, height: number, depth: number): Shape {
  const caps: readonly (readonly [number, number, number, number])[] = [
    [0, 0.72, 0, 0.34],
    [-0.3, 0.5, 0.12, 0.23],
    [0.3, 0.55, 0.08, 0.22],
    [0.14, 0.3, 0.3, 0.19],
    [-0.12, 0.24, 0.34, 0.16],
    [-0.28, 0.32, -0.24, 0.18],
    [0.28, 0.36, -0.26, 0.19],
  ];
  return Shape.merge(
    ...caps.flatMap(([x, y, z, r]) => {
      const top: Vector3 = [x * width, y * height, z * depth];
      const stem = tube(
        smoothPath<Vector3>(
          [
            [x * width * 0.55, 0, z * depth * 0.5],
            [x * width * 0.7, y * height * 0.5, z * depth * 0.85],
            top,
          ],
          6,
        ),
        (t) => width * (0.055 - 0.02 * t),
        { sides: 7 },
      );
      return [
        stem,
        cap(r * width)
          .turn('x', 0.12)
          .turn('y', Math.atan2(x, z || 1e-6))
          .move(...top),
      ];
    }),
  );
}
