import type { Shape } from '../../kit/shape.ts';
import { torus } from '../../kit/torus.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { radiusAt } from './radius-at.ts';

/** A raised line round a turned outside at a height; `bar` is its radius, metres, half of it sunk. */
export function ringOn(profile: readonly Vector2[], height: number, bar: number, segments = 40): Shape {
  return torus(radiusAt(profile, height), bar, segments, 3).move(0, height, 0);
}
