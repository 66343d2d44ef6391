import type { Surface } from '../../kit/form-request.ts';
import { part, type Part, type PartOptions } from '../../kit/model.ts';
import type { Shape } from '../../kit/shape.ts';

/** A part of what a surface says. */
export function madeOf(surface: Surface, shape: Shape, options: PartOptions = {}): Part {
  return part(surface.material, surface.colour, shape, options);
}
