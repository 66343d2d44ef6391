import { ellipsoid, limb } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { mixColours, parseColour } from '../../kit/colour.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import { grain } from '../../parts/patina.ts';
import { hanging } from '../../parts/people/garments.ts';
import { addArms, addHands, addHead, addTrunk, type Person } from '../../parts/people/person.ts';
import { standingPose } from '../../parts/people/pose.ts';
import { sculptPerson } from '../../parts/people/sculpt-person.ts';
import type { Form } from './form.ts';

/** Old gnarled wood from which two faceless figures grow, lifting a globe with an ivory flame; shells about its foot. */
export function globeBearers(surfaces: FormRequest<Form>['surfaces']): Part[] {
  const wood = surfaces[0]?.colour ?? '#4a2f1c';
  const clay = new Clay()
    .add(
      limb(
        [
          [-0.02, 0.02, 0, 0.075],
          [0.0, 0.09, -0.01, 0.055],
          [0.012, 0.17, -0.012, 0.045],
          [0.0, 0.25, -0.01, 0.038],
          [0, 0.335, 0, 0.034],
        ],
        24,
      ),
      0,
      wood,
    )
    .add(
      limb([
        [0.02, 0.05, 0.02, 0.04],
        [0.09, 0.025, 0.05, 0.028],
        [0.145, 0.005, 0.06, 0.012],
      ]),
      0.03,
      wood,
    )
    .add(
      limb([
        [-0.03, 0.05, 0.02, 0.04],
        [-0.1, 0.025, 0.035, 0.028],
        [-0.15, 0.004, 0.02, 0.012],
      ]),
      0.03,
      wood,
    )
    .add(
      limb([
        [0.0, 0.05, -0.03, 0.04],
        [0.03, 0.02, -0.08, 0.026],
        [0.02, 0.004, -0.12, 0.012],
      ]),
      0.03,
      wood,
    )
    .add(
      limb([
        [0, 0.04, 0.03, 0.04],
        [-0.02, 0.02, 0.085, 0.026],
        [-0.05, 0.004, 0.115, 0.012],
      ]),
      0.03,
      wood,
    )
    .cut(ellipsoid([0.05, 0.17, 0.03], [0.02, 0.035, 0.02]), 0.012)
    .raise((x, y, z) => {
      const angle = Math.atan2(x, z);
      return (
        0.0045 * (Math.sin(angle * 9 + 5 * fractalNoise(x * 14, y * 7, z * 14)) - 0.2) +
        0.006 * (fractalNoise(x * 22, y * 10, z * 22) - 0.5)
      );
    })
    .keep((_, y) => -y, 0.003);
  const trunk = sculpt(clay, {
    bounds: { min: [-0.18, -0.01, -0.15], max: [0.18, 0.39, 0.15] },
    cell: 0.0042,
    triangles: 3200,
    colour: wood,
    paint: grain(0.005, '#20130a', 0.4),
  });
  const bearer = (side: number): Shape => {
    const person: Person = {
      height: 0.268,
      breadth: 0.9,
      headSize: 1.05,
      pose: {
        ...standingPose,
        chest: [0, 0.79, 0],
        elbows: [
          [0.17, 0.93, 0.02],
          [-0.17, 0.93, 0.02],
        ],
        hands: [
          [0.13, 1.1, 0.0],
          [-0.13, 1.1, 0.0],
        ],
      },
    };
    const h = person.height;
    const body = new Clay();
    addTrunk(body, person, wood);
    body.add(
      hanging(
        [
          { y: 0.02 * h, x: 0.12 * h, z: 0.1 * h },
          { y: 0.4 * h, x: 0.1 * h, z: 0.08 * h },
          { y: 0.72 * h, x: 0.094 * h, z: 0.066 * h },
        ],
        8,
        0.06,
      ),
      0.01,
      wood,
    );
    addArms(body, person, wood);
    addHead(body, person, wood, 'none', -0.25);
    addHands(body, person, wood);
    return sculptPerson(body, h, 1350, wood, { cell: h / 95, paint: grain(0.005, '#20130a', 0.3) })
      .turn('y', side * 0.5)
      .move(side * 0.08, 0.055, 0.032);
  };
  const centre = 0.425;
  const land = parseColour(surfaces[0]?.colour ?? '#4a2f1c');
  const globe = sphere(0.085, 32).painted(([x, y, z]) =>
    fractalNoise(x * 21 + 4, y * 21, z * 21, 2) > 0.54
      ? mixColours(land, [0.1, 0.06, 0.03], 0.5)
      : mixColours(land, [0.62, 0.42, 0.25], 0.6),
  );
  const flame = surface(
    (u, v) => {
      const a = u * 2 * Math.PI;
      const r = 0.022 * Math.sin(Math.PI * Math.min(1, 0.2 + 0.8 * v)) * (1 + 0.2 * Math.sin(a * 3 + v * 4));
      return [Math.sin(a + v) * r, v * 0.07, Math.cos(a + v) * r];
    },
    20,
    10,
    { closed: true },
  ).move(0, centre + 0.078, 0);
  const rays = Shape.merge(
    ...Array.from({ length: 3 }, (_, i) =>
      torus(0.0865, 0.0018, 32, 5)
        .turn('x', Math.PI / 2)
        .turn('y', (i * Math.PI) / 3)
        .move(0, centre, 0),
    ),
  );
  return [
    surfacePart(surfaces, 0, trunk),
    surfacePart(surfaces, 0, Shape.merge(bearer(1), bearer(-1))),
    surfacePart(surfaces, 0, globe.move(0, centre, 0)),
    surfacePart(surfaces, 1, Shape.merge(flame, rays)),
    surfacePart(surfaces, 2, shells()),
  ];
}

/** Sea shells about the foot: cones coiled in a screw, and ribbed fans. */
function shells(): Shape {
  const screw = surface(
    (u, v) => {
      const turn = v * 4 * Math.PI;
      const r = 0.012 * (1 - v) ** 0.9;
      const a = u * 2 * Math.PI;
      return [
        Math.sin(turn) * r * 0.45 + Math.sin(a) * r,
        v * 0.034,
        Math.cos(turn) * r * 0.45 + Math.cos(a) * r,
      ];
    },
    12,
    20,
  );
  const fan = surface(
    (u, v) => {
      const a = (u - 0.5) * 2.3;
      const r = 0.024 * v;
      const rib = 0.0013 * Math.abs(Math.sin(u * 9 * Math.PI)) * v;
      return [Math.sin(a) * r, 0.009 * Math.sin(v * 2.4) * Math.cos(a * 0.9) + rib, Math.cos(a) * r];
    },
    18,
    5,
  ).doubled();
  const seats = [
    [0.06, 0.1, 0.3],
    [0.115, 0.075, 1.2],
    [-0.09, 0.085, 2.2],
    [-0.135, 0.055, 0.6],
    [0.12, -0.045, 4.2],
    [-0.11, -0.06, 3.1],
    [0.0, 0.118, 5.3],
    [-0.03, -0.105, 1.9],
  ] as const;
  return Shape.merge(
    ...seats.map(([x, z, turn], i) =>
      i % 2 === 0
        ? screw.turn('z', 1.35).turn('y', turn).move(x, 0.013, z)
        : fan.turn('x', -0.25).turn('y', turn).move(x, 0.003, z),
    ),
  );
}
