import { bar, ball, ellipsoid } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { parseColour, shade } from '../../kit/colour.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import { hanging } from '../../parts/people/garments.ts';
import { addArms, addTrunk, type Person } from '../../parts/people/person.ts';
import { standingPose } from '../../parts/people/pose.ts';
import { sculptPerson } from '../../parts/people/sculpt-person.ts';
import { addCollar, addPocket, suit, waxParts } from '../../parts/people/waxwork.ts';

const height = 1.58;

const person: Person = {
  height,
  breadth: 1.18,
  pose: {
    ...standingPose,
    elbows: [
      [0.2, 0.63, -0.02],
      [-0.2, 0.63, -0.02],
    ],
    hands: [
      [0.19, 0.47, 0.05],
      [-0.16, 0.52, 0.11],
    ],
    feet: [
      [0.075, 0.045, 0.01],
      [-0.075, 0.045, -0.02],
    ],
  },
};

/** A faceless waxwork in a padded, hooded coat over a green suit, on bare volcanic rock with snow in its hollows. */
export function parkaOverSuit(surfaces: FormRequest<unknown>['surfaces']): Part[] {
  const coat = surfaces[0]?.colour ?? '#b5a583';
  const green = surfaces[1]?.colour ?? '#5f6446';
  const wax = surfaces[2]?.colour ?? '#d8c9b6';
  const h = height;
  const clay = suit(person, { jacket: green, trousers: green, shoes: '#2a211c', hem: 0.42, swell: 0.012 });
  addCollar(clay, person, green, 0.006);
  const parka = new Clay();
  addTrunk(parka, person, coat, 0.034);
  parka.add(
    hanging(
      [
        { y: 0.36 * h, x: 0.136 * h, z: 0.11 * h },
        { y: 0.5 * h, x: 0.133 * h, z: 0.106 * h },
        { y: 0.6 * h, x: 0.122 * h, z: 0.096 * h },
        { y: 0.76 * h, x: 0.12 * h, z: 0.09 * h },
      ],
      6,
      0.03,
    ),
    0.03 * h,
    coat,
  );
  addArms(parka, person, coat, 0.024, 0.008);
  // Quilted in bands, softly; open in front so that the suit shows.
  parka
    .raise((_, y) => 0.0075 * Math.abs(Math.sin((y / h) * 42)) - 0.004)
    .cut(ellipsoid([0, 0.6 * h, 0.2 * h], [0.034 * h, 0.32 * h, 0.14 * h]), 0.012);
  clay.add(parka.distance, 0, coat);
  // Hood lying on the shoulders, flap pockets, a belt drawn in at the waist.
  clay
    .add(ellipsoid([0, 0.825 * h, -0.075 * h], [0.095 * h, 0.05 * h, 0.05 * h]), 0.01 * h, coat)
    .add(
      bar([-0.085 * h, 0.83 * h, -0.03 * h], [-0.055 * h, 0.8 * h, 0.055 * h], 0.026 * h, 0.02 * h),
      0.01 * h,
      coat,
    )
    .add(
      bar([0.085 * h, 0.83 * h, -0.03 * h], [0.055 * h, 0.8 * h, 0.055 * h], 0.026 * h, 0.02 * h),
      0.01 * h,
      coat,
    );
  addPocket(clay, person, 0.08, 0.45, 0.108 * h, coat);
  addPocket(clay, person, -0.08, 0.45, 0.108 * h, coat);
  const dressed = sculptPerson(clay, h, 6000, coat, {
    cell: 0.0115,
    paint: ([x, y, z], normal, colour) =>
      shade(colour, (0.92 + 0.14 * fractalNoise(x * 9, y * 9, z * 9)) * (1 + 0.06 * normal[1])),
  });
  const bare = sculptPerson(waxParts(person, wax), h, 1400, wax, { cell: 0.009 });
  const zip = tube(
    [
      [-0.062, 0.37 * h, 0.165],
      [-0.06, 0.55 * h, 0.155],
      [-0.055, 0.74 * h, 0.135],
    ],
    0.005,
    { sides: 6 },
  );
  const ground = 0.055;
  return [
    surfacePart(surfaces, 0, dressed.move(0, ground, 0)),
    surfacePart(surfaces, 2, bare.move(0, ground, 0)),
    part('brass', '#a58a55', zip.move(0, ground, 0), { untilLevel: 0 }),
    part('stone', '#77726b', rock(ground)),
  ];
}

/** Pumice in blocks, grey below and white where snow lies. */
function rock(ground: number): ReturnType<typeof sculpt> {
  const grey = parseColour('#77726b');
  const snow = parseColour('#eef1f2');
  const clay = new Clay().add(ellipsoid([0, 0, 0], [0.34, ground, 0.25]));
  for (const [x, z, r] of [
    [-0.26, -0.1, 0.085],
    [0.25, -0.13, 0.11],
    [0.27, 0.05, 0.06],
    [-0.25, 0.1, 0.05],
    [-0.08, -0.2, 0.07],
  ] as const)
    clay.add(ball([x, 0.02, z], r), 0.02);
  clay.raise((x, y, z) => 0.02 * (fractalNoise(x * 18, y * 18, z * 18) - 0.5));
  clay.keep((_, y) => -y, 0.002);
  return sculpt(clay, {
    bounds: { min: [-0.42, -0.03, -0.33], max: [0.42, 0.17, 0.33] },
    cell: 0.011,
    triangles: 1100,
    colour: '#77726b',
    paint: ([x, y, z], normal) =>
      normal[1] > 0.72 && fractalNoise(x * 9, y * 5, z * 9) > 0.47 && Math.hypot(x, z) > 0.16
        ? snow
        : shade(grey, 0.7 + 0.6 * fractalNoise(x * 30, y * 30, z * 30)),
  });
}
