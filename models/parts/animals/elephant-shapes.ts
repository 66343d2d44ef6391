import { castOnto } from '../../kit/cast-onto.ts';
import type { Clay } from '../../kit/clay.ts';
import type { Colour } from '../../kit/colour.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { elephantClay, elephantFeet, type ElephantPose } from './elephant-clay.ts';

export interface ElephantShapes {
  /** The clay it was made of, for laying things on it. */
  readonly clay: Clay;
  readonly skin: Shape;
  readonly tusks: Shape;
  readonly eyes: Shape;
  readonly nails: Shape;
}

export interface ElephantOptions {
  readonly pose: ElephantPose;
  /** Metres at the shoulder. */
  readonly shoulder: number;
  readonly colour: string;
  readonly triangles: number;
  readonly paint?: (point: Vector3, normal: Vector3, colour: Colour) => Colour;
}

/** An elephant towards +z on y = 0, in pieces that may be of different stuff. */
export function elephantShapes({
  pose,
  shoulder: s,
  colour,
  triangles,
  paint,
}: ElephantOptions): ElephantShapes {
  const clay = elephantClay(pose, s);
  const skin = sculpt(clay, {
    bounds: { min: [-0.42 * s, -0.03 * s, -0.85 * s], max: [0.42 * s, 1.5 * s, 1.4 * s] },
    cell: s / 62,
    triangles,
    colour,
    ...(paint ? { paint } : {}),
  });
  const tusk = tube(
    smoothPath<Vector3>(
      [
        [0.082 * s, 0.73 * s, 0.74 * s],
        [0.105 * s, 0.6 * s, 0.9 * s],
        [0.1 * s, 0.57 * s, 1.02 * s],
        [0.075 * s, 0.64 * s, 1.13 * s],
      ],
      10,
    ),
    (t) => s * 0.03 * (1 - 0.82 * t ** 1.6),
    { sides: 9 },
  );
  const seat = castOnto(clay.distance, [0.5 * s, 0.92 * s, 0.71 * s], [-1, 0, 0], -0.004 * s);
  const eye = sphere(0.017 * s, 10).move(...seat);
  const nails = elephantFeet(pose, s).flatMap(([x, y, z]) =>
    [-0.6, 0, 0.6].map((angle) =>
      sphere(0.024 * s, 8)
        .scale(1, 0.85, 0.5)
        .turn('y', angle)
        .move(x + 0.086 * s * Math.sin(angle), y + 0.022 * s, z + 0.086 * s * Math.cos(angle)),
    ),
  );
  return {
    clay,
    skin,
    tusks: tusk.mirrored('x'),
    eyes: eye.mirrored('x'),
    nails: Shape.merge(...nails),
  };
}
