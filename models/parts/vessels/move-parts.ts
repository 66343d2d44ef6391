import type { Part } from '../../kit/model.ts';
import type { Shape } from '../../kit/shape.ts';

/** Several parts put somewhere together. */
export function moveParts(parts: readonly Part[], change: (shape: Shape) => Shape): Part[] {
  return parts.map((each) => ({ ...each, shape: change(each.shape) }));
}
