import { Shape } from './shape.ts';
import { surface } from './surface.ts';

/** A ring about the y axis: `radius` to the middle of the bar, `thickness` = the bar's radius. */
export function torus(radius: number, thickness: number, segments = 32, sides = 12): Shape {
  return surface(
    (u, v) => {
      const turn = (u % 1) * 2 * Math.PI;
      const around = (v % 1) * 2 * Math.PI;
      const reach = radius + Math.cos(around) * thickness;
      return [Math.sin(turn) * reach, Math.sin(around) * thickness, Math.cos(turn) * reach];
    },
    segments,
    sides,
    { closed: true },
  );
}
