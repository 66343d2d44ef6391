import { box } from '../kit/box.ts';
import { cylinder } from '../kit/cylinder.ts';
import { Shape } from '../kit/shape.ts';
import { sphere } from '../kit/sphere.ts';

/** The knuckles of a hinge along x about the origin: five barrels and a ball at each end of the pin. */
export function hinge(length: number, radius: number): Shape {
  const knuckle = cylinder(radius, (length / 5) * 0.94, { segments: 10, chamfer: radius * 0.2 })
    .turn('z', -Math.PI / 2)
    .move(-length / 2, 0, 0);
  return Shape.merge(
    ...Array.from({ length: 5 }, (_, i) => knuckle.move((i + 0.03) * (length / 5), 0, 0)),
    sphere(radius * 0.8, 8, 5)
      .move(length / 2, 0, 0)
      .mirrored('x'),
  );
}

/** One leaf of it: a thin plate in x-y, its upper edge on the pin, with slotted screws; looks towards +z. */
export function hingeLeaf(length: number, height: number): Shape {
  const screw = cylinder(height * 0.13, 0.0006, { segments: 8 }).turn('x', Math.PI / 2);
  return Shape.merge(
    box(length, height, 0.0008, 0.0002).move(0, -height, 0),
    screw.move(-length * 0.32, -height * 0.55, 0.0004),
    screw.move(0, -height * 0.55, 0.0004),
    screw.move(length * 0.32, -height * 0.55, 0.0004),
  );
}
