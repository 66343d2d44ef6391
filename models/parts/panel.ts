import type { Shape } from '../kit/shape.ts';
import { surface } from '../kit/surface.ts';

/**
 * A flat sheet facing +z, its lower edge at y = 0, divided into a grid: the shade of a frame then lies along its
 * edges and not over all of it.
 */
export function panel(width: number, height: number, columns = 8, rows = 8): Shape {
  return surface((u, v) => [(u - 0.5) * width, v * height, 0], columns, rows);
}
