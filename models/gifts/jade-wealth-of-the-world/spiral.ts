import type { Shape } from '../../kit/shape.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';

/**
 * A carved curl about the origin of the x-y plane, winding in one turn and a half from below: `reach` metres wide at
 * its start, a bar of `thickness` that thins inwards. `way` −1 curls the other way.
 */
export function spiral(
  reach: number,
  thickness: number,
  way: 1 | -1,
  place: (x: number, y: number) => Vector3 = (x, y) => [x, y, 0],
): Shape {
  const steps = 14;
  const path = Array.from({ length: steps + 1 }, (_, i): Vector3 => {
    const t = i / steps;
    const turn = -Math.PI * 0.62 + t * Math.PI * 3.3;
    const radius = reach * (1 - 0.86 * t ** 0.85);
    return place(way * Math.cos(turn) * radius, Math.sin(turn) * radius);
  });
  return tube(path, (t) => thickness * (0.35 + 0.65 * Math.min(1, t * 6)) * (1 - 0.4 * t), {
    sides: 5,
  }).creased(Math.PI);
}
