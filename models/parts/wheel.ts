import { lathe } from '../kit/lathe.ts';
import type { Shape } from '../kit/shape.ts';

/** A wheel about the x axis, centred on the origin. */
export function wheel(radius: number, width: number): Shape {
  const half = width / 2;
  return lathe(
    [
      [0, -half * 0.5],
      [radius * 0.55, -half * 0.6],
      [radius * 0.62, -half],
      [radius * 0.94, -half],
      [radius, -half * 0.6],
      [radius, half * 0.6],
      [radius * 0.94, half],
      [radius * 0.62, half],
      [radius * 0.55, half * 0.6],
      [0, half * 0.5],
    ],
    { segments: 24 },
  ).turn('z', Math.PI / 2);
}
