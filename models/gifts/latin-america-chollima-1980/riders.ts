import { ellipsoid, limb } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import type { Shape } from '../../kit/shape.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { patina } from '../../parts/patina.ts';
import { belt, hanging } from '../../parts/people/garments.ts';
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

/** Share of a rider's height below the back that is sat on. */
const seat = 0.47;

/** The rider in front, `h` metres tall, his right arm holding up a folded letter; seat at the origin, facing +z. No face. */
export function worker(h: number, colour: string): Shape {
  const person: Person = {
    height: h,
    headSize: 1.06,
    breadth: 1.12,
    pose: {
      ...ridingPose,
      chest: [0, 0.78, 0.03],
      head: [0, 0.925, 0.055],
      elbows: [
        [0.17, 0.63, 0.1],
        [-0.18, 0.9, 0.09],
      ],
      hands: [
        [0.06, 0.6, 0.23],
        [-0.15, 1.06, 0.15],
      ],
    },
  };
  const clay = new Clay();
  addTrunk(clay, person, colour, 0.006 * h);
  addLegs(clay, person, colour, 0.008 * h);
  addFeet(clay, person, colour, 0.004 * h);
  clay
    .add(
      hanging(
        [
          { y: 0.46 * h, x: 0.13 * h, z: 0.11 * h, middleZ: -0.02 * h },
          { y: 0.57 * h, x: 0.102 * h, z: 0.08 * h, middleZ: 0.01 * h },
        ],
        7,
        0.08,
      ),
      0.012 * h,
      colour,
    )
    .add(belt(0.575 * h, 0.102 * h, 0.078 * h, 0.011 * h, 0.012 * h), 0.003 * h, colour);
  addArms(clay, person, colour, 0.008 * h, 0.002 * h);
  addHead(clay, person, colour, 'none');
  clay
    // A flat cap with a short peak.
    .add(ellipsoid([0, 0.965 * h, 0.05 * h], [0.056 * h, 0.028 * h, 0.064 * h]), 0.006 * h, colour)
    .add(ellipsoid([0, 0.952 * h, 0.105 * h], [0.038 * h, 0.009 * h, 0.032 * h]), 0.004 * h, colour);
  addHands(clay, person, colour);
  // The letter: a stiff folded sheet above the fist.
  const sheet = (x: number, y: number, z: number) => {
    const [dx, dy, dz] = [x + 0.145 * h, y - 1.135 * h, z - 0.175 * h];
    return Math.max(Math.abs(dx) - 0.045 * h, Math.abs(dy) - 0.06 * h, Math.abs(dz - 0.25 * dx) - 0.011 * h);
  };
  clay.add(sheet, 0.004 * h, colour);
  return sculptPerson(clay, h, 2100, colour, { cell: h / 115, paint: patina(0.02, 0.9) }).move(
    0,
    -seat * h,
    0,
  );
}

/** The rider behind, `h` metres tall, in a skirt and headcloth, a sheaf in her left arm; seat at the origin, facing +z. No face. */
export function farmWoman(h: number, colour: string): Shape {
  const person: Person = {
    height: h,
    headSize: 1.06,
    breadth: 1,
    pose: {
      ...ridingPose,
      chest: [0, 0.78, 0.01],
      head: [0, 0.92, 0.03],
      elbows: [
        [0.2, 0.66, 0.03],
        [-0.16, 0.63, 0.06],
      ],
      hands: [
        [0.2, 0.74, 0.15],
        [-0.09, 0.64, 0.21],
      ],
    },
  };
  const clay = new Clay();
  addTrunk(clay, person, colour, 0.004 * h);
  addLegs(clay, person, colour, 0.014 * h);
  addFeet(clay, person, colour, 0.002 * h);
  clay.add(
    hanging(
      [
        { y: 0.3 * h, x: 0.215 * h, z: 0.15 * h, middleZ: 0.03 * h },
        { y: 0.45 * h, x: 0.16 * h, z: 0.125 * h, middleZ: 0.02 * h },
        { y: 0.58 * h, x: 0.09 * h, z: 0.07 * h, middleZ: 0.004 * h },
      ],
      11,
      0.08,
    ),
    0.014 * h,
    colour,
  );
  addArms(clay, person, colour, 0.007 * h, 0.006 * h);
  addHead(clay, person, colour, 'none');
  clay
    // Headcloth, knotted behind and blown back.
    .add(ellipsoid([0, 0.94 * h, 0.018 * h], [0.055 * h, 0.056 * h, 0.06 * h]), 0.005 * h, colour)
    .add(
      limb([
        [0, 0.93 * h, -0.035 * h, 0.028 * h],
        [0.015 * h, 0.89 * h, -0.085 * h, 0.024 * h],
        [0.03 * h, 0.885 * h, -0.14 * h, 0.008 * h],
      ]),
      0.012 * h,
      colour,
    );
  addHands(clay, person, colour);
  addSheaf(clay, h, colour);
  return sculptPerson(clay, h, 2300, colour, { cell: h / 115, paint: patina(0.02, 0.9) }).move(
    0,
    -seat * h,
    0,
  );
}

/** A sheaf standing in the crook of the left arm: stalks bound in the middle, ears that spread and hang over. */
function addSheaf(clay: Clay, h: number, colour: string): void {
  const foot: Vector3 = [0.19 * h, 0.5 * h, 0.1 * h];
  const bound: Vector3 = [0.2 * h, 0.72 * h, 0.12 * h];
  for (let i = 0; i < 9; i++) {
    const angle = (i / 9) * 2 * Math.PI;
    const [x, z] = [Math.cos(angle), Math.sin(angle)];
    clay.add(
      limb(
        [
          [foot[0] + 0.05 * h * x, foot[1], foot[2] + 0.05 * h * z, 0.016 * h],
          [bound[0] + 0.022 * h * x, bound[1], bound[2] + 0.022 * h * z, 0.016 * h],
          [bound[0] + 0.06 * h * x, bound[1] + 0.17 * h, bound[2] + 0.06 * h * z, 0.017 * h],
          [bound[0] + 0.11 * h * x, bound[1] + 0.24 * h, bound[2] + 0.11 * h * z, 0.022 * h],
          [bound[0] + 0.155 * h * x, bound[1] + 0.215 * h, bound[2] + 0.155 * h * z, 0.008 * h],
        ],
        10,
      ),
      0.006 * h,
      colour,
    );
  }
}
