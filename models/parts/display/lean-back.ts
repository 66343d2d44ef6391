import type { Shape } from '../../kit/shape.ts';

/**
 * Things that are shown on a slope are laid out upright first: x to the right, y up the slope, z out of it, the slope's
 * face at z = 0 and its lower edge at y = −height / 2. This leans them back: `slope` is the angle with the ground,
 * radians; the lower edge comes to lie at `ground` metres.
 */
export function leanBack(height: number, slope: number, ground: number): (shape: Shape) => Shape {
  return (shape) =>
    shape
      .move(0, height / 2, 0)
      .turn('x', -(Math.PI / 2 - slope))
      .move(0, ground, 0);
}
