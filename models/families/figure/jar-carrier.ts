import { ellipsoid, limb } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import type { Part } from '../../kit/model.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { grain } from '../../parts/patina.ts';
import { belt, hanging } from '../../parts/people/garments.ts';
import { addArms, addFeet, addHands, addHead, addTrunk, type Person } from '../../parts/people/person.ts';
import { standingPose } from '../../parts/people/pose.ts';
import { sculptPerson } from '../../parts/people/sculpt-person.ts';

const height = 0.37;

const person: Person = {
  height,
  headSize: 1.02,
  breadth: 0.86,
  pose: {
    ...standingPose,
    chest: [0, 0.79, 0],
    elbows: [
      [0.19, 0.9, 0.0],
      [-0.145, 0.63, -0.01],
    ],
    hands: [
      [0.085, 1.06, 0.02],
      [-0.13, 0.48, 0.05],
    ],
    feet: [
      [0.05, 0.04, 0.03],
      [-0.055, 0.04, -0.01],
    ],
  },
};

/** A slender carved figure in a wrapped cloth, one hand steadying a jar on the head. */
export function jarCarrier(surfaces: FormRequest<unknown>['surfaces']): Part[] {
  const dark = surfaces[0]?.colour ?? '#3d2619';
  const wrap = surfaces[1]?.colour ?? '#55351f';
  const h = height;
  const clay = new Clay();
  addTrunk(clay, person, dark);
  addArms(clay, person, dark);
  addFeet(clay, person, dark);
  clay
    .addPair(ellipsoid([0.042 * h, 0.725 * h, 0.055 * h], [0.03 * h, 0.03 * h, 0.026 * h]), 0.008, dark)
    .add(
      hanging(
        [
          { y: 0.045 * h, x: 0.112 * h, z: 0.094 * h, middleZ: 0.008 * h },
          { y: 0.3 * h, x: 0.098 * h, z: 0.084 * h },
          { y: 0.47 * h, x: 0.102 * h, z: 0.08 * h, middleZ: -0.004 * h },
          { y: 0.67 * h, x: 0.076 * h, z: 0.06 * h },
        ],
        7,
        0.05,
      ),
      0.005,
      wrap,
    )
    // The end of the cloth, rolled in at the side.
    .add(
      limb([
        [0.07 * h, 0.65 * h, 0.045 * h, 0.014 * h],
        [0.085 * h, 0.45 * h, 0.08 * h, 0.016 * h],
        [0.08 * h, 0.1 * h, 0.09 * h, 0.02 * h],
      ]),
      0.005,
      wrap,
    )
    .add(belt(0.655 * h, 0.078 * h, 0.062 * h, 0.011 * h), 0.002, wrap)
    .add(belt(0.86 * h, 0.036 * h, 0.034 * h, 0.012 * h), 0.002, wrap);
  addHead(clay, person, dark, 'simple');
  clay
    .add(ellipsoid([0, 0.965 * h, -0.002 * h], [0.053 * h, 0.045 * h, 0.06 * h]), 0.002, wrap)
    .add(belt(1.0 * h, 0.036 * h, 0.036 * h, 0.012 * h), 0.003, wrap);
  addHands(clay, person, dark);
  const figure = sculptPerson(clay, h, 4300, dark, { paint: grain(0.005, '#1b100a', 0.28) });
  const jar = lathe(
    smoothPath<Vector2>(
      [
        [0.0, 0.0],
        [0.018, 0.002],
        [0.042, 0.032],
        [0.04, 0.058],
        [0.02, 0.074],
        [0.019, 0.084],
        [0.025, 0.092],
        [0.022, 0.094],
        [0.016, 0.084],
        [0.0, 0.07],
      ],
      30,
    ),
    { segments: 28 },
  );
  const ground = 0.036;
  return [
    surfacePart(surfaces, 0, figure.move(0, ground, 0)),
    surfacePart(surfaces, 1, jar.move(0, ground + 1.005 * h, 0)),
    surfacePart(surfaces, 2, cylinder(0.075, 0.022, { segments: 40, chamfer: 0.003 })),
    surfacePart(surfaces, 2, cylinder(0.064, 0.018, { segments: 40, chamfer: 0.003 }).move(0, 0.021, 0)),
  ];
}
