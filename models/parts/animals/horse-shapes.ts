import { castOnto } from '../../kit/cast-onto.ts';
import type { Clay } from '../../kit/clay.ts';
import type { Colour } from '../../kit/colour.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { hoofRadius, hoofSeats, horseClay, type HorseBuild } from './horse-clay.ts';
import { horseEyeSight } from './horse-head-clay.ts';
import { horseHair, type ManeStyle } from './horse-hair.ts';
import { horsePoses } from './horse-pose.ts';

export interface HorseShapes {
  readonly clay: Clay;
  readonly skin: Shape;
  readonly hair: Shape;
  readonly hooves: Shape;
  readonly eyes: Shape;
}

export interface HorseOptions extends HorseBuild {
  readonly mane: ManeStyle;
  readonly colour: string;
  readonly triangles: number;
  /** Locks of the mane, 11 unless told; fewer are thicker. */
  readonly locks?: number;
  readonly paint?: (point: Vector3, normal: Vector3, colour: Colour) => Colour;
}

/** A horse towards +z on y = 0, in pieces that may be of different stuff. */
export function horseShapes(options: HorseOptions): HorseShapes {
  const { stance, withers: s, mane, colour, triangles, paint } = options;
  const pose = horsePoses[stance];
  const detail = triangles < 2000 ? 0 : 1;
  const slope = 0.5;
  const clay = horseClay(options);
  const skin = sculpt(clay, {
    bounds: { min: [-0.25 * s, -0.02 * s, -1.05 * s], max: [0.25 * s, 2.1 * s, 1.2 * s] },
    cell: s / (detail < 1 ? 78 : 92),
    triangles,
    colour,
    ...(paint ? { paint } : {}),
  });
  const hooves = hoofSeats(options).map(([fetlock, tip]) => {
    const lean = Math.atan2(tip[2] - fetlock[2], fetlock[1] - tip[1]);
    const planted = tip[1] < 0.06 * s;
    // The wall of the toe slopes like the pastern above it; the sole lies level while it is planted.
    return cylinder(hoofRadius(s), 0.08 * s, {
      segments: detail < 1 ? 10 : 14,
      topRadius: hoofRadius(s) * 0.7,
      chamfer: 0.004 * s,
    })
      .scale(0.92, 1, 1.12)
      .deform(([x, y, z]) => [x, y, z - slope * (y - 0.03 * s)])
      .move(0, -0.03 * s, 0.004 * s)
      .turn('x', planted ? 0 : Math.atan(slope) - lean)
      .move(tip[0], tip[1], tip[2]);
  });
  const [y, z] = horseEyeSight(pose, s);
  const eye = castOnto(clay.distance, [0.3 * s, y, z], [-1, 0, 0], 0);
  return {
    clay,
    skin,
    hair: horseHair(options, mane, options.locks),
    hooves: Shape.merge(...hooves),
    eyes: sphere(0.014 * s, 9)
      .move(...eye)
      .mirrored('x'),
  };
}
