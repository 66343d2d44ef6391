import { bar, ellipsoid, limb } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import { valueNoise } from '../../kit/noise.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import { grain } from '../../parts/patina.ts';
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
import { standingPose } from '../../parts/people/pose.ts';
import { sculptPerson } from '../../parts/people/sculpt-person.ts';

const height = 0.5;

const person: Person = {
  height,
  headSize: 1.16,
  breadth: 1.08,
  pose: {
    ...standingPose,
    head: [0, 0.935, 0.03],
    elbows: [
      [0.2, 0.67, 0.04],
      [-0.24, 0.84, 0.0],
    ],
    hands: [
      [0.075, 0.71, 0.13],
      [-0.2, 1.0, 0.04],
    ],
    knees: [
      [0.085, 0.275, 0.035],
      [-0.075, 0.27, 0.0],
    ],
    feet: [
      [0.09, 0.045, 0.02],
      [-0.085, 0.045, -0.03],
    ],
  },
};

/** A hunter with an antelope across his shoulders, his spear lifted; carved of one block. */
export function hunterWithAntelope(surfaces: FormRequest<unknown>['surfaces']): Part[] {
  const dark = surfaces[0]?.colour ?? '#3c2518';
  const pale = surfaces[1]?.colour ?? '#6a3f28';
  const clay = new Clay();
  addTrunk(clay, person, dark);
  addLegs(clay, person, dark);
  addFeet(clay, person, dark);
  addArms(clay, person, dark);
  addHead(clay, person, dark, 'simple', -0.12);
  const h = height;
  clay
    // Cap of hair, armlets and a cloth about the hips.
    .add(ellipsoid([0, 0.96 * h, 0.022 * h], [0.056 * h, 0.056 * h, 0.06 * h]), 0.002, dark)
    .add(belt(0.545 * h, 0.104 * h, 0.082 * h, 0.011 * h), 0.002, pale)
    .add(
      hanging(
        [
          { y: 0.33 * h, x: 0.135 * h, z: 0.1 * h },
          { y: 0.45 * h, x: 0.118 * h, z: 0.09 * h },
          { y: 0.55 * h, x: 0.099 * h, z: 0.078 * h },
        ],
        11,
        0.07,
      ),
      0.006,
      pale,
    );
  // The antelope: body behind the neck, legs gathered before the chest, head hanging over the left shoulder.
  clay
    .add(
      limb([
        [0.2 * h, 0.8 * h, -0.03 * h, 0.036 * h],
        [0.1 * h, 0.868 * h, -0.085 * h, 0.052 * h],
        [-0.08 * h, 0.868 * h, -0.085 * h, 0.054 * h],
        [-0.185 * h, 0.81 * h, -0.025 * h, 0.046 * h],
      ]),
      0.004,
      pale,
    )
    .add(
      limb([
        [0.19 * h, 0.8 * h, -0.01 * h, 0.027 * h],
        [0.15 * h, 0.8 * h, 0.075 * h, 0.016 * h],
        [0.06 * h, 0.7 * h, 0.115 * h, 0.011 * h],
        [0.03 * h, 0.62 * h, 0.12 * h, 0.012 * h],
      ]),
      0.004,
      pale,
    )
    .add(
      limb([
        [-0.18 * h, 0.8 * h, 0, 0.036 * h],
        [-0.13 * h, 0.785 * h, 0.075 * h, 0.018 * h],
        [0.02 * h, 0.715 * h, 0.12 * h, 0.011 * h],
        [0.11 * h, 0.67 * h, 0.125 * h, 0.013 * h],
      ]),
      0.004,
      pale,
    )
    .add(
      limb([
        [0.2 * h, 0.81 * h, -0.03 * h, 0.031 * h],
        [0.265 * h, 0.79 * h, 0.0, 0.025 * h],
        [0.285 * h, 0.745 * h, 0.05 * h, 0.026 * h],
        [0.285 * h, 0.69 * h, 0.095 * h, 0.014 * h],
      ]),
      0.006,
      pale,
    );
  for (const side of [-1, 1])
    clay
      .add(
        limb([
          [(0.285 + side * 0.014) * h, 0.765 * h, 0.035 * h, 0.008 * h],
          [(0.3 + side * 0.03) * h, 0.83 * h, 0.03 * h, 0.006 * h],
          [(0.3 + side * 0.02) * h, 0.9 * h, 0.055 * h, 0.0025 * h],
        ]),
        0.002,
        dark,
      )
      .add(
        ellipsoid([(0.285 + side * 0.035) * h, 0.745 * h, 0.02 * h], [0.024 * h, 0.009 * h, 0.008 * h]),
        0.003,
        pale,
      );
  addHands(clay, person, dark);
  clay.add(bar([-0.13 * h, 0.79 * h, 0.03 * h], [-0.15 * h, 0.8 * h, 0.03 * h], 0.04 * h), 0.004, dark);
  clay.raise((x, y, z) => 0.0009 * (valueNoise(x * 90, y * 60, z * 90) - 0.5));
  const carved = sculptPerson(clay, h, 5200, dark, { paint: grain(0.006, '#1d120b', 0.3) });
  const spear = Shape.merge(
    tube(
      [
        [-0.2, 0.43, 0.0],
        [0.13, 0.575, 0.03],
      ],
      0.0042,
      { sides: 8 },
    ),
    prism(
      [
        [-0.012, 0],
        [0, 0.014],
        [0.055, 0],
        [0, -0.014],
      ],
      0.006,
      { chamfer: 0.002 },
    )
      .turn('z', 0.414)
      .move(0.128, 0.574, 0.03),
  ).move(-0.005, -0.006, 0.008);
  const block = cylinder(0.115, 0.05, { segments: 9, chamfer: 0.006, topRadius: 0.105 })
    .scale(1, 1, 0.82)
    .move(0, -0.044, 0.01);
  return [
    surfacePart(surfaces, 0, carved),
    surfacePart(surfaces, 1, spear),
    surfacePart(surfaces, 0, block.creased(0.4)),
  ];
}
