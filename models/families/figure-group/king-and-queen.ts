import { ball, bar, ellipsoid, limb } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { box } from '../../kit/box.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import { patina } from '../../parts/patina.ts';
import { belt, hanging } from '../../parts/people/garments.ts';
import { addArms, addFeet, addHands, addHead, addTrunk, type Person } from '../../parts/people/person.ts';
import { standingPose } from '../../parts/people/pose.ts';
import { sculptPerson } from '../../parts/people/sculpt-person.ts';
import type { Form } from './form.ts';

type Surfaces = FormRequest<Form>['surfaces'];

/** Metres to the crown of the head, without crown or hair. */
const king: Person = {
  height: 0.43,
  headSize: 1.55,
  breadth: 1.2,
  pose: {
    ...standingPose,
    chest: [0, 0.72, 0],
    hips: [0, 0.42, 0],
    head: [0, 0.9, 0.015],
    elbows: [
      [0.22, 0.56, 0.04],
      [-0.22, 0.56, 0.04],
    ],
    hands: [
      [0.15, 0.5, 0.17],
      [-0.19, 0.54, 0.17],
    ],
    feet: [
      [0.085, 0.045, 0.03],
      [-0.085, 0.045, 0.03],
    ],
  },
};
const queen: Person = {
  ...king,
  height: 0.385,
  breadth: 1.08,
  pose: {
    ...king.pose,
    hands: [
      [0.045, 0.52, 0.16],
      [-0.045, 0.5, 0.165],
    ],
  },
};

/** A king and a queen, each on a square foot, large-headed and hung with beads as old Nigerian bronzes are. */
export function kingAndQueen(surfaces: Surfaces): Part[] {
  const his = bronze(king, surfaces, 'king');
  const hers = bronze(queen, surfaces, 'queen');
  const placed = (parts: Part[], x: number) =>
    parts.map((each) => ({ ...each, shape: each.shape.move(x, 0, 0) }));
  return [...placed(his, 0.125), ...placed(hers, -0.125)];
}

