import { ellipsoid } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { parseColour, shade } from '../../kit/colour.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { surface } from '../../kit/surface.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { flowerBed, type BedPlace } from '../../parts/flower-bed.ts';
import type { Person } from '../../parts/people/person.ts';
import { standingPose } from '../../parts/people/pose.ts';
import { sculptPerson } from '../../parts/people/sculpt-person.ts';
import { addCollar, suit, waxParts } from '../../parts/people/waxwork.ts';

const height = 1.66;

const person: Person = {
  height,
  breadth: 1.12,
  pose: {
    ...standingPose,
    elbows: [
      [0.185, 0.635, -0.065],
      [-0.185, 0.635, -0.065],
    ],
    hands: [
      [0.035, 0.52, -0.125],
      [-0.035, 0.505, -0.13],
    ],
  },
};

/** A faceless waxwork in a plain suit, hands behind its back, on a lake shore among flowers with a path in front. */
export function suitHandsBehind(surfaces: FormRequest<unknown>['surfaces']): Part[] {
  const cloth = surfaces[0]?.colour ?? '#5d6068';
  const wax = surfaces[1]?.colour ?? '#d8c3ab';
  const h = height;
  const body = suit(person, { jacket: cloth, trousers: cloth, shoes: '#241d1a', hem: 0.4, swell: 0.018 });
  addCollar(body, person, cloth, 0.006);
  const [px, , pz] = [0, 0, 0.128];
  const buttons = Shape.merge(
    ...[0.71, 0.64, 0.57, 0.5].map((y) =>
      sphere(0.011, 8)
        .scale(1, 1, 0.45)
        .move(px, y * h, pz - (0.71 - y) * 0.03 + (y < 0.58 ? 0.016 : 0)),
    ),
  );
  const front = parseColour(cloth);
  const dressed = sculptPerson(body, h, 4000, cloth, {
    cell: 0.013,
    paint: ([x, y, z], normal, colour) => {
      // The edge where the jacket closes, and a little dust of wear.
      const seam = z > 0 && y > 0.4 * h && y < 0.82 * h && Math.abs(x + 0.012) < 0.006 ? 0.72 : 1;
      const worn = 0.94 + 0.12 * fractalNoise(x * 9, y * 9, z * 9);
      return shade(colour === front ? front : colour, seam * worn * (1 + 0.05 * normal[1]));
    },
  });
  const bare = sculptPerson(waxParts(person, wax), h, 1000, wax, { cell: 0.009 });
  const ground = 0.05;
  return [
    surfacePart(surfaces, 0, dressed.move(0, ground, 0)),
    surfacePart(surfaces, 1, bare.move(0, ground, 0)),
    part('plastic', '#2a2a2d', buttons.move(0, ground, 0), { untilLevel: 0 }),
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
