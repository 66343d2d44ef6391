import type { Clay } from '../../kit/clay.ts';
import { sculpt, type SculptOptions } from '../../kit/sculpt.ts';
import type { Shape } from '../../kit/shape.ts';

/**
 * Makes a shape of a person's clay: `height` in metres sets the fineness (a hundred and fifty cubes a person) and the
 * room around, which reaches 0.45 of the height to each side and 0.3 above.
 */
export function sculptPerson(
  clay: Clay,
  height: number,
  triangles: number,
  colour: string,
  more: Partial<SculptOptions> = {},
): Shape {
  return sculpt(clay, {
    bounds: {
      min: [-0.45 * height, -0.03 * height, -0.4 * height],
      max: [0.45 * height, 1.3 * height, 0.4 * height],
    },
    cell: height / 150,
    triangles,
    colour,
    ...more,
  });
}
