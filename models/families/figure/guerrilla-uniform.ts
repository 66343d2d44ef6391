import { ball, bar, ellipsoid } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { parseColour, shade } from '../../kit/colour.ts';
import { drawingParts } from '../../kit/drawing/drawing-parts.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import type { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { box } from '../../kit/box.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { flowerBed, type BedPlace } from '../../parts/flower-bed.ts';
import { belt, hanging, type Hem } from '../../parts/people/garments.ts';
import { buttons, onFront, panelOf, seam } from '../../parts/people/wax/suit-front.ts';
import { jacket, legs } from '../../parts/people/wax/wax-clothes.ts';
import { waxFlesh, type HandsOptions } from '../../parts/people/wax/wax-flesh.ts';
import { waxHair } from '../../parts/people/wax/wax-head.ts';
import { waxShoes } from '../../parts/people/wax/wax-shoes.ts';

/** The body is modelled 1.70 m tall; this makes it 1.58 m. */
const scale = 0.93;

const arms: HandsOptions = {
  elbows: [
    [0.205, 1.085, -0.035],
    [-0.205, 1.085, -0.025],
  ],
  wrists: [
    [0.2, 0.855, 0.04],
    [-0.165, 0.9, 0.135],
  ],
  thumbs: [
    [-0.3, 0, 1],
    [0.3, 0.6, 1],
  ],
  curls: [0.5, 0.9],
};
const feet: readonly [Vector2, Vector2] = [
  [0.085, -0.02],
  [-0.088, 0.05],
];
const trunk: Hem[] = [
  { y: 0.8, x: 0.2, z: 0.15 },
  { y: 0.9, x: 0.186, z: 0.139 },
  { y: 1.07, x: 0.137, z: 0.108, middleZ: 0.004 },
  { y: 1.21, x: 0.162, z: 0.122, middleZ: 0.008 },
  { y: 1.31, x: 0.16, z: 0.108, middleZ: -0.004 },
  { y: 1.37, x: 0.115, z: 0.076, middleZ: -0.014 },
];
const leather = '#4a2f1c';

