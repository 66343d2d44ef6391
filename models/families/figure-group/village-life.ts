import { ellipsoid } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import type { Part } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import { grain } from '../../parts/patina.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';
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
import { standingPose, type Pose } from '../../parts/people/pose.ts';
import { sculptPerson } from '../../parts/people/sculpt-person.ts';
import type { Form } from './form.ts';
import { hut, palm } from './hut-and-palm.ts';

const tall = 0.19;

/** People of a village about their work, in ivory: pounding grain, carrying a basket, drumming; a hut and a palm. */
export function villageLife(surfaces: FormRequest<Form>['surfaces']): Part[] {
  const ivory = surfaces[0]?.colour ?? '#e3d6b9';
  const deep = surfaces[1]?.colour ?? '#c4ad84';
  const at = (shape: Shape, x: number, z: number, yaw: number) => shape.turn('y', yaw).move(x, 0.022, z);
  const pounder = villager(
    {
      ...standingPose,
      chest: [0, 0.77, 0.05],
      head: [0, 0.895, 0.09],
      elbows: [
        [0.17, 0.68, 0.14],
        [-0.17, 0.74, 0.14],
      ],
      hands: [
        [0.03, 0.72, 0.27],
        [-0.03, 0.84, 0.27],
      ],
    },
    'wrap',
    ivory,
    deep,
  );
  const carrier = villager(
    {
      ...standingPose,
      elbows: [
        [0.2, 0.9, 0],
        [-0.15, 0.63, 0],
      ],
      hands: [
        [0.1, 1.06, 0.02],
        [-0.14, 0.48, 0.04],
      ],
      feet: [
        [0.05, 0.045, 0.05],
        [-0.055, 0.045, -0.04],
      ],
    },
    'wrap',
    ivory,
    deep,
  );
  const drummer = villager(
    {
      ...standingPose,
      elbows: [
        [0.2, 0.63, 0.03],
        [-0.2, 0.66, 0.04],
      ],
      hands: [
        [0.08, 0.56, 0.19],
        [-0.09, 0.64, 0.2],
      ],
      knees: [
        [0.075, 0.28, 0.05],
        [-0.075, 0.28, 0.05],
      ],
      feet: [
        [0.08, 0.045, 0],
        [-0.08, 0.045, 0],
      ],
    },
    'cloth',
    ivory,
    deep,
  );
  const h = tall;
  const mortar = lathe(
    [
      [0, 0],
      [0.028, 0],
      [0.022, 0.03],
      [0.029, 0.06],
      [0.024, 0.06],
      [0.016, 0.04],
      [0, 0.038],
    ],
    { segments: 20 },
  ).move(0, 0, 0.27 * h);
  const pestle = tube(
    [
      [0, 0.045, 0.27 * h],
      [0, 0.1, 0.27 * h],
      [0, 0.19, 0.27 * h],
    ],
    (t) => 0.0045 + 0.003 * Math.abs(t - 0.5),
    { sides: 8 },
  );
  const basket = lathe(
    [
      [0, 0],
      [0.02, 0],
      [0.034, 0.02],
      [0.036, 0.024],
      [0.03, 0.026],
      [0.018, 0.036],
      [0, 0.042],
    ],
    { segments: 22 },
  ).move(0, 1.0 * h, 0.004);
  const drum = lathe(
    [
      [0, 0],
      [0.014, 0],
      [0.012, 0.02],
      [0.022, 0.06],
      [0.022, 0.085],
      [0, 0.087],
    ],
    { segments: 18 },
  )
    .turn('x', -0.12)
    .move(0, 0.02 * h + 0.005, 0.2 * h);
  const figures = Shape.merge(
    at(pounder, -0.105, 0.012, 0.7),
    at(carrier, 0.0, 0.03, -0.35),
    at(drummer, 0.105, 0.018, -0.5),
  );
  const things = Shape.merge(
    at(Shape.merge(mortar, pestle), -0.105, 0.012, 0.7),
    at(basket, 0.0, 0.03, -0.35),
    at(drum, 0.105, 0.018, -0.5),
    hut().move(0.2, 0.018, -0.028),
    palm().move(-0.21, 0.016, -0.02),
  );
  const ground = new Clay()
    .add(ellipsoid([0, 0, 0], [0.29, 0.026, 0.085]), 0, ivory)
    .raise((x, y, z) => 0.006 * (fractalNoise(x * 18, y * 18, z * 18) - 0.5))
    .keep((_, y) => -y, 0.002);
  const earth = sculpt(ground, {
    bounds: { min: [-0.31, -0.01, -0.1], max: [0.31, 0.04, 0.1] },
    cell: 0.0048,
    triangles: 700,
    colour: deep,
    paint: grain(0.007, '#a98c5c', 0.25),
  });
  const board = 0.03;
  const lift = (shape: Shape) => shape.move(0, board - 0.002, 0);
  return [
    surfacePart(surfaces, 0, lift(figures)),
    surfacePart(surfaces, 0, lift(earth)),
    surfacePart(surfaces, 1, lift(things)),
    surfacePart(surfaces, 2, plinthBoard(0.6, board, 0.19)),
  ];
}

function villager(pose: Pose, dress: 'wrap' | 'cloth', colour: string, deep: string): Shape {
  const h = tall;
  const person: Person = { height: h, headSize: 1.15, breadth: 0.96, pose };
  const clay = new Clay();
  addTrunk(clay, person, colour);
  addLegs(clay, person, colour);
  addFeet(clay, person, colour);
  addArms(clay, person, colour);
  clay.add(
    hanging(
      dress === 'wrap'
        ? [
            { y: 0.16 * h, x: 0.115 * h, z: 0.095 * h, middleZ: 0.01 * h },
            { y: 0.45 * h, x: 0.106 * h, z: 0.084 * h },
            { y: 0.68 * h, x: 0.088 * h, z: 0.07 * h, middleZ: pose.chest[2] * 0.6 * h },
          ]
        : [
            { y: 0.33 * h, x: 0.125 * h, z: 0.1 * h },
            { y: 0.55 * h, x: 0.1 * h, z: 0.078 * h },
          ],
      9,
      0.06,
    ),
    0.004,
    deep,
  );
  addHead(clay, person, colour, 'simple');
  clay.add(
    ellipsoid(
      [pose.head[0] * h, (pose.head[1] + 0.03) * h, (pose.head[2] - 0.012) * h],
      [0.058 * h, 0.052 * h, 0.062 * h],
    ),
    0.002,
    deep,
  );
  if (dress === 'wrap')
    clay.add(
      belt(0.985 * h + (pose.head[1] - 0.93) * h, 0.035 * h, 0.035 * h, 0.012 * h, pose.head[2] * h),
      0.003,
      deep,
    );
  addHands(clay, person, colour);
  return sculptPerson(clay, h, 1700, colour, { cell: h / 105, paint: grain(0.005, '#b59a6b', 0.2) });
}
