import { startRandom } from '../../src/museum/math/seeded-random.ts';
import { mixColours, type Colour } from './colour.ts';
import { valueNoise } from './noise.ts';
import type { Seat } from './scatter-on.ts';
import { Shape } from './shape.ts';
import { add, cross, dot, subtract, times, unit, type Vector3 } from './vector.ts';

export interface FurOptions {
  /** Metres along a tuft, and across its root. */
  readonly length: number;
  readonly width: number;
  /** Which way the hair lies at a place, any length; 0 = it stands up. */
  readonly comb: (seat: Seat) => Vector3;
  /** Of roots and of tips. */
  readonly colours: readonly [Colour, Colour];
  readonly seed: string;
}

/**
 * Tufts of hair as thin blades seen from both sides. They are shaded by the skin they grow from, so that
 * thousands of them read as one soft pelt.
 */
export function furTufts(seats: readonly Seat[], options: FurOptions): Shape {
  const random = startRandom(options.seed);
  const positions: number[] = [];
  const normals: number[] = [];
  const colours: number[] = [];
  const indices: number[] = [];
  const [root, tip] = options.colours;
  for (const seat of seats) {
    const lie = options.comb(seat);
    const wild: Vector3 = [random() - 0.5, random() - 0.5, random() - 0.5];
    const along = unit(add(add(times(seat.normal, 0.75), lie), times(wild, 0.55)));
    const droop = subtract(lie, times(seat.normal, dot(lie, seat.normal)));
    const size = options.length * (0.7 + 0.6 * random());
    const across = cross(along, seat.normal);
    // A blade that stands straight up may face any way.
    const side = unit(dot(across, across) > 1e-6 ? across : cross(along, [wild[1], wild[2], 1]));
    const [x, y, z] = seat.point;
    // Locks a couple of centimetres wide catch the light together.
    const shade = (0.85 + 0.3 * random()) * (0.65 + 0.7 * valueNoise(x * 70, y * 45, z * 70));
    const tilt = times(side, (random() - 0.5) * 0.9);
    const first = positions.length / 3;
    const addPoint = (t: number, offset: number, colour: Colour) => {
      const bent = add(seat.point, add(times(along, size * t), times(droop, size * 0.55 * t * t)));
      positions.push(...add(bent, times(side, offset)));
      normals.push(...unit(add(add(seat.normal, tilt), times(along, 0.5 * t))));
      colours.push(...colour.map((channel) => Math.min(1, channel * shade)));
    };
    const half = options.width / 2;
    addPoint(-0.1, -half, root);
    addPoint(-0.1, half, root);
    addPoint(1, 0, mixColours(root, tip, 0.35 + 0.65 * random()));
    const front = [0, 1, 2];
    for (const corner of front) indices.push(first + corner);
    for (const corner of front.toReversed()) indices.push(first + corner);
  }
  return new Shape(
    positions,
    normals,
    positions.flatMap((_, at) => (at % 3 === 2 ? [] : [0])),
    indices,
    colours,
  );
}
