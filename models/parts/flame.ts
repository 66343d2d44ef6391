import { curve } from '../kit/curve.ts';
import type { Shape } from '../kit/shape.ts';
import { surface } from '../kit/surface.ts';

const belly = curve([
  [0, 0.5],
  [0.22, 0.98],
  [0.45, 0.86],
  [0.72, 0.42],
  [0.9, 0.15],
  [1, 0],
]);

/**
 * A flame as sculptors make one: tongues wound round each other, standing on y = 0 about the y axis and leaning a
 * little to +x. `radius` at its belly; a closed shell.
 */
export function flame(radius: number, height: number, tongues = 5, columns = 30, rows = 14): Shape {
  return surface(
    (u, v) => {
      const t = Math.max(0, (v * rows - 1) / (rows - 1));
      const reach = v === 0 ? 0 : belly(t) * radius;
      const angle = (u % 1) * 2 * Math.PI;
      const wave = Math.cos(tongues * angle + t * 4.2);
      const out = reach * (1 + 0.2 * wave * (0.4 + t));
      // Tongues end at different heights: the crests run ahead of the hollows.
      const rise = t * height * (1 + 0.07 * wave * Math.sin(Math.PI * t));
      return [Math.sin(angle) * out + t * t * radius * 0.35, rise, Math.cos(angle) * out];
    },
    columns,
    rows,
    { closed: true },
  );
}
