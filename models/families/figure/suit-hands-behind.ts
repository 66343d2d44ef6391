import { ellipsoid } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { drawingParts } from '../../kit/drawing/drawing-parts.ts';
import { parseColour, shade } from '../../kit/colour.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { surface } from '../../kit/surface.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { flowerBed, type BedPlace } from '../../parts/flower-bed.ts';
import { onBack, seam, suitFront } from '../../parts/people/wax/suit-front.ts';
import { jacket, jacketCollar, jacketLevels, trousers } from '../../parts/people/wax/wax-clothes.ts';
import { shirtCollar } from '../../parts/people/wax/shirt-collar.ts';
import { waxFlesh, type HandsOptions } from '../../parts/people/wax/wax-flesh.ts';
import { headClay, waxHair } from '../../parts/people/wax/wax-head.ts';
import { waxShoes } from '../../parts/people/wax/wax-shoes.ts';
import type { Vector2 } from '../../kit/vector.ts';

const arms: HandsOptions = {
  elbows: [
    [0.238, 1.085, -0.115],
    [-0.238, 1.085, -0.115],
  ],
  wrists: [
    [0.058, 0.935, -0.185],
    [-0.066, 0.915, -0.172],
  ],
  thumbs: [
    [0.2, 1, -0.25],
    [-0.2, 1, -0.25],
  ],
  curls: [0.7, 0.35],
};
const feet: readonly [Vector2, Vector2] = [
  [0.095, 0.03],
  [-0.092, -0.01],
];

/** A faceless waxwork in a suit, hands behind its back, on a lake shore among flowers with a path in front. */
export function suitHandsBehind(surfaces: FormRequest<unknown>['surfaces']): Part[] {
  const cloth = surfaces[0]?.colour ?? '#5d6068';
  const wax = surfaces[1]?.colour ?? '#d8c3ab';
  const coat = jacket({ colour: cloth, levels: jacketLevels(0.785), ...arms });
  const body = new Clay()
    .add(trousers(cloth, feet).distance, 0, cloth)
    .add(coat.distance, 0.003, cloth)
    .add(jacketCollar(cloth).distance, 0.003, cloth);
  const dressed = sculpt(body, {
    bounds: { min: [-0.34, 0, -0.26], max: [0.34, 1.5, 0.26] },
    cell: 0.0105,
    triangles: 5600,
    colour: cloth,
    paint: ([x, y, z], normal, colour) =>
      shade(colour, (0.95 + 0.1 * fractalNoise(x * 9, y * 9, z * 9)) * (1 + 0.05 * normal[1])),
  });
  const flesh = waxFlesh(wax, arms);
  const shoes = waxShoes('#241d1a', feet);
  const clothed = new Clay().add(body.distance).add(headClay().distance).distance;
  const ground = 0.05;
  const up = (shape: Shape) => shape.move(0, ground, 0);
  const raised = (parts: readonly Part[]) => parts.map((each) => ({ ...each, shape: up(each.shape) }));
  return [
    surfacePart(surfaces, 0, up(dressed)),
    surfacePart(surfaces, 1, up(flesh.skin)),
    part('fur', '#2b2725', up(waxHair('short', '#2f2a28'))),
    part('cloth', '#efeeea', up(shirtCollar())),
    part('cloth', '#efeeea', up(flesh.cuffs), { untilLevel: 1, hidden: true }),
    part('leather', '#241d1a', up(shoes.uppers)),
    part('rubber', '#171312', up(shoes.soles), { untilLevel: 1 }),
    ...raised(suitFront(clothed, cloth, '#7a2430')),
    ...raised(
      drawingParts(
        'cloth',
        [
          ...seam(
            [
              [0, 1.38],
              [0.001, 1.1],
              [0, 0.95],
            ],
            cloth,
            0.002,
          ),
          ...seam(
            [
              [0, 0.93],
              [0, 0.79],
            ],
            cloth,
            0.005,
          ),
        ],
        onBack(coat.distance),
        { step: 0.08, lift: 0.004, rise: 0.0008 },
      ),
    ),
    ...shore(ground),
    surfacePart(
      surfaces,
      2,
      flowerBed(bedPlaces(ground), {
        seed: 'lake shore',
        height: 0.22,
        leaf: surfaces[2]?.colour ?? '#55704a',
        blossoms: ['#b9384a', '#e6d9e6', '#c86aa8', '#e0b23f'],
        heads: 2,
      }),
    ),
  ];
}

function bedPlaces(ground: number): BedPlace[] {
  const places: BedPlace[] = [];
  for (let i = 0; i < 11; i++) {
    const angle = 0.62 + (i / 10) * (2 * Math.PI - 1.24);
    const ring = i % 2 === 0 ? 1 : 0.8;
    places.push({ x: 0.3 * ring * Math.sin(angle), y: ground * 0.7, z: 0.25 * ring * Math.cos(angle) });
  }
  return places;
}

/** An oval of earth with a sandy path down its front and pebbles where the water would be. */
function shore(ground: number): Part[] {
  const bank = new Clay().add(ellipsoid([0, 0, 0], [0.4, ground, 0.33])).distance;
  const earth = surface(
    (u, v) => {
      const a = u * 2 * Math.PI;
      const r = 1 - v;
      const [x, z] = [Math.sin(a) * r * 0.4, Math.cos(a) * r * 0.33];
      return [
        x,
        bank(x, 9, z) > 9 ? 0 : ground * (1 - r ** 6) * (0.96 + 0.08 * fractalNoise(x * 14, 1, z * 14)),
        z,
      ];
    },
    36,
    8,
  ).painted(([x, , z]) => {
    const onPath = z > 0 && Math.abs(x) < 0.09 + 0.05 * fractalNoise(x * 20, 0, z * 20);
    return shade(parseColour(onPath ? '#c9b48c' : '#6f6a3f'), 0.8 + 0.4 * fractalNoise(x * 40, 2, z * 40));
  });
  const pebbles = Shape.merge(
    ...Array.from({ length: 18 }, (_, i) => {
      const a = (i / 18) * 2 * Math.PI + 0.1;
      const size = 0.016 + 0.012 * ((i * 7) % 5) * 0.25;
      return sphere(size, 8)
        .scale(1.3, 0.7, 1)
        .move(Math.sin(a) * 0.385, 0.008, Math.cos(a) * 0.315);
    }),
  );
  return [part('earth', '#6f6a3f', earth), part('stone', '#a39c90', pebbles, { untilLevel: 1 })];
}
