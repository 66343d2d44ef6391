import { curve } from '../kit/curve.ts';
import type { Shape } from '../kit/shape.ts';
import { surface } from '../kit/surface.ts';

const side = curve([
  [0, 0.1],
  [0.06, 0.46],
  [0.25, 0.93],
  [0.42, 1],
  [0.62, 0.86],
  [0.8, 0.5],
  [0.92, 0.2],
  [1, 0],
]);

/** A peach of long life standing on y = 0, its tip up and bent a little to the side, its cleft towards +z; a closed shell. */
export function peach(radius: number, height = radius * 2.1, columns = 36, rows = 20): Shape {
  return surface(
    (u, v) => {
      const angle = (u % 1) * 2 * Math.PI;
      const wrapped = Math.min(angle, 2 * Math.PI - angle);
      const cleft =
        1 - 0.13 * Math.exp(-((wrapped / 0.2) ** 2)) * Math.sin(Math.PI * Math.min(1, v * 0.95 + 0.05));
      const cheeks = 1 + 0.05 * Math.exp(-(((wrapped - 0.6) / 0.45) ** 2));
      const reach = v === 0 || v === 1 ? 0 : side(v) * radius * cleft * cheeks;
      const lean = Math.max(0, v - 0.55) ** 2 * radius * 0.9;
      const sink = v === 0 ? radius * 0.12 : 0;
      return [Math.sin(angle) * reach + lean, v * height + sink, Math.cos(angle) * reach];
    },
    columns,
    rows,
    { closed: true },
  );
}
