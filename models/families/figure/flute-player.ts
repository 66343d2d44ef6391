import { ball, bar, ellipsoid, limb } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import { lotusBase } from '../../parts/lotus-base.ts';
import { patina } from '../../parts/patina.ts';
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
import { feather } from '../../parts/animals/feather.ts';

const height = 0.25;

const person: Person = {
  height,
  headSize: 1.1,
  breadth: 1.02,
  pose: {
    ...standingPose,
    // Bent thrice: hip to the right, shoulders to the left, head back.
    hips: [-0.035, 0.5, 0],
    chest: [0.015, 0.785, 0],
    head: [-0.012, 0.925, 0.02],
    elbows: [
      [0.19, 0.67, 0.09],
      [-0.165, 0.665, 0.1],
    ],
    hands: [
      [-0.045, 0.845, 0.105],
      [-0.15, 0.835, 0.095],
    ],
    knees: [
      [0.045, 0.275, 0.06],
      [-0.07, 0.275, 0.01],
    ],
    feet: [
      [-0.12, 0.055, 0.06],
      [-0.045, 0.045, -0.01],
    ],
    turnout: 0.15,
  },
};

/** Krishna with the flute, one leg crossed before the other, a peacock's feather in his crown; on a lotus. */
export function flutePlayer(surfaces: FormRequest<unknown>['surfaces']): Part[] {
  const copper = surfaces[0]?.colour ?? '#b27547';
  const dark = surfaces[1]?.colour ?? '#7f4e2f';
  const h = height;
  const clay = new Clay();
  addTrunk(clay, person, copper);
  addLegs(clay, person, copper, 0.002);
  addFeet(clay, person, copper);
  addArms(clay, person, copper);
  clay
    .add(
      hanging(
        [
          { y: 0.1 * h, x: 0.1 * h, z: 0.088 * h, middleX: -0.055 * h, middleZ: 0.022 * h },
          { y: 0.32 * h, x: 0.108 * h, z: 0.092 * h, middleX: -0.02 * h, middleZ: 0.022 * h },
          { y: 0.53 * h, x: 0.1 * h, z: 0.078 * h, middleX: -0.034 * h },
        ],
        12,
        0.09,
      ),
      0.006,
      copper,
    )
    .cut(ellipsoid([0.035 * h, 0.12 * h, 0.1 * h], [0.04 * h, 0.16 * h, 0.05 * h]), 0.006)
    .add(belt(0.545 * h, 0.1 * h, 0.078 * h, 0.009 * h), 0.002, dark);
  addLegs(clay, person, copper, 0.001);
  for (const side of [-1, 1])
    addSash(
      clay,
      [
        [(side * 0.1 - 0.03) * h, 0.54 * h, 0.02 * h, 0.011 * h],
        [(side * 0.16 - 0.03) * h, 0.42 * h, 0.05 * h, 0.011 * h],
        [(side * 0.19 - 0.02) * h, 0.25 * h, 0.03 * h, 0.014 * h],
        [(side * 0.25 - 0.02) * h, 0.13 * h, 0.02 * h, 0.005 * h],
      ],
      dark,
      0.003,
    );
  // A garland down to the knees.
  clay.add(
    limb(
      [
        [0.07 * h, 0.83 * h, 0.03 * h, 0.012 * h],
        [0.105 * h, 0.65 * h, 0.085 * h, 0.013 * h],
        [0.05 * h, 0.4 * h, 0.125 * h, 0.014 * h],
        [-0.05 * h, 0.34 * h, 0.128 * h, 0.014 * h],
        [-0.12 * h, 0.5 * h, 0.09 * h, 0.013 * h],
        [-0.07 * h, 0.68 * h, 0.08 * h, 0.012 * h],
        [-0.045 * h, 0.83 * h, 0.035 * h, 0.012 * h],
      ],
      30,
    ),
    0.002,
    dark,
  );
  addHead(clay, person, copper, 'simple');
  clay
    .add(
      limb(
        [
          [-0.012 * h, 0.965 * h, 0.005 * h, 0.056 * h],
          [-0.012 * h, 1.0 * h, 0.002 * h, 0.045 * h],
          [-0.012 * h, 1.05 * h, 0, 0.024 * h],
          [-0.012 * h, 1.09 * h, 0, 0.008 * h],
        ],
        14,
      ),
      0.003,
      dark,
    )
    .raise((_, y) => (y > 0.955 * h ? 0.0007 * Math.sin((y / h) * 230) : 0))
    .add(belt(0.955 * h, 0.056 * h, 0.06 * h, 0.011 * h), 0.002, dark)
    .add(ellipsoid([0.04 * h, 0.885 * h, 0.015 * h], [0.011 * h, 0.016 * h, 0.011 * h]), 0.001, dark)
    .add(ellipsoid([-0.064 * h, 0.885 * h, 0.015 * h], [0.011 * h, 0.016 * h, 0.011 * h]), 0.001, dark)
    .add(ellipsoid([0, 0.93 * h, -0.055 * h], [0.055 * h, 0.06 * h, 0.03 * h]), 0.004, dark);
  addHands(clay, person, copper);
  clay.add(ball([-0.15 * h, 0.845 * h, 0.1 * h], 0.018 * h), 0.003, copper);
  clay.add(bar([-0.045 * h, 0.845 * h, 0.1 * h], [-0.045 * h, 0.86 * h, 0.11 * h], 0.017 * h), 0.003, copper);
  const god = sculptPerson(clay, h, 4600, copper, { cell: h / 165, paint: patina(0.04, 0.9) });
  const ground = 0.045;
  const flute = tube(
    [
      [0.012 * h, 0.895 * h, 0.085 * h],
      [-0.31 * h, 0.82 * h, 0.125 * h],
    ],
    0.0024,
    { sides: 9 },
  );
  const rings = Shape.merge(
    ...[0.08, 0.5, 0.95].map((t) =>
      torus(0.0027, 0.0008, 10, 5)
        .turn('z', Math.PI / 2 + 0.23)
        .move((0.012 - 0.322 * t) * h, (0.895 - 0.075 * t) * h, (0.085 + 0.04 * t) * h),
    ),
    sphere(0.0045, 10).move(-0.012 * h, 1.1 * h, 0),
  );
  const eye = feather({ length: 0.042, width: 0.016, thick: 0.0016, bend: 0.2 })
    .turn('x', -Math.PI / 2 + 0.15)
    .turn('z', -0.2)
    .move(-0.004, 1.0 * h, 0.012);
  return [
    surfacePart(surfaces, 0, god.move(0, ground, 0)),
    surfacePart(surfaces, 1, Shape.merge(flute, eye).move(0, ground, 0)),
    surfacePart(surfaces, 0, rings.move(0, ground, 0), { untilLevel: 0 }),
    surfacePart(surfaces, 1, lotusBase(0.058, ground + 0.002, 11)),
  ];
}
