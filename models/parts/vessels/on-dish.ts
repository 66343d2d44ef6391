import type { Place } from '../../kit/drawing/lay-drawing.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';

/**
 * Lays a drawing on the upper face of a round dish that lies on the ground: x to the right, y away from the viewer,
 * metres from its middle. `face` is [radius, height], radii growing.
 */
export function onDish(face: readonly Vector2[]): Place {
  const last = face.length - 1;
  return (x, y, lift): Vector3 => {
    const reach = Math.hypot(x, y);
    let row = 0;
    while (row < last - 1 && face[row + 1]![0] < reach) row++;
    const [from, to] = [face[row]!, face[row + 1]!];
    const run = to[0] - from[0] || 1e-9;
    const t = Math.min(1, Math.max(0, (reach - from[0]) / run));
    const slope = (to[1] - from[1]) / run;
    const length = Math.hypot(1, slope);
    // Up from the surface is a little towards the middle where the dish rises.
    const inwards = reach > 1e-9 ? (slope / length) * (lift / reach) : 0;
    return [x * (1 - inwards), from[1] + (to[1] - from[1]) * t + lift / length, -y * (1 - inwards)];
  };
}