/** A faceless waxwork in the belted tunic, skirt, puttees and peaked cap of the guerrillas, among azaleas on a height. */
export function guerrillaUniform(surfaces: FormRequest<unknown>['surfaces']): Part[] {
  const drab = surfaces[0]?.colour ?? '#7a7350';
  const wax = surfaces[1]?.colour ?? '#d8c9b6';
  const clay = legs('#8f8668', feet)
    // Puttees: a strip wound round the shins.
    .raise((_, y) => (y < 0.44 ? 0.008 + 0.004 * Math.abs(Math.sin(y * 48)) : 0))
    .add(
      hanging(
        [
          { y: 0.56, x: 0.25, z: 0.205, middleZ: 0.008 },
          { y: 0.78, x: 0.2, z: 0.155 },
          { y: 0.98, x: 0.15, z: 0.115 },
        ],
        13,
        0.06,
      ),
      0.004,
      drab,
    );
  const tunic = jacket({ colour: drab, levels: trunk, breadth: 0.9, folds: 8, ...arms }).addPair(
    ellipsoid([0.066, 1.235, 0.07], [0.07, 0.075, 0.058]),
    0.05,
    drab,
  );
  clay.add(tunic.distance, 0, drab);
  // A collar that stands and is turned down, closed in front.
  clay
    .add(
      hanging([
        { y: 1.385, x: 0.083, z: 0.075, middleZ: -0.02 },
        { y: 1.43, x: 0.072, z: 0.069, middleZ: -0.018 },
        { y: 1.455, x: 0.063, z: 0.061, middleZ: -0.016 },
      ]),
      0.004,
      drab,
    )
    .cut(bar([0, 1.46, 0.06], [0, 1.375, 0.09], 0.014, 0.004), 0.005);
  const clothed = new Clay().add(clay.distance).distance;
  const onTunic = (x: number, y: number, lift: number) => onFront(clothed)(x, y, lift);
  const strap = (points: readonly Vector2[]) => {
    const at = points.map(([x, y]) => onTunic(x, y, 0.003));
    at.slice(1).forEach((to, i) => clay.add(bar(at[i]!, to, 0.0165), 0.004, leather));
  };
  strap([
    [-0.112, 1.395],
    [-0.075, 1.3],
    [-0.03, 1.22],
    [0.03, 1.14],
    [0.095, 1.07],
  ]);
  clay.add(belt(1.055, 0.15, 0.12, 0.02, 0.004), 0.002, leather);
  const dressed = sculpt(clay, {
    bounds: { min: [-0.32, 0, -0.28], max: [0.32, 1.5, 0.28] },
    cell: 0.0105,
    triangles: 6000,
    colour: drab,
    paint: ([x, py, pz], normal, colour) =>
      shade(colour, (0.93 + 0.14 * fractalNoise(x * 9, py * 9, pz * 9)) * (1 + 0.06 * normal[1])),
  });
  const pocket = (side: number) => [
    ...panelOf(
      [
        [side * 0.04, 1.29],
        [side * 0.12, 1.288],
        [side * 0.118, 1.2],
        [side * 0.042, 1.2],
      ],
      drab,
    ),
    ...panelOf(
      [
        [side * 0.037, 1.298],
        [side * 0.123, 1.296],
        [side * 0.122, 1.268],
        [side * 0.08, 1.254],
        [side * 0.038, 1.268],
      ],
      drab,
      1.14,
    ),
  ];
  const front = [
    ...seam(
      [
        [0.012, 1.37],
        [0.012, 1.08],
      ],
      drab,
    ),
    ...seam(
      [
        [0.012, 1.03],
        [0.014, 0.82],
      ],
      drab,
    ),
    ...pocket(1),
  ];
  const flesh = waxFlesh(wax, arms);
  const shoes = waxShoes('#33261d', feet, [0.25, 0.12]);
  const ground = 0.06;
  const up = (shape: Shape) => shape.scale(scale).move(0, ground, 0);
  const raised = (parts: readonly Part[]) => parts.map((each) => ({ ...each, shape: up(each.shape) }));
  return [
    surfacePart(surfaces, 0, up(dressed)),
    surfacePart(surfaces, 0, up(cap(drab))),
    surfacePart(surfaces, 1, up(flesh.skin)),
    part('fur', '#231d1a', up(waxHair('bob', '#28211e'))),
    part('leather', '#33261d', up(shoes.uppers)),
    part('rubber', '#171312', up(shoes.soles), { untilLevel: 1 }),
    ...raised(drawingParts('cloth', front, onTunic, { step: 0.03, lift: 0.0065, rise: 0.0009 })),
    part(
      'brass',
      '#a58a55',
      up(
        buttons(
          clothed,
          [1.34, 1.26, 1.18, 1.1, 0.98, 0.9].map((y): Vector2 => [0, y]),
          0.008,
        ),
      ),
      { untilLevel: 0 },
    ),
    part('brass', '#b08f4e', up(box(0.056, 0.05, 0.008, 0.003).move(0, 1.03, 0.146))),
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

/** A soft cap with a band and a short peak, where the head is. */
function cap(colour: string): Shape {
  const clay = new Clay()
    .add(ellipsoid([0, 1.69, -0.012], [0.1, 0.045, 0.11]), 0, colour)
    .add(
      hanging([
        { y: 1.635, x: 0.0885, z: 0.107, middleZ: -0.01 },
        { y: 1.69, x: 0.093, z: 0.108, middleZ: -0.01 },
      ]),
      0.006,
      colour,
    )
    .add(ellipsoid([0, 1.637, 0.1], [0.07, 0.008, 0.05]), 0.005, colour)
    .cut(ellipsoid([0, 1.6, -0.012], [0.076, 0.085, 0.094]), 0.004);
  return sculpt(clay, {
    bounds: { min: [-0.13, 1.58, -0.15], max: [0.13, 1.77, 0.18] },
    cell: 0.0055,
    triangles: 900,
    colour,
    paint: ([, y, z], normal, own) =>
      shade(
        own,
        (z > 0.09 && y < 1.65 ? 0.85 : 1) * (Math.abs(y - 1.668) < 0.004 ? 0.7 : 1 + 0.05 * normal[1]),
      ),
  });
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
