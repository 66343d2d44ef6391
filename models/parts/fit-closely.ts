import { fitModel } from '../kit/fit-model.ts';
import type { Model } from '../kit/model.ts';
import type { Vector3 } from '../kit/vector.ts';

/** How much a side may be stretched, as a share: more, and circles would show it. */
const most = 0.04;

/**
 * A model stretched to the size asked for, metres, where its natural form misses it by a little.
 * @throws when it misses by more than that: then the size is wrong, or the form
 */
export function fitClosely(natural: Model, size: Vector3): Model {
  if (size.some((side, axis) => Math.abs(side / natural.size[axis]! - 1) > most))
    throw new Error(
      `fitClosely: the form comes out ${natural.size.map((side) => side.toFixed(3)).join(' × ')} m, asked for ${size.join(' × ')} m`,
    );
  return fitModel(natural, size);
}
