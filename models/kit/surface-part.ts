import type { Surface } from './form-request.ts';
import { part, type Part, type PartOptions } from './model.ts';
import type { Shape } from './shape.ts';

/** A part of the gift's own surface in that row; a gift that names fewer uses its last. */
export function surfacePart(
  surfaces: readonly Surface[],
  row: 0 | 1 | 2,
  shape: Shape,
  options: PartOptions = {},
): Part {
  const surface = surfaces[Math.min(row, surfaces.length - 1)];
  if (!surface) throw new Error('surfacePart: a gift has at least one surface');
  return part(surface.material, surface.colour, shape, options);
}
