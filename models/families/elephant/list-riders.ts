import { ellipsoid } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import {
  addArms,
  addFeet,
  addHands,
  addHead,
  addLegs,
  addTrunk,
  type Person,
} from '../../parts/people/person.ts';
import { belt } from '../../parts/people/garments.ts';
import { ridingPose } from '../../parts/people/pose.ts';
import { sculptPerson } from '../../parts/people/sculpt-person.ts';
import type { Form } from './form.ts';

interface Rider {
  readonly coat: string;
  readonly turban: string;
  readonly hands: Person['pose']['hands'];
  readonly elbows: Person['pose']['elbows'];
}

const skin = '#b98a66';

/** A king under a parasol, a guard with a spear before him and a musician with a drum behind. */
export function listRiders(s: number, surfaces: FormRequest<Form>['surfaces']): Part[] {
  const size = 0.68 * s;
  const king = rider(size * 1.1, {
    coat: '#c8a13c',
    turban: '#b23a44',
    elbows: [
      [0.2, 0.64, 0.05],
      [-0.2, 0.64, 0.05],
    ],
    hands: [
      [0.12, 0.56, 0.2],
      [-0.17, 0.7, 0.19],
    ],
  });
  const guard = rider(size, {
    coat: '#33618f',
    turban: '#e4dcc6',
    elbows: [
      [0.18, 0.63, 0.03],
      [-0.22, 0.66, 0.05],
    ],
    hands: [
      [0.08, 0.56, 0.17],
      [-0.25, 0.7, 0.16],
    ],
  });
  const musician = rider(size, {
    coat: '#4f8158',
    turban: '#d79a3e',
    elbows: [
      [0.21, 0.62, 0.06],
      [-0.21, 0.62, 0.06],
    ],
    hands: [
      [0.13, 0.55, 0.22],
      [-0.13, 0.6, 0.22],
    ],
  });
  const seat = 1.0 * s;
  const sit = (shape: Shape, z: number, rise = 0) => shape.move(0, seat - 0.5 * size + rise, z * s);
  const drum = cylinder(0.062 * s, 0.15 * s, { segments: 20, chamfer: 0.008 * s })
    .turn('z', Math.PI / 2)
    .move(0.075 * s, seat + 0.08 * s, -0.24 * s);
  const spear = tube(
    [
      [-0.17 * s, seat - 0.2 * s, 0.42 * s],
      [-0.165 * s, seat + 0.2 * s, 0.38 * s],
      [-0.16 * s, seat + 0.62 * s, 0.34 * s],
    ],
    (t) => s * (t > 0.96 ? 0.003 : 0.0085),
    { sides: 7 },
  );
  const [middle, top] = [-0.1 * s, seat + 0.72 * s];
  const parasol = surface(
    (u, v) => {
      const a = u * 2 * Math.PI;
      const r = (1 - v) * 0.27 * s * (1 - 0.035 * Math.abs(Math.sin(a * 4)) * (1 - v));
      return [
        Math.sin(a) * r,
        top + 0.13 * s * (1 - (1 - v) ** 1.7) - (v === 0 ? 0.018 * s : 0),
        middle + Math.cos(a) * r,
      ];
    },
    32,
    7,
  );
  const pole = tube(
    [
      [0.09 * s, seat, middle - 0.06 * s],
      [0.03 * s, seat + 0.45 * s, middle - 0.02 * s],
      [0, top + 0.12 * s, middle],
    ],
    0.009 * s,
    { sides: 8 },
  );
  return [
    part(
      'porcelain',
      '#ffffff',
      Shape.merge(sit(king, -0.06, 0.03 * s), sit(guard, 0.3), sit(musician, -0.36)),
    ),
    surfacePart(surfaces, 2, Shape.merge(spear, pole, sphere(0.026 * s, 12).move(0, top + 0.14 * s, middle))),
    surfacePart(surfaces, 1, parasol.doubled()),
    part('porcelain', '#a5512f', drum),
  ];
}

function rider(height: number, { coat, turban, hands, elbows }: Rider): Shape {
  const person: Person = { height, headSize: 1.25, breadth: 1.1, pose: { ...ridingPose, hands, elbows } };
  const h = height;
  const clay = new Clay();
  addTrunk(clay, person, coat, 0.008 * h);
  addLegs(clay, person, '#ece6d8', 0.008 * h);
  addFeet(clay, person, '#7a3a2a', 0.002 * h);
  addArms(clay, person, coat, 0.008 * h);
  clay
    .add(ellipsoid([0, 0.49 * h, 0.02 * h], [0.15 * h, 0.07 * h, 0.14 * h]), 0.02 * h, coat)
    .add(belt(0.57 * h, 0.108 * h, 0.085 * h, 0.016 * h), 0.003 * h, turban);
  addHead(clay, person, skin, 'simple');
  clay
    .add(ellipsoid([0, 0.985 * h, -0.004 * h], [0.07 * h, 0.05 * h, 0.074 * h]), 0.002 * h, turban)
    .add(ellipsoid([0, 1.03 * h, 0.03 * h], [0.02 * h, 0.03 * h, 0.016 * h]), 0.006 * h, '#d9b048');
  addHands(clay, person, skin);
  return sculptPerson(clay, h, 840, coat, { cell: h / 80 });
}
