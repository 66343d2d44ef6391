import { ellipsoid, limb } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { lotusBase } from '../../parts/lotus-base.ts';
import { grain } from '../../parts/patina.ts';
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
import { standingPose, type Pose } from '../../parts/people/pose.ts';
import { sculptPerson } from '../../parts/people/sculpt-person.ts';
import type { Form } from './form.ts';

const hands: Readonly<Record<'greeting' | 'giving' | 'lotus', Pick<Pose, 'elbows' | 'hands'>>> = {
  greeting: {
    elbows: [
      [0.165, 0.64, 0.04],
      [-0.165, 0.64, 0.04],
    ],
    hands: [
      [0.02, 0.73, 0.13],
      [-0.02, 0.73, 0.13],
    ],
  },
  giving: {
    elbows: [
      [0.18, 0.64, 0.02],
      [-0.18, 0.64, 0.02],
    ],
    hands: [
      [0.2, 0.71, 0.16],
      [-0.17, 0.54, 0.13],
    ],
  },
  lotus: {
    elbows: [
      [0.17, 0.63, 0.02],
      [-0.18, 0.66, 0.03],
    ],
    hands: [
      [0.07, 0.57, 0.13],
      [-0.14, 0.78, 0.12],
    ],
  },
};

/** Three carved gods of ancient Java and Bali, crowned, each of its own wood, height and gesture, on lotus feet. */
export function threeGods(surfaces: FormRequest<Form>['surfaces']): Part[] {
  const rows = [
    { row: 1, height: 0.27, pose: 'lotus', x: -0.155, yaw: 0.22, dark: '#4a2f16' },
    { row: 0, height: 0.31, pose: 'greeting', x: 0, yaw: 0, dark: '#1f1009' },
    { row: 2, height: 0.265, pose: 'giving', x: 0.155, yaw: -0.22, dark: '#180d06' },
  ] as const;
  return rows.flatMap(({ row, height, pose, x, yaw, dark }) => {
    const colour = surfaces[Math.min(row, surfaces.length - 1)]?.colour ?? '#4b2c1b';
    const { figure, halo } = god(height, hands[pose], colour, dark, pose === 'greeting');
    const foot = 0.042;
    const put = (shape: Shape) => shape.turn('y', yaw).move(x, foot, 0);
    return [
      surfacePart(surfaces, row, put(figure)),
      surfacePart(surfaces, row, Shape.merge(put(halo), lotusBase(0.058, foot + 0.002, 8).move(x, 0, 0))),
    ];
  });
}

function god(
  h: number,
  arms: Pick<Pose, 'elbows' | 'hands'>,
  colour: string,
  dark: string,
  winged: boolean,
): { figure: Shape; halo: Shape } {
  const person: Person = {
    height: h,
    headSize: 1.12,
    breadth: 0.94,
    pose: {
      ...standingPose,
      ...arms,
      feet: [
        [0.055, 0.045, 0.0],
        [-0.055, 0.045, 0.0],
      ],
    },
  };
  const clay = new Clay();
  addTrunk(clay, person, colour);
  addLegs(clay, person, colour);
  addFeet(clay, person, colour);
  addArms(clay, person, colour);
  clay
    .add(
      hanging(
        [
          { y: 0.055 * h, x: 0.125 * h, z: 0.095 * h },
          { y: 0.25 * h, x: 0.1 * h, z: 0.082 * h },
          { y: 0.44 * h, x: 0.104 * h, z: 0.082 * h },
          { y: 0.57 * h, x: 0.09 * h, z: 0.07 * h },
        ],
        10,
        0.07,
      ),
      0.005,
      colour,
    )
    // The front pleat, belts, breast band, armlets' shoulders.
    .add(
      limb([
        [0, 0.54 * h, 0.078 * h, 0.02 * h],
        [0, 0.3 * h, 0.098 * h, 0.022 * h],
        [0, 0.07 * h, 0.11 * h, 0.03 * h],
      ]),
      0.004,
      colour,
    )
    .add(belt(0.565 * h, 0.098 * h, 0.076 * h, 0.012 * h), 0.002, colour)
    .add(belt(0.7 * h, 0.098 * h, 0.074 * h, 0.009 * h), 0.002, colour)
    .add(
      hanging(
        [
          { y: 0.775 * h, x: 0.115 * h, z: 0.078 * h },
          { y: 0.85 * h, x: 0.045 * h, z: 0.042 * h },
        ],
        18,
        0.07,
      ),
      0.002,
      colour,
    );
  for (const side of [-1, 1])
    addSash(
      clay,
      [
        [side * 0.085 * h, 0.56 * h, 0.03 * h, 0.015 * h],
        [side * 0.15 * h, 0.42 * h, 0.04 * h, 0.013 * h],
        [side * 0.15 * h, 0.22 * h, 0.03 * h, 0.014 * h],
        [side * 0.19 * h, 0.1 * h, 0.02 * h, 0.007 * h],
      ],
      colour,
      0.003,
    );
  addHead(clay, person, colour, 'simple');
  clay
    .add(
      limb([
        [0, 0.972 * h, 0, 0.056 * h],
        [0, 1.03 * h, -0.004 * h, 0.05 * h],
        [0, 1.09 * h, -0.004 * h, 0.03 * h],
        [0, 1.17 * h, 0, 0.01 * h],
      ]),
      0.003,
      colour,
    )
    .raise((_, y) => (y > 0.97 * h ? 0.0011 * Math.sin((y / h) * 190) : 0))
    .add(belt(0.968 * h, 0.057 * h, 0.063 * h, 0.012 * h), 0.002, colour)
    .add(ellipsoid([0, 1.0 * h, 0.062 * h], [0.024 * h, 0.036 * h, 0.012 * h]), 0.003, colour);
  for (const side of [-1, 1])
    clay.add(
      limb([
        [side * 0.058 * h, 0.98 * h, -0.01 * h, 0.014 * h],
        [side * 0.088 * h, 1.0 * h, -0.014 * h, 0.013 * h],
        [side * 0.1 * h, 1.05 * h, -0.01 * h, 0.005 * h],
      ]),
      0.004,
      colour,
    );
  addHands(clay, person, colour);
  const figure = sculptPerson(clay, h, 1750, colour, { cell: h / 125, paint: grain(0.005, dark, 0.3) });
  return {
    figure,
    halo: winged ? flames(0.36 * h, 0.62 * h).move(0, 0.6 * h, -0.075 * h) : new Shape([], [], [], []),
  };
}

/** A pierced leaf of flames behind the figure. */
function flames(half: number, high: number): Shape {
  const edge: Vector2[] = [];
  const steps = 36;
  for (let i = 0; i <= steps; i++) {
    const t = i / steps;
    const angle = Math.PI * (1.18 - 1.36 * t);
    const lick = 1 + 0.1 * Math.abs(Math.sin(t * Math.PI * 9)) ** 0.7;
    edge.push([
      Math.cos(angle) * half * lick,
      Math.sin(angle) * high * lick * (1 + 0.12 * Math.exp(-(((t - 0.5) * 9) ** 2))),
    ]);
  }
  const inner: Vector2[] = edge.map(([x, y]): Vector2 => [x * 0.7, y * 0.7 - 0.01]).toReversed();
  return prism([...edge, ...inner], 0.008, { chamfer: 0.0015 });
}
