import type { Shape } from '../kit/shape.ts';
import { add, cross, dot, subtract, times, unit, type Vector3 } from '../kit/vector.ts';

/** A shape made towards +z with its back up (+y), turned so that it points `along` with its back to `up`. */
export function aimed(shape: Shape, along: Vector3, up: Vector3): Shape {
  const z = unit(along);
  const y = unit(subtract(up, times(z, dot(up, z))));
  const x = cross(y, z);
  return shape.deform((p) => add(times(x, p[0]), add(times(y, p[1]), times(z, p[2]))));
}
