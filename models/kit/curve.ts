import { clamp, type Vector2 } from './vector.ts';

/** A smooth function through [x, y] keys, x ascending; level beyond the ends. Does not overshoot much. */
export function curve(keys: readonly Vector2[]): (x: number) => number {
  const slope = (i: number) => {
    const a = keys[Math.max(0, i - 1)]!;
    const b = keys[Math.min(keys.length - 1, i + 1)]!;
    return (b[1] - a[1]) / (b[0] - a[0] || 1);
  };
  return (x) => {
    let i = 0;
    while (i < keys.length - 2 && x > keys[i + 1]![0]) i++;
    const [x0, y0] = keys[i]!;
    const [x1, y1] = keys[i + 1]!;
    const span = x1 - x0;
    const t = clamp((x - x0) / span);
    const squared = t * t;
    const cubed = squared * t;
    return (
      (2 * cubed - 3 * squared + 1) * y0 +
      (cubed - 2 * squared + t) * span * slope(i) +
      (3 * squared - 2 * cubed) * y1 +
      (cubed - squared) * span * slope(i + 1)
    );
  };
}
