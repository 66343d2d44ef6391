import type { Part } from '../kit/model.ts';
import type { Shape } from '../kit/shape.ts';

/**
 * Turns a lid that was modelled closed about a hinge along x at (y, z): its front goes up by `angle` radians.
 */
export const hinged =
  (y: number, z: number, angle: number) =>
  (shape: Shape): Shape =>
    shape.move(0, -y, -z).turn('x', -angle).move(0, y, z);

/** The same for whole parts. */
export const hingedParts = (parts: readonly Part[], y: number, z: number, angle: number): Part[] =>
  parts.map((each) => ({ ...each, shape: hinged(y, z, angle)(each.shape) }));
