import { ball, bar, ellipsoid, limb } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { parseColour, shade } from '../../kit/colour.ts';
import { drawingParts } from '../../kit/drawing/drawing-parts.ts';
import type { Drawing } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import type { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { buttons, onFront, panelOf, seam } from '../../parts/people/wax/suit-front.ts';
import { jacket, jacketLevels, trousers } from '../../parts/people/wax/wax-clothes.ts';
import { waxFlesh, type HandsOptions } from '../../parts/people/wax/wax-flesh.ts';
import { waxHair } from '../../parts/people/wax/wax-head.ts';
import { waxShoes } from '../../parts/people/wax/wax-shoes.ts';
import { hanging } from '../../parts/people/garments.ts';

/** The body is modelled 1.70 m tall; this makes it 1.63 m. */
const scale = 0.96;

const arms: HandsOptions = {
  elbows: [
    [0.243, 1.078, -0.03],
    [-0.243, 1.078, -0.03],
  ],
  wrists: [
    [0.232, 0.845, 0.055],
    [-0.232, 0.845, 0.055],
  ],
  thumbs: [
    [-0.3, 0, 1],
    [0.3, 0, 1],
  ],
};
const feet: readonly [Vector2, Vector2] = [
  [0.102, 0.0],
  [-0.1, 0.035],
];

/** Half the width of the opening at a height: the coat hangs open in front. */
const opening = (y: number): number => 0.045 + Math.max(0, y - 1.0) * 0.1 + Math.max(0, 1.0 - y) * 0.05;

/** A faceless waxwork in a padded, hooded coat over a green suit, on bare volcanic rock with snow in its hollows. */
export function parkaOverSuit(surfaces: FormRequest<unknown>['surfaces']): Part[] {
  const coat = surfaces[0]?.colour ?? '#b5a583';
  const green = surfaces[1]?.colour ?? '#5f6446';
  const wax = surfaces[2]?.colour ?? '#d8c9b6';
  // The suit: a short zipped jacket with a turned down collar, and trousers.
  const inner = new Clay()
    .add(trousers(green, feet).distance, 0, green)
    .add(hanging(jacketLevels(0.86)), 0.004, green)
    .add(
      limb([
        [-0.11, 1.372, -0.02, 0.05],
        [0, 1.395, -0.022, 0.056],
        [0.11, 1.372, -0.02, 0.05],
      ]),
      0.04,
      green,
    )
    .add(
      hanging([
        { y: 1.37, x: 0.084, z: 0.078, middleZ: -0.018 },
        { y: 1.43, x: 0.073, z: 0.071, middleZ: -0.018 },
        { y: 1.463, x: 0.062, z: 0.061, middleZ: -0.016 },
      ]),
      0.004,
      green,
    )
    .cut(bar([0, 1.475, 0.07], [0, 1.4, 0.07], 0.016, 0.003), 0.004);
  const levels = jacketLevels(0.66).map((level, at) => (at === 0 ? { ...level, x: 0.215, z: 0.155 } : level));
  const swell = 0.026;
  // Seams and pockets follow the trunk as it is before it is quilted, and not the sleeves before it.
  const smooth = hanging(levels.map((level) => ({ ...level, x: level.x + swell, z: level.z + swell })));
  const outer = jacket({ colour: coat, levels, swell, ...arms })
    // Quilted in bands: round between the lines of stitches.
    .raise((_, y) => 0.009 * Math.abs(Math.sin((y - 0.66) * 29.5)) ** 0.7 - 0.006)
    .cut((x, y, z) => Math.max(Math.abs(x) - opening(y), -z, y - 1.6) * 0.96, 0.016)
    // The hood lies on the shoulders.
    .add(
      limb(
        [
          [0.088, 1.392, 0.062, 0.022],
          [0.118, 1.425, 0, 0.034],
          [0.09, 1.44, -0.085, 0.046],
          [0, 1.43, -0.125, 0.056],
          [-0.09, 1.44, -0.085, 0.046],
          [-0.118, 1.425, 0, 0.034],
          [-0.088, 1.392, 0.062, 0.022],
        ],
        30,
      ),
      0.012,
      coat,
    )
    .cut(ellipsoid([0, 1.47, -0.05], [0.075, 0.05, 0.09]), 0.012);
  const paint = (
    [x, y, z]: readonly number[],
    normal: readonly number[],
    colour: readonly [number, number, number],
  ) => shade(colour, (0.94 + 0.12 * fractalNoise(x! * 9, y! * 9, z! * 9)) * (1 + 0.06 * normal[1]!));
  const bounds = { min: [-0.37, 0, -0.3], max: [0.37, 1.52, 0.3] } as const;
  const parka = sculpt(outer, { bounds, cell: 0.0105, triangles: 4800, colour: coat, paint });
  const suit = sculpt(inner, { bounds, cell: 0.0105, triangles: 2300, colour: green, paint });
  const flesh = waxFlesh(wax, arms);
  const shoes = waxShoes('#2a211c', feet);
  const ground = 0.055;
  const up = (shape: Shape) => shape.scale(scale).move(0, ground, 0);
  const raised = (parts: readonly Part[]) => parts.map((each) => ({ ...each, shape: up(each.shape) }));
  const edge = (side: number): Vector2[] => [1.31, 1.0, 0.675].map((y) => [side * (opening(y) + 0.022), y]);
  const pocket = (side: number): Drawing => [
    ...panelOf(
      [
        [side * 0.085, 0.9],
        [side * 0.178, 0.9],
        [side * 0.181, 0.762],
        [side * 0.087, 0.76],
      ],
      coat,
    ),
    ...panelOf(
      [
        [side * 0.08, 0.915],
        [side * 0.183, 0.915],
        [side * 0.181, 0.872],
        [side * 0.13, 0.86],
        [side * 0.082, 0.87],
      ],
      coat,
      1.12,
    ),
  ];
  const front: Drawing = [...seam(edge(1), coat), ...seam(edge(-1), coat), ...pocket(1), ...pocket(-1)];
  const zip: Drawing = [
    { outline: stroke([[0, 1.36], [0, 0.87]], 0.014), colour: '#3f4330' }, // prettier-ignore
    { outline: stroke([[0, 1.36], [0, 0.87]], 0.004), colour: '#b9a468' }, // prettier-ignore
  ];
  return [
    surfacePart(surfaces, 0, up(parka)),
    surfacePart(surfaces, 1, up(suit)),
    surfacePart(surfaces, 2, up(flesh.skin)),
    part('fur', '#2b2725', up(waxHair('short', '#2f2a28'))),
    part('leather', '#2a211c', up(shoes.uppers)),
    part('rubber', '#171312', up(shoes.soles), { untilLevel: 1 }),
    ...raised(drawingParts('cloth', front, onFront(smooth), { step: 0.06, lift: 0.007, rise: 0.0009 })),
    ...raised(drawingParts('cloth', zip, onFront(inner.distance), { step: 0.08, lift: 0.005, rise: 0.001 })),
    part(
      'brass',
      '#a58a55',
      up(
        buttons(
          smooth,
          [1.3, 1.12, 0.94, 0.76].map((y): Vector2 => [opening(y) + 0.035, y]),
          0.0085,
        ),
      ),
      { untilLevel: 0 },
    ),
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
