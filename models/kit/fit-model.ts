import { model, type Model } from './model.ts';
import type { Vector3 } from './vector.ts';

/** A model stretched to a size a source states, where its natural form misses it by a little; metres. */
export function fitModel(natural: Model, size: Vector3): Model {
  const [x, y, z] = size.map((side, axis) => side / (natural.size[axis] as number)) as [
    number,
    number,
    number,
  ];
  return model(
    natural.class,
    natural.parts.map((each) => ({ ...each, shape: each.shape.scale(x, y, z) })),
  );
}
