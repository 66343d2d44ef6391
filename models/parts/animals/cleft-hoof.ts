import { cylinder } from '../../kit/cylinder.ts';
import { Shape } from '../../kit/shape.ts';

/** A cloven hoof of two toes towards +z, its sole at y = 0; `radius` and `height` in metres. */
export function cleftHoof(radius: number, height: number): Shape {
  const toe = cylinder(radius * 0.62, height, {
    segments: 12,
    topRadius: radius * 0.5,
    chamfer: height * 0.08,
  })
    .scale(0.86, 1, 1.55)
    .turn('y', 0.1)
    .move(radius * 0.48, 0, radius * 0.12);
  return toe.mirrored('x');
}
