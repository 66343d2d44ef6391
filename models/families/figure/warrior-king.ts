import { box } from '../../kit/box.ts';
import { ball, bar, ellipsoid } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { embroideredCloth } from './embroidered-cloth.ts';
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
import { standingPose } from '../../parts/people/pose.ts';
import { sculptPerson } from '../../parts/people/sculpt-person.ts';

const height = 0.3;
const ground = 0.066;

const person: Person = {
  height,
  headSize: 1.06,
  breadth: 1.1,
  pose: {
    ...standingPose,
    elbows: [
      [0.2, 0.64, 0.02],
      [-0.21, 0.66, 0.01],
    ],
    hands: [
      [0.23, 0.56, 0.14],
      [-0.27, 0.63, 0.16],
    ],
    knees: [
      [0.085, 0.275, 0.045],
      [-0.075, 0.275, -0.01],
    ],
    feet: [
      [0.1, 0.045, 0.05],
      [-0.09, 0.045, -0.05],
    ],
    turnout: 0.35,
  },
};

/** A Zulu king with shield and short spear in bronze, on a block dressed with an embroidered cloth. */
export function warriorKing(surfaces: FormRequest<unknown>['surfaces']): Part[] {
  const bronze = surfaces[0]?.colour ?? '#7d5532';
  const dark = surfaces[1]?.colour ?? '#5a3b22';
  const h = height;
  const clay = new Clay();
  addTrunk(clay, person, bronze);
  addLegs(clay, person, bronze);
  addFeet(clay, person, bronze);
  addArms(clay, person, bronze);
  addHead(clay, person, bronze, 'simple');
  clay
    // Head ring, and a band of fur with one feather (the feather is a shape of its own).
    .add(ellipsoid([0, 0.962 * h, 0.004 * h], [0.054 * h, 0.044 * h, 0.058 * h]), 0.002, dark)
    .add(
      hanging(
        [
          { y: 0.94 * h, x: 0.057 * h, z: 0.064 * h },
          { y: 0.968 * h, x: 0.06 * h, z: 0.066 * h },
        ],
        0,
      ),
      0.002,
      dark,
    )
    // Kilt of tails over a short apron.
    .add(
      hanging(
        [
          { y: 0.31 * h, x: 0.142 * h, z: 0.118 * h },
          { y: 0.42 * h, x: 0.125 * h, z: 0.1 * h },
          { y: 0.545 * h, x: 0.1 * h, z: 0.077 * h },
        ],
        17,
        0.11,
      ),
      0.002,
      dark,
    )
    // A collar of tails over the shoulders.
    .add(
      hanging(
        [
          { y: 0.7 * h, x: 0.152 * h, z: 0.093 * h, middleZ: 0.004 * h },
          { y: 0.78 * h, x: 0.148 * h, z: 0.082 * h },
          { y: 0.85 * h, x: 0.052 * h, z: 0.045 * h },
        ],
        15,
        0.09,
      ),
      0.002,
      dark,
    );
  // Tufts of cow tails below the knees.
  for (const [x, z] of [
    [0.092, 0.044],
    [-0.083, -0.03],
  ] as const)
    clay.add(
      hanging(
        [
          { y: 0.09 * h, x: 0.062 * h, z: 0.062 * h, middleX: x * h, middleZ: z * h },
          { y: 0.245 * h, x: 0.04 * h, z: 0.042 * h, middleX: x * h, middleZ: (z + 0.006) * h },
        ],
        9,
        0.14,
      ),
      0.002,
      dark,
    );
  addHands(clay, person, bronze);
  clay.add(ball([-0.27 * h, 0.63 * h, 0.17 * h], 0.025 * h), 0.004, bronze);
  clay.add(bar([0.23 * h, 0.56 * h, 0.14 * h], [0.235 * h, 0.56 * h, 0.19 * h], 0.016 * h), 0.003, bronze);
  const king = sculptPerson(clay, h, 4200, bronze, { paint: patina(0.05, 0.9) }).move(0, ground, 0);
  const feather = prism(leaf(0.011, 0.085), 0.0016)
    .turn('x', -0.25)
    .move(0.006, ground + 0.985 * h, 0.004);
  const spear = Shape.merge(
    tube(
      [
        [0, 0.02, 0],
        [0, 0.36, 0],
      ],
      0.0032,
      { sides: 8 },
    ),
    prism(leaf(0.0105, 0.075), 0.003, { chamfer: 0.001 }).move(0, 0.352, 0),
  )
    .turn('z', 0.05)
    .move(-0.27 * h, ground, 0.172 * h);
  return [
    surfacePart(surfaces, 0, king),
    surfacePart(surfaces, 0, Shape.merge(feather, spear)),
    ...shield(surfaces).map((each) => ({
      ...each,
      shape: each.shape.turn('y', 0.34).move(0.078, ground + 0.148, 0.068),
    })),
    surfacePart(
      surfaces,
      1,
      cylinder(0.066, 0.016, { segments: 40, chamfer: 0.003 }).move(0, ground - 0.0115, 0),
    ),
    ...embroideredCloth(surfaces),
  ];
}

/** Oxhide shield: a pointed oval bowed outwards, two rows of hide laced down the middle, a stick behind. */
function shield(surfaces: FormRequest<unknown>['surfaces']): Part[] {
  const [wide, high] = [0.052, 0.13];
  const plate = surface(
    (u, v) => {
      const t = v * 2 - 1;
      const half = wide * Math.max(0.02, 1 - Math.abs(t) ** 2.3) ** 0.75;
      const x = (u * 2 - 1) * half;
      return [x, t * high, 0.012 * (1 - (x / wide) ** 2) * (1 - t * t * 0.5)];
    },
    10,
    18,
  );
  const laces = Shape.merge(
    ...Array.from({ length: 13 }, (_, i) =>
      Shape.merge(
        ...[-1, 1].map((side) =>
          box(0.011, 0.0065, 0.002, 0.0006).move(side * 0.0125, -0.105 + i * 0.0165, 0.0115),
        ),
      ),
    ),
  );
  const stick = tube(
    [
      [0, -0.15, -0.002],
      [0, 0.165, -0.002],
    ],
    0.003,
    { sides: 7 },
  );
  return [
    surfacePart(surfaces, 0, Shape.merge(plate, plate.flip().move(0, 0, -0.003), stick)),
    surfacePart(surfaces, 1, laces, { untilLevel: 1 }),
  ];
}

function leaf(half: number, long: number): Vector2[] {
  const right = [
    [0.15, 0],
    [0.7, 0.2],
    [1, 0.45],
    [0.7, 0.75],
  ].map(([x = 0, y = 0]): Vector2 => [x * half, y * long]);
  return [...right, [0, long], ...right.toReversed().map(([x, y]): Vector2 => [-x, y])];
}
