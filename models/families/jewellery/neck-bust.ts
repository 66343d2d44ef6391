import type { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import { smoothStep, type Vector3 } from '../../kit/vector.ts';

export const bustHeight = 0.275;

/** A point of the display bust's front: `angle` 0 = straight ahead, `y` its height. Headless: neck and shoulders only. */
export function bustPoint(angle: number, y: number, lift = 0): Vector3 {
  const t = y / bustHeight;
  // From a narrow foot out to the breast, in over the shoulders to the neck.
  const shoulders = smoothStep(0, 0.42, t) * (1 - smoothStep(0.5, 0.8, t));
  const wide = 0.04 + 0.064 * shoulders - 0.006 * smoothStep(0.75, 1, t);
  const deep = 0.036 + 0.026 * shoulders * (Math.cos(angle) > 0 ? 1 : 0.35) - 0.003 * smoothStep(0.75, 1, t);
  return [Math.sin(angle) * (wide + lift), y, Math.cos(angle) * (deep + lift)];
}

/** A headless display bust for a necklace, closed above by a rounded neck. */
export function neckBust(): Shape {
  return surface(
    (u, v) => {
      const angle = u * 2 * Math.PI;
      if (v >= 1) return [0, bustHeight + 0.004, 0];
      if (v <= 0) return [0, 0, 0];
      const y = v > 0.93 ? bustHeight : (v / 0.93) * bustHeight;
      const [x, , z] = bustPoint(angle, y);
      return v > 0.93 ? [x * 0.86, bustHeight + 0.0035, z * 0.86] : [x, y, z];
    },
    28,
    22,
    { closed: true, crease: 0.9 },
  );
}