function bronze(person: Person, surfaces: Surfaces, who: 'king' | 'queen'): Part[] {
  const body = surfaces[0]?.colour ?? '#6a5335';
  const dark = surfaces[1]?.colour ?? '#4b3a26';
  const h = person.height;
  const clay = new Clay();
  addTrunk(clay, person, body);
  addArms(clay, person, body, 0.003);
  addFeet(clay, person, body, 0.003);
  const hem = who === 'king' ? 0.14 : 0.05;
  clay.add(
    hanging(
      [
        { y: hem * h, x: 0.165 * h, z: 0.135 * h },
        { y: 0.3 * h, x: 0.15 * h, z: 0.12 * h },
        { y: (who === 'king' ? 0.46 : 0.62) * h, x: 0.118 * h, z: 0.088 * h },
      ],
      who === 'king' ? 6 : 9,
      0.04,
    ),
    0.006,
    dark,
  );
  if (who === 'king')
    clay
      .add(
        limb([
          [0.085 * h, 0.04 * h, 0.03 * h, 0.05 * h],
          [0.08 * h, 0.2 * h, 0.01 * h, 0.055 * h],
        ]),
        0.01,
        body,
      )
      .add(
        limb([
          [-0.085 * h, 0.04 * h, 0.03 * h, 0.05 * h],
          [-0.08 * h, 0.2 * h, 0.01 * h, 0.055 * h],
        ]),
        0.01,
        body,
      );
  clay.add(belt((who === 'king' ? 0.455 : 0.61) * h, 0.122 * h, 0.092 * h, 0.014 * h), 0.002, body);
  clay.add(bar([0, 0.74 * h, 0], [0, 0.86 * h, 0.004 * h], 0.062 * h), 0.004, dark);
  // Strings of beads piled up the neck, a broad collar, bracelets.
  for (let i = 0; i < 4; i++)
    clay.add(
      belt((0.775 + 0.024 * i) * h, (0.066 - 0.002 * i) * h, (0.064 - 0.002 * i) * h, 0.0135 * h, 0.004 * h),
      0.001,
      dark,
    );
  clay.add(
    hanging(
      [
        { y: 0.66 * h, x: 0.136 * h, z: 0.1 * h },
        { y: 0.775 * h, x: 0.075 * h, z: 0.07 * h },
      ],
      26,
      0.06,
    ),
    0.003,
    dark,
  );
  addHead(clay, person, body, 'simple');
  const top = 0.9 * h + 0.03 * h * 1.55;
  if (who === 'king')
    clay
      .add(
        hanging(
          [
            { y: top - 0.012 * h, x: 0.082 * h, z: 0.09 * h, middleZ: 0.008 * h },
            { y: top + 0.05 * h, x: 0.085 * h, z: 0.092 * h, middleZ: 0.004 * h },
            { y: top + 0.12 * h, x: 0.05 * h, z: 0.055 * h },
          ],
          20,
          0.05,
        ),
        0.004,
        dark,
      )
      .add(
        limb([
          [0, top + 0.1 * h, 0.085 * h, 0.022 * h],
          [0, top + 0.19 * h, 0.06 * h, 0.016 * h],
          [0, top + 0.27 * h, 0.04 * h, 0.005 * h],
        ]),
        0.01,
        body,
      )
      .add(ball([0, top + 0.045 * h, 0.095 * h], 0.024 * h), 0.003, body);
  else
    clay
      .add(
        limb([
          [0, top, -0.005 * h, 0.08 * h],
          [0, top + 0.12 * h, -0.03 * h, 0.072 * h],
          [0, top + 0.26 * h, -0.055 * h, 0.045 * h],
          [0, top + 0.36 * h, -0.045 * h, 0.012 * h],
        ]),
        0.004,
        dark,
      )
      .raise((_, y, z) => (y > top + 0.02 * h ? 0.0014 * Math.sin((y / h) * 150 + (z / h) * 60) : 0))
      .add(belt(top, 0.082 * h, 0.09 * h, 0.014 * h), 0.002, body)
      .add(ellipsoid([0, top + 0.04 * h, 0.08 * h], [0.022 * h, 0.03 * h, 0.014 * h]), 0.003, body);
  addHands(clay, person, body);
  const figure = sculptPerson(clay, h, 4000, body, { cell: h / 125, paint: patina(0.035, 1.1) });
  const foot = 0.026;
  const rings = Shape.merge(
    ...([1, -1] as const).map((side) => {
      const [ex, ey, ez] = person.pose.elbows[side > 0 ? 0 : 1];
      const [hx, hy, hz] = person.pose.hands[side > 0 ? 0 : 1];
      const at = (t: number) =>
        [(ex + (hx - ex) * t) * h, (ey + (hy - ey) * t) * h, (ez + (hz - ez) * t) * h] as const;
      return Shape.merge(
        ...[0.72, 0.84].map((t) =>
          torus(0.028 * h, 0.007 * h, 14, 6)
            .turn('x', Math.PI / 2 - 0.2)
            .move(...at(t)),
        ),
      );
    }),
  );
  const staff =
    who === 'king'
      ? Shape.merge(
          tube(
            [
              [-0.19 * h, 0.44 * h, 0.19 * h],
              [-0.19 * h, 0.56 * h, 0.185 * h],
              [-0.195 * h, 0.74 * h, 0.18 * h],
            ],
            0.011 * h,
            { sides: 8 },
          ),
          sphere(0.03 * h, 12)
            .scale(1, 1.4, 1)
            .move(-0.195 * h, 0.76 * h, 0.18 * h),
        )
      : sphere(0.035 * h, 12)
          .scale(1, 0.6, 1)
          .move(0, 0.53 * h, 0.185 * h);
  return [
    surfacePart(surfaces, 0, figure.move(0, foot, 0)),
    surfacePart(surfaces, 1, Shape.merge(rings, staff).move(0, foot, 0)),
    surfacePart(surfaces, 0, box(0.17, foot + 0.004, 0.15, 0.004)),
  ];
}
