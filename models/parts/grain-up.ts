import type { Shape } from '../kit/shape.ts';

/** Turns the grain of wood by a quarter: along posts, legs and upright boards. */
export const grainUp = (shape: Shape): Shape => shape.textured((_, __, [u, v]) => [v, u]);
