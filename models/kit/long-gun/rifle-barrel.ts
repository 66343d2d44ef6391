import { box } from '../box.ts';
import { lathe } from '../lathe.ts';
import { superellipse } from '../outlines.ts';
import { roundCorners } from '../round-corners.ts';
import { Shape } from '../shape.ts';
import { sphere } from '../sphere.ts';
import { sweep } from '../sweep.ts';
import { alongBarrel } from './bolt-action.ts';

/** A tapered barrel with its bore, from the receiver (x = 0.598) to the muzzle; few segments make it polygonal. */
export function rifleBarrel(muzzle: number, segments = 24): Shape {
  return alongBarrel(
    lathe(
      roundCorners(
        [
          [0, 0.598],
          [0.015, 0.598],
          [0.015, 0.64],
          [0.0118, 0.72],
          [0.0098, 0.85],
          [0.0084, muzzle - 0.004],
          [0.0078, muzzle],
          [0.0042, muzzle - 0.0015],
          [0.0036, muzzle - 0.03],
          [0, muzzle - 0.03],
        ],
        0.0008,
        { steps: 2 },
      ),
      { segments, crease: segments < 12 ? 0.2 : 0.6 },
    ),
  );
}

/** A ramp foresight with a bead behind the muzzle. */
export function foresight(muzzle: number): Shape {
  const ramp = sweep(
    [
      [muzzle - 0.066, 0.0215, 0],
      [muzzle - 0.045, 0.0275, 0],
      [muzzle - 0.017, 0.0305, 0],
      [muzzle - 0.013, 0.0235, 0],
    ],
    superellipse(0.0035, 0.004, 3, 10),
  );
  return Shape.merge(
    ramp,
    box(0.004, 0.007, 0.0016, 0.0003).move(muzzle - 0.017, 0.029, 0),
    sphere(0.0016, 8, 6).move(muzzle - 0.017, 0.0365, 0),
  );
}
