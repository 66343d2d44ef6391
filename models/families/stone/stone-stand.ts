import { cylinder } from '../../kit/cylinder.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';

/** A fitted stand: a low oval rim that follows the stone, on five cloud-shaped feet; its top at `height`. */
export function stoneStand(width: number, height: number, depth: number): Shape {
  const feet = [0.35, 1.55, 2.75, 3.95, 5.2].map((angle) =>
    sphere(height * 0.52, 12, 7)
      .scale(1.6, 0.9, 1.6)
      .move(Math.sin(angle) * width * 0.4, height * 0.46, Math.cos(angle) * depth * 0.38),
  );
  return Shape.merge(
    cylinder(0.5, height * 0.5, { segments: 40, chamfer: height * 0.12 })
      .scale(width * 0.92, 1, depth * 0.92)
      .move(0, height * 0.5, 0),
    cylinder(0.5, height * 0.3, { segments: 40, chamfer: height * 0.08 })
      .scale(width * 0.8, 1, depth * 0.8)
      .move(0, height * 0.26, 0),
    ...feet,
  );
}
