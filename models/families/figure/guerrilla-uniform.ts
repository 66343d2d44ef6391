import { ball, bar, ellipsoid } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { parseColour, shade } from '../../kit/colour.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { box } from '../../kit/box.ts';
import { flowerBed, type BedPlace } from '../../parts/flower-bed.ts';
import { belt, hanging } from '../../parts/people/garments.ts';
import { addArms, addFeet, addLegs, addTrunk, type Person } from '../../parts/people/person.ts';
import { standingPose } from '../../parts/people/pose.ts';
import { sculptPerson } from '../../parts/people/sculpt-person.ts';
import { addCollar, addPocket, waxParts } from '../../parts/people/waxwork.ts';

const height = 1.52;

const person: Person = {
  height,
  breadth: 0.98,
  pose: {
    ...standingPose,
    elbows: [
      [0.17, 0.64, -0.01],
      [-0.175, 0.63, -0.01],
    ],
    hands: [
      [0.15, 0.48, 0.06],
      [-0.13, 0.535, 0.12],
    ],
    knees: [
      [0.062, 0.275, 0.02],
      [-0.062, 0.275, 0.04],
    ],
    feet: [
      [0.066, 0.045, -0.02],
      [-0.075, 0.045, 0.045],
    ],
  },
};

/** A faceless waxwork in the belted tunic, skirt, puttees and peaked cap of the guerrillas, among azaleas on a height. */
export function guerrillaUniform(surfaces: FormRequest<unknown>['surfaces']): Part[] {
  const drab = surfaces[0]?.colour ?? '#7a7350';
  const wax = surfaces[1]?.colour ?? '#d8c9b6';
  const h = height;
  const clay = new Clay();
  addLegs(clay, person, '#8f8668', 0.007);
  // Puttees: a wound strip round the shins.
  clay.raise((_, y) => (y < 0.26 * h ? 0.0035 * Math.abs(Math.sin((y / h) * 90)) : 0));
  addFeet(clay, person, '#33261d', 0.006);
  clay.add(
    hanging(
      [
        { y: 0.3 * h, x: 0.155 * h, z: 0.125 * h, middleZ: 0.006 * h },
        { y: 0.46 * h, x: 0.122 * h, z: 0.095 * h },
        { y: 0.58 * h, x: 0.095 * h, z: 0.074 * h },
      ],
      12,
      0.06,
    ),
    0.004,
    drab,
  );
  const tunic = new Clay();
  addTrunk(tunic, person, drab, 0.014);
  tunic.add(
    hanging(
      [
        { y: 0.44 * h, x: 0.133 * h, z: 0.105 * h },
        { y: 0.58 * h, x: 0.096 * h, z: 0.074 * h },
        { y: 0.7 * h, x: 0.104 * h, z: 0.078 * h },
      ],
      8,
      0.04,
    ),
    0.02 * h,
    drab,
  );
  addArms(tunic, person, drab, 0.011, 0.003);
  clay.add(tunic.distance, 0, drab);
  addCollar(clay, person, drab, 0.005);
  addPocket(clay, person, 0.05, 0.71, 0.079 * h, drab);
  addPocket(clay, person, -0.05, 0.71, 0.079 * h, drab);
  clay
    .add(belt(0.585 * h, 0.1 * h, 0.079 * h, 0.015 * h), 0.002, '#4a2f1c')
    .add(bar([-0.1 * h, 0.81 * h, 0.035 * h], [0, 0.7 * h, 0.094 * h], 0.011 * h), 0.002, '#4a2f1c')
    .add(bar([0, 0.7 * h, 0.094 * h], [0.1 * h, 0.59 * h, 0.055 * h], 0.011 * h), 0.002, '#4a2f1c');
  // Cap with a short peak.
  const [, y, z] = [0, 0.955 * h, 0.008 * h];
  clay
    .add(ellipsoid([0, y + 0.016 * h, z - 0.006 * h], [0.062 * h, 0.04 * h, 0.066 * h]), 0.002, drab)
    .add(
      hanging([
        { y: y - 0.006 * h, x: 0.056 * h, z: 0.062 * h, middleZ: z - 0.004 * h },
        { y: y + 0.018 * h, x: 0.058 * h, z: 0.063 * h, middleZ: z - 0.004 * h },
      ]),
      0.002,
      drab,
    )
    .add(ellipsoid([0, y - 0.004 * h, z + 0.058 * h], [0.044 * h, 0.007 * h, 0.034 * h]), 0.003, drab);
  const hair = new Clay()
    .add(ellipsoid([0, 0.925 * h, -0.012 * h], [0.055 * h, 0.062 * h, 0.052 * h]))
    .cut(ellipsoid([0, 0.9 * h, 0.06 * h], [0.06 * h, 0.09 * h, 0.066 * h]), 0.01);
  clay.add(hair.distance, 0.002, '#221b17');
  const dressed = sculptPerson(clay, h, 4200, drab, {
    cell: 0.0115,
    paint: ([x, py, pz], normal, colour) =>
      shade(colour, (0.9 + 0.18 * fractalNoise(x * 9, py * 9, pz * 9)) * (1 + 0.06 * normal[1])),
  });
  const bare = sculptPerson(waxParts(person, wax), h, 1000, wax, { cell: 0.009 });
  const ground = 0.06;
  return [
    surfacePart(surfaces, 0, dressed.move(0, ground, 0)),
    surfacePart(surfaces, 1, bare.move(0, ground, 0)),
    part('brass', '#b08f4e', box(0.05, 0.034, 0.012, 0.003).move(0, ground + 0.575 * h, 0.137)),
    part('earth', '#6c6a45', tableland(ground)),
    surfacePart(
      surfaces,
      2,
      flowerBed(azaleas(ground), {
        seed: 'azaleas',
        height: 0.24,
        leaf: '#4d6640',
        blossoms: [surfaces[2]?.colour ?? '#c4628a', '#d98bab', '#b34d78'],
        heads: 3,
      }),
    ),
  ];
}

function azaleas(ground: number): BedPlace[] {
  return Array.from({ length: 11 }, (_, i) => {
    const angle = 0.75 + (i / 10) * (2 * Math.PI - 1.5);
    const ring = i % 2 === 0 ? 1 : 0.78;
    return { x: 0.28 * ring * Math.sin(angle), y: ground * 0.75, z: 0.21 * ring * Math.cos(angle) };
  });
}

function tableland(ground: number): ReturnType<typeof sculpt> {
  const moss = parseColour('#6c6a45');
  const clay = new Clay().add(ellipsoid([0, 0, 0], [0.34, ground, 0.26]));
  for (const [x, z, r] of [
    [-0.2, -0.16, 0.08],
    [0.24, -0.08, 0.07],
    [0.02, -0.19, 0.06],
  ] as const)
    clay.add(ball([x, 0.0, z], r), 0.03);
  clay.raise((x, y, z) => 0.014 * (fractalNoise(x * 16, y * 16, z * 16) - 0.5)).keep((_, y) => -y, 0.002);
  return sculpt(clay, {
    bounds: { min: [-0.4, -0.03, -0.32], max: [0.4, 0.13, 0.32] },
    cell: 0.011,
    triangles: 800,
    colour: '#6c6a45',
    paint: ([x, y, z]) => shade(moss, 0.7 + 0.6 * fractalNoise(x * 26, y * 26, z * 26)),
  });
}
