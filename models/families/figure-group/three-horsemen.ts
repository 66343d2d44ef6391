import { box } from '../../kit/box.ts';
import { ellipsoid, limb } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import type { HorseStance } from '../../parts/animals/horse-pose.ts';
import { horseShapes } from '../../parts/animals/horse-shapes.ts';
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
import type { Form } from './form.ts';

const withers = 0.17;
const ground = 0.036;

interface Horseman {
  readonly x: number;
  readonly z: number;
  readonly yaw: number;
  readonly stance: HorseStance;
  readonly beard: number;
  readonly arms: 'spear' | 'sword' | 'mace';
}

const company: readonly Horseman[] = [
  { x: -0.135, z: 0.0, yaw: -0.32, stance: 'standing', beard: 0.6, arms: 'sword' },
  { x: 0, z: 0.03, yaw: 0.04, stance: 'walking', beard: 1, arms: 'spear' },
  { x: 0.135, z: -0.005, yaw: 0.36, stance: 'stepping', beard: 0, arms: 'mace' },
];

/** Three mounted warriors side by side in mail and pointed helmets, with sword, spear and mace; no one's likeness. */
export function threeHorsemen(surfaces: FormRequest<Form>['surfaces']): Part[] {
  const bronze = surfaces[0]?.colour ?? '#5f4a31';
  const horses: Shape[] = [];
  const men: Shape[] = [];
  const steel: Shape[] = [];
  for (const { x, z, yaw, stance, beard, arms } of company) {
    const put = (shape: Shape) => shape.turn('y', yaw).move(x, ground, z);
    const horse = horseShapes({
      stance,
      withers,
      stoutness: 1.15,
      mane: 'falling',
      locks: 6,
      colour: bronze,
      triangles: 1100,
      paint: patina(0.05, 0.9),
    });
    horses.push(put(horse.skin), put(Shape.merge(horse.hair, horse.hooves).painted(() => [0.27, 0.2, 0.13])));
    const seat = withers * 0.93;
    const { man, weapons } = rider(beard, arms, bronze);
    men.push(put(man.move(0, seat, -0.01)));
    steel.push(put(weapons.move(0, seat, -0.01)));
  }
  return [
    surfacePart(surfaces, 0, Shape.merge(...horses)),
    surfacePart(surfaces, 0, Shape.merge(...men)),
    surfacePart(surfaces, 1, Shape.merge(...steel)),
    surfacePart(surfaces, 2, box(0.43, 0.022, 0.29, 0.005)),
    surfacePart(surfaces, 2, box(0.4, 0.016, 0.26, 0.004).move(0, 0.0215, 0)),
  ];
}

/** A rider about his seat at the origin. */
function rider(beard: number, arms: Horseman['arms'], colour: string): { man: Shape; weapons: Shape } {
  const h = 0.185;
  const raised = arms === 'spear';
  const person: Person = {
    height: h,
    headSize: 1.15,
    breadth: 1.3,
    pose: {
      ...ridingPose,
      elbows: [
        [0.19, 0.62, 0.02],
        [-0.23, raised ? 0.78 : 0.65, 0.02],
      ],
      hands: [
        [0.1, 0.6, 0.16],
        raised ? [-0.16, 0.98, 0.1] : arms === 'sword' ? [-0.2, 0.56, 0.13] : [-0.25, 0.5, 0.14],
      ],
    },
  };
  const clay = new Clay();
  addTrunk(clay, person, colour, 0.003);
  addLegs(clay, person, colour, 0.003);
  addFeet(clay, person, colour, 0.002);
  addArms(clay, person, colour, 0.003);
  clay
    .add(ellipsoid([0, 0.47 * h, 0], [0.17 * h, 0.07 * h, 0.16 * h]), 0.006, colour)
    // Rings of the mail.
    .raise((x, y, z) => 0.0006 * Math.sin((y / h) * 130) * Math.sin(Math.atan2(x, z) * 16));
  addHead(clay, person, colour, 'simple');
  clay
    .add(
      hanging([
        { y: 0.84 * h, x: 0.095 * h, z: 0.08 * h, middleZ: -0.01 * h },
        { y: 0.95 * h, x: 0.062 * h, z: 0.066 * h, middleZ: -0.014 * h },
      ]),
      0.002,
      colour,
    )
    .cut(ellipsoid([0, 0.905 * h, 0.085 * h], [0.044 * h, 0.055 * h, 0.05 * h]), 0.002)
    .add(
      limb([
        [0, 0.965 * h, 0, 0.063 * h],
        [0, 1.0 * h, 0, 0.05 * h],
        [0, 1.06 * h, 0, 0.02 * h],
        [0, 1.12 * h, 0, 0.005 * h],
      ]),
      0.002,
      colour,
    );
  addHead(clay, person, colour, 'none');
  if (beard > 0)
    clay.add(
      limb([
        [0, 0.885 * h, 0.04 * h, 0.034 * h],
        [0, 0.83 * h, 0.066 * h, 0.036 * h * beard],
        [0, (0.83 - 0.1 * beard) * h, 0.066 * h, 0.012 * h],
      ]),
      0.006,
      colour,
    );
  addHands(clay, person, colour);
  const man = sculptPerson(clay, h, 1020, colour, { cell: h / 92, paint: patina(0.03, 0.9) }).move(
    0,
    -0.47 * h,
    0,
  );
  const [hx, hy, hz] = person.pose.hands[1];
  const grip: [number, number, number] = [hx * h, (hy - 0.47) * h, hz * h];
  const shield = sphere(0.05, 18)
    .scale(0.28, 1.25, 0.95)
    .move(0.155 * h + 0.01, 0.13 * h, 0.06 * h);
  return { man, weapons: Shape.merge(shield, weapon(arms).move(...grip)) };
}

function weapon(arms: Horseman['arms']): Shape {
  if (arms === 'spear')
    return Shape.merge(
      tube(
        [
          [0, -0.16, 0.03],
          [0, 0, 0],
          [0, 0.16, -0.03],
        ],
        0.0026,
        { sides: 7 },
      ),
      prism(
        [
          [-0.007, 0],
          [0, 0.032],
          [0.007, 0],
          [0, -0.006],
        ],
        0.003,
        { chamfer: 0.001 },
      )
        .turn('x', -0.18)
        .move(0, 0.158, -0.0295),
    );
  if (arms === 'sword')
    return Shape.merge(
      prism(
        [
          [-0.004, 0.004],
          [-0.0032, 0.1],
          [0, 0.112],
          [0.0032, 0.1],
          [0.004, 0.004],
        ],
        0.0024,
        { chamfer: 0.0008 },
      ),
      box(0.026, 0.004, 0.005, 0.001),
      cylinder(0.0024, 0.02, { segments: 8 }).move(0, -0.02, 0),
      sphere(0.0042, 8).move(0, -0.022, 0),
    )
      .turn('x', 0.9)
      .turn('z', 0.25);
  return Shape.merge(
    tube(
      [
        [0, -0.02, 0],
        [0, 0.03, 0],
        [0, 0.085, 0],
      ],
      0.0026,
      { sides: 7 },
    ),
    ...[0, 1, 2, 3].map((i) =>
      box(0.0025, 0.024, 0.022, 0.0008)
        .turn('y', (i * Math.PI) / 4)
        .move(0, 0.078, 0),
    ),
    sphere(0.0075, 10).move(0, 0.09, 0),
  ).turn('x', 0.5);
}
