import { ball, block, ellipsoid, limb } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { tube } from '../../kit/tube.ts';
import { lathe } from '../../kit/lathe.ts';
import { Shape } from '../../kit/shape.ts';
import { patina } from '../../parts/patina.ts';
import { hanging } from '../../parts/people/garments.ts';
import {
  addArms,
  addFeet,
  addHands,
  addHead,
  addLegs,
  addTrunk,
  type Person,
} from '../../parts/people/person.ts';
import { ridingPose } from '../../parts/people/pose.ts';
import { sculptPerson } from '../../parts/people/sculpt-person.ts';

/** Share of the rider's height that is below the saddle he sits on. */
const seat = 0.47;

/**
 * A rider of `h` metres in a hooded cloak that spreads over the horse's back, faceless, with an upright lance at his
 * stirrup; his seat at the origin, facing +z.
 */
export function desertRider(h: number, colour: string): { man: Shape; lance: Shape } {
  const person: Person = {
    height: h,
    headSize: 1.08,
    breadth: 1.15,
    pose: {
      ...ridingPose,
      elbows: [
        [0.19, 0.62, 0.03],
        [-0.23, 0.63, 0.0],
      ],
      hands: [
        [0.07, 0.58, 0.19],
        [-0.245, 0.66, 0.16],
      ],
    },
  };
  const clay = new Clay();
  addTrunk(clay, person, colour, 0.006 * h);
  addLegs(clay, person, colour, 0.01 * h);
  addFeet(clay, person, colour, 0.003 * h);
  clay
    // The cloak: narrow on the shoulders, wide and in deep folds over saddle and croup, open in front.
    .add(
      hanging(
        [
          { y: 0.36 * h, x: 0.235 * h, z: 0.25 * h, middleZ: -0.16 * h },
          { y: 0.5 * h, x: 0.19 * h, z: 0.19 * h, middleZ: -0.11 * h },
          { y: 0.66 * h, x: 0.155 * h, z: 0.12 * h, middleZ: -0.05 * h },
          { y: 0.78 * h, x: 0.145 * h, z: 0.085 * h, middleZ: -0.015 * h },
          { y: 0.85 * h, x: 0.07 * h, z: 0.06 * h, middleZ: -0.005 * h },
        ],
        13,
        0.1,
      ),
      0.02 * h,
      colour,
    )
    .cut(block([0, 0.55 * h, 0.16 * h], [0.055 * h, 0.2 * h, 0.14 * h], 0.03 * h), 0.02 * h);
  addTrunk(clay, person, colour, 0.002 * h);
  addArms(clay, person, colour, 0.008 * h, 0.012 * h);
  addHead(clay, person, colour, 'none');
  clay
    // The head cloth falls to the shoulders; a roll of cloth is wound round it.
    .add(
      hanging([
        { y: 0.82 * h, x: 0.105 * h, z: 0.085 * h, middleZ: -0.02 * h },
        { y: 0.9 * h, x: 0.07 * h, z: 0.074 * h, middleZ: -0.018 * h },
        { y: 0.97 * h, x: 0.056 * h, z: 0.062 * h, middleZ: -0.006 * h },
      ]),
      0.012 * h,
      colour,
    )
    .cut(ellipsoid([0, 0.915 * h, 0.082 * h], [0.04 * h, 0.055 * h, 0.05 * h]), 0.006 * h)
    .add(ellipsoid([0, 0.968 * h, 0.0], [0.068 * h, 0.032 * h, 0.072 * h]), 0.006 * h, colour)
    .add(ellipsoid([0, 0.995 * h, -0.004 * h], [0.055 * h, 0.032 * h, 0.058 * h]), 0.004 * h, colour)
    .add(
      limb([
        [-0.05 * h, 0.985 * h, 0.04 * h, 0.012 * h],
        [0.01 * h, 0.965 * h, 0.072 * h, 0.013 * h],
        [0.06 * h, 0.955 * h, 0.03 * h, 0.012 * h],
      ]),
      0.004 * h,
      colour,
    )
    .add(ball([0, 0.83 * h, 0.045 * h], 0.05 * h), 0.02 * h, colour);
  addHead(clay, person, colour, 'none');
  addHands(clay, person, colour);
  const man = sculptPerson(clay, h, 3000, colour, { cell: h / 110, paint: patina(0.03, 0.9) });
  const [x, y, z] = person.pose.hands[1];
  const lance = Shape.merge(
    tube(
      [
        [x * h, 0.16 * h, (z - 0.02) * h],
        [x * h, y * h, (z + 0.015) * h],
        [x * h, 1.34 * h, (z + 0.045) * h],
      ],
      0.0105 * h,
      { sides: 9 },
    ),
    lathe(
      [
        [0, 0],
        [0.014 * h, 0.004 * h],
        [0.018 * h, 0.016 * h],
        [0.011 * h, 0.03 * h],
        [0.03 * h, 0.07 * h],
        [0.0, 0.2 * h],
      ],
      { segments: 10 },
    )
      .scale(1, 1, 0.4)
      .move(x * h, 1.33 * h, (z + 0.045) * h),
  );
  return { man: man.move(0, -seat * h, 0), lance: lance.move(0, -seat * h, 0) };
}
