import { castOnto } from '../../kit/cast-onto.ts';
import { mixColours, parseColour, type Colour } from '../../kit/colour.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { subtract, unit, type Vector3 } from '../../kit/vector.ts';
import { depthInFolds, onRhinoHead, rhinoClay, type RhinoPose } from './rhino-clay.ts';

export interface RhinoOptions {
  readonly pose: RhinoPose;
  /** Metres at the shoulder. */
  readonly shoulder: number;
  readonly colour: string;
  /** Of the bottoms of the folds, where polish and dust gather. */
  readonly deep: string;
  readonly triangles: number;
  readonly paint: (point: Vector3, normal: Vector3, colour: Colour) => Colour;
}

/** A carved Indian rhinoceros towards +z on y = 0: its body, and its eyes. */
export function rhinoShapes(options: RhinoOptions): { skin: Shape; eyes: Shape } {
  const { pose, shoulder: s, colour, triangles, paint } = options;
  const deep = parseColour(options.deep);
  const clay = rhinoClay(pose, s);
  const skin = sculpt(clay, {
    bounds: { min: [-0.8 * s, -0.03 * s, -0.98 * s], max: [0.8 * s, 1.25 * s, 1.42 * s] },
    cell: s / 78,
    triangles,
    colour,
    paint: (point, normal, plain) => {
      const [x, y, z] = [point[0] / s, point[1] / s, point[2] / s];
      return mixColours(paint(point, normal, plain), deep, z < 0.66 ? 0.75 * depthInFolds(x, y, z) : 0);
    },
  });
  const eye = (side: number) => {
    const from = onRhinoHead(pose, s, [side * 0.4, 0.665, 0.915]);
    const to = onRhinoHead(pose, s, [0, 0.665, 0.915]);
    return sphere(0.022 * s, 10).move(...castOnto(clay.distance, from, unit(subtract(to, from)), -0.006 * s));
  };
  return { skin, eyes: Shape.merge(eye(1), eye(-1)) };
}
