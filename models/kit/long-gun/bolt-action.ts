import { box } from '../box.ts';
import { carve } from '../carve.ts';
import { cylinder } from '../cylinder.ts';
import { lathe } from '../lathe.ts';
import { part, type Part } from '../model.ts';
import { superellipse } from '../outlines.ts';
import { roundCorners } from '../round-corners.ts';
import { Shape } from '../shape.ts';
import { smoothPath } from '../smooth-path.ts';
import { sphere } from '../sphere.ts';
import { sweep } from '../sweep.ts';
import { tube } from '../tube.ts';
import { mix, type Vector3 } from '../vector.ts';

/** Height of the bore over the line from which stocks are drawn, metres. */
export const boreHeight = 0.0145;

/** Lays turned work along x, its height becoming length. */
export const alongBarrel = (shape: Shape): Shape => shape.turn('z', -Math.PI / 2).move(0, boreHeight, 0);

const block = (width: number, height: number, depth: number, x: number, y: number, z: number) =>
  box(width, height, depth, 0).move(x, y, z);

/** Receiver, bolt with its handle, trigger and guard of a bolt-action rifle whose butt is at x = 0. */
export function boltAction(colours: {
  readonly receiver: string;
  readonly bright: string;
  readonly magazine: 'flush' | 'box';
}): Part[] {
  const rod = (radius: number, from: number, to: number) =>
    cylinder(radius, to - from, { chamfer: 0, segments: 24 })
      .turn('z', -Math.PI / 2)
      .move(from, boreHeight, 0);
  let receiver = rod(0.0165, 0.395, 0.6);
  receiver = carve(receiver, rod(0.0107, 0.38, 0.57));
  receiver = carve(receiver, block(0.078, 0.02, 0.04, 0.507, 0.0155, 0.008));
  receiver = carve(receiver, block(0.05, 0.02, 0.04, 0.413, 0.004, 0.02));
  const handle = smoothPath<Vector3>(
    [
      [0.412, boreHeight, 0.006],
      [0.412, 0.013, 0.018],
      [0.41, 0.004, 0.032],
      [0.4, -0.02, 0.043],
      [0.393, -0.036, 0.047],
    ],
    12,
  );
  const guard = smoothPath<Vector3>(
    [
      [0.352, -0.074, 0],
      [0.36, -0.09, 0],
      [0.385, -0.0985, 0],
      [0.41, -0.095, 0],
      [0.424, -0.078, 0],
      [0.43, -0.05, 0],
    ],
    20,
  );
  const trigger = smoothPath<Vector3>(
    [
      [0.389, -0.05, 0],
      [0.391, -0.066, 0],
      [0.386, -0.078, 0],
      [0.38, -0.086, 0],
    ],
    8,
  );
  const screw = cylinder(0.0042, 0.0016, { segments: 12 });
  const magazine =
    colours.magazine === 'box'
      ? [
          part(
            'blued-steel',
            colours.receiver,
            box(0.075, 0.038, 0.02, 0.002).turn('z', 0.08).move(0.475, -0.086, 0),
          ),
        ]
      : [
          part('blued-steel', colours.receiver, box(0.095, 0.004, 0.024, 0.0012).move(0.482, -0.0555, 0)),
          part(
            'steel',
            colours.bright,
            Shape.merge(screw.move(0.445, -0.0568, 0), screw.move(0.52, -0.0568, 0)),
            { untilLevel: 0 },
          ),
        ];
  return [
    part('blued-steel', colours.receiver, receiver),
    part('blued-steel', colours.receiver, box(0.19, 0.02, 0.027, 0.002).move(0.497, -0.011, 0)),
    part('steel', colours.bright, rod(0.0092, 0.4, 0.55), { hidden: true }),
    part(
      'blued-steel',
      colours.receiver,
      alongBarrel(
        lathe(
          roundCorners(
            [
              [0, 0.35],
              [0.008, 0.35],
              [0.0125, 0.357],
              [0.0125, 0.384],
              [0.0105, 0.402],
              [0, 0.402],
            ],
            0.002,
          ),
          { segments: 24 },
        ),
      ),
    ),
    part(
      'steel',
      colours.bright,
      tube(handle, (t) => mix(0.0055, 0.0041, t), { sides: 10 }),
    ),
    part('steel', colours.bright, sphere(0.0112, 18, 12).scale(1, 1.12, 1).move(0.391, -0.044, 0.0485)),
    part('blued-steel', colours.receiver, sweep(guard, superellipse(0.0055, 0.0013, 3, 12))),
    part(
      'steel',
      colours.bright,
      sweep(trigger, superellipse(0.0024, 0.0035, 2.5, 10), { scale: (t) => mix(1.1, 0.7, t) }),
    ),
    ...magazine,
  ];
}
