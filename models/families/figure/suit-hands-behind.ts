import { ellipsoid } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { castOnto } from '../../kit/cast-onto.ts';
import { parseColour, shade } from '../../kit/colour.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { surface } from '../../kit/surface.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
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
  // Buttons and the edge of the closing sit on the cloth, wherever it bulges.
  const onFront = (x: number, y: number, above: number) =>
    castOnto(body.distance, [x, y * h, 0.5], [0, 0, -1], above);
  const buttons = Shape.merge(
    ...[0.73, 0.66, 0.59, 0.52, 0.45].map((y) =>
      sphere(0.011, 8)
        .scale(1, 1, 0.45)
        .move(...onFront(0.006, y, 0.001)),
    ),
  );
  const closing = tube(
    Array.from({ length: 15 }, (_, i) => onFront(-0.014, 0.8 - 0.0275 * i, 0.0005)),
    0.0022,
    { sides: 5 },
  );
  const dressed = sculptPerson(body, h, 3800, cloth, {
    cell: 0.013,
    paint: ([x, y, z], normal, colour) =>
      shade(colour, (0.96 + 0.08 * fractalNoise(x * 9, y * 9, z * 9)) * (1 + 0.05 * normal[1])),
  });
  const bare = sculptPerson(waxParts(person, wax), h, 1000, wax, { cell: 0.009 });
  const ground = 0.05;
  return [
    surfacePart(surfaces, 0, dressed.move(0, ground, 0)),
    surfacePart(surfaces, 1, bare.move(0, ground, 0)),
    part('plastic', '#2a2a2d', buttons.move(0, ground, 0), { untilLevel: 0 }),
    part('cloth', '#2f323a', closing.move(0, ground, 0), { untilLevel: 0 }),
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
