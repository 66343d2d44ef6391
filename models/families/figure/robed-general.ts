import { ball, bar, ellipsoid, limb } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { patina } from '../../parts/patina.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';
import { halberd } from './halberd.ts';
import { addSash, belt, hanging } from '../../parts/people/garments.ts';
import {
  addArms,
  addFeet,
  addHands,
  addHead,
  addLegs,
  addTrunk,
  type Person,
} from '../../parts/people/person.ts';
import { standingPose } from '../../parts/people/pose.ts';
import { sculptPerson } from '../../parts/people/sculpt-person.ts';

const height = 0.37;

const person: Person = {
  height,
  headSize: 1.12,
  breadth: 1.22,
  pose: {
    ...standingPose,
    chest: [0, 0.79, 0],
    elbows: [
      [0.21, 0.65, 0.05],
      [-0.23, 0.67, 0.01],
    ],
    hands: [
      [0.075, 0.735, 0.17],
      [-0.29, 0.66, 0.12],
    ],
    knees: [
      [0.09, 0.275, 0.06],
      [-0.08, 0.275, 0],
    ],
    feet: [
      [0.12, 0.045, 0.075],
      [-0.1, 0.045, -0.04],
    ],
    turnout: 0.4,
  },
};

/** A Chinese general: armour under a robe, the long beard held in one hand, the crescent halberd in the other. */
export function robedGeneral(surfaces: FormRequest<unknown>['surfaces']): Part[] {
  const bronze = surfaces[0]?.colour ?? '#6d5231';
  const dark = surfaces[1]?.colour ?? '#48361f';
  const gilt = surfaces[2]?.colour ?? '#b0893e';
  const h = height;
  const clay = new Clay();
  addTrunk(clay, person, bronze, 0.006);
  addLegs(clay, person, dark, 0.004);
  addFeet(clay, person, dark, 0.004);
  addArms(clay, person, bronze, 0.006, 0.012);
  clay
    .add(
      hanging(
        [
          { y: 0.07 * h, x: 0.2 * h, z: 0.17 * h, middleZ: -0.015 * h },
          { y: 0.3 * h, x: 0.165 * h, z: 0.13 * h, middleZ: -0.005 * h },
          { y: 0.52 * h, x: 0.13 * h, z: 0.1 * h },
          { y: 0.6 * h, x: 0.115 * h, z: 0.088 * h },
        ],
        13,
        0.12,
      ),
      0.008,
      bronze,
    )
    // Slit of the robe over the forward leg.
    .cut(ellipsoid([0.085 * h, 0.14 * h, 0.19 * h], [0.034 * h, 0.2 * h, 0.09 * h]), 0.006, dark)
    // Skirt of armour plates, belt with a beast's mask, sash.
    .add(
      hanging(
        [
          { y: 0.37 * h, x: 0.163 * h, z: 0.132 * h },
          { y: 0.58 * h, x: 0.118 * h, z: 0.092 * h },
        ],
        4,
        0.03,
      ),
      0.002,
      dark,
    )
    .raise((x, y, z) =>
      y > 0.375 * h && y < 0.55 * h
        ? 0.0011 *
          Math.max(
            -0.2,
            Math.sin((y / h) * 190) * Math.sin(Math.atan2(x, z) * 17 + Math.floor((y / h) * 30.24) * Math.PI),
          )
        : 0,
    )
    .add(belt(0.59 * h, 0.117 * h, 0.092 * h, 0.014 * h), 0.002, gilt)
    .add(ball([0, 0.59 * h, 0.1 * h], 0.03 * h), 0.003, gilt)
    .add(ellipsoid([0.13 * h, 0.79 * h, 0.005 * h], [0.058 * h, 0.06 * h, 0.062 * h]), 0.003, gilt)
    .add(ellipsoid([-0.13 * h, 0.79 * h, 0.005 * h], [0.058 * h, 0.06 * h, 0.062 * h]), 0.003, gilt);
  for (const side of [-1, 1])
    addSash(
      clay,
      [
        [side * 0.02 * h, 0.58 * h, 0.105 * h, 0.012 * h],
        [side * 0.035 * h, 0.4 * h, 0.14 * h, 0.014 * h],
        [side * 0.05 * h, 0.2 * h, 0.17 * h, 0.016 * h],
      ],
      gilt,
      0.003,
    );
  addHead(clay, person, bronze, 'simple');
  clay
    // Soft cap with its knot, tails behind.
    .add(ellipsoid([0, 0.985 * h, 0.0], [0.062 * h, 0.046 * h, 0.066 * h]), 0.002, dark)
    .add(belt(0.972 * h, 0.062 * h, 0.066 * h, 0.011 * h), 0.002, gilt)
    .add(ellipsoid([0, 1.035 * h, -0.018 * h], [0.036 * h, 0.03 * h, 0.036 * h]), 0.006, dark)
    .add(
      limb([
        [0, 0.98 * h, -0.06 * h, 0.03 * h],
        [0, 0.87 * h, -0.085 * h, 0.035 * h],
        [0, 0.74 * h, -0.1 * h, 0.05 * h],
      ]),
      0.004,
      dark,
    )
    // The beard in three strands, the middle one gathered by the hand.
    .add(
      limb([
        [0, 0.9 * h, 0.055 * h, 0.022 * h],
        [0.02 * h, 0.82 * h, 0.105 * h, 0.03 * h],
        [0.05 * h, 0.74 * h, 0.155 * h, 0.022 * h],
        [0.03 * h, 0.63 * h, 0.15 * h, 0.024 * h],
        [0.02 * h, 0.55 * h, 0.145 * h, 0.004 * h],
      ]),
      0.006,
      dark,
    )
    .add(
      limb([
        [-0.035 * h, 0.91 * h, 0.035 * h, 0.011 * h],
        [-0.035 * h, 0.83 * h, 0.085 * h, 0.014 * h],
        [-0.02 * h, 0.72 * h, 0.12 * h, 0.006 * h],
      ]),
      0.005,
      dark,
    )
    .add(
      limb([
        [0.04 * h, 0.91 * h, 0.035 * h, 0.011 * h],
        [0.055 * h, 0.84 * h, 0.07 * h, 0.013 * h],
        [0.07 * h, 0.76 * h, 0.11 * h, 0.006 * h],
      ]),
      0.005,
      dark,
    );
  addHands(clay, person, bronze);
  clay.add(bar([-0.29 * h, 0.64 * h, 0.12 * h], [-0.29 * h, 0.68 * h, 0.12 * h], 0.027 * h), 0.004, bronze);
  const figure = sculptPerson(clay, h, 6200, bronze, { paint: patina(0.05, 0.9) });
  const rock = new Clay()
    .add(ellipsoid([0, 0, 0.0], [0.088, 0.03, 0.068]), 0, dark)
    .raise((x, y, z) => 0.012 * (fractalNoise(x * 40, y * 40, z * 40) - 0.5));
  const ground = sculpt(rock, {
    bounds: { min: [-0.11, -0.02, -0.09], max: [0.11, 0.05, 0.09] },
    cell: 0.0034,
    triangles: 700,
    colour: dark,
    paint: patina(0.03, 1),
  });
  const lift = 0.022 + 0.025;
  return [
    surfacePart(surfaces, 0, figure.move(0, lift, 0)),
    surfacePart(surfaces, 1, ground.move(0, 0.026, 0), { hidden: true }),
    ...halberd(surfaces).map((each) => ({
      ...each,
      shape: each.shape.turn('z', 0.03).move(-0.29 * h, 0.03, 0.121 * h),
    })),
    part('walnut', '#3a2517', plinthBoard(0.2, 0.024, 0.16)),
  ];
}
