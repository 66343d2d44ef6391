import type { Field } from './field.ts';
import { add, times, unit, type Vector3 } from './vector.ts';

/**
 * Where a straight line first comes within `above` metres of a field's surface: for laying seams, pockets and
 * buttons on clay. Past `reach` metres it stops where it is.
 */
export function castOnto(field: Field, from: Vector3, direction: Vector3, above = 0, reach = 2): Vector3 {
  const along = unit(direction);
  let gone = 0;
  for (let step = 0; step < 200 && gone < reach; step++) {
    const [x, y, z] = add(from, times(along, gone));
    const left = field(x, y, z) - above;
    if (left < 2e-4) break;
    gone += left * 0.7;
  }
  return add(from, times(along, Math.min(gone, reach)));
}
