import { startRandom } from '../../src/museum/math/seeded-random.ts';
import type { Colour } from '../kit/colour.ts';
import { mixColours, parseColour } from '../kit/colour.ts';
import { Shape } from '../kit/shape.ts';
import { surface } from '../kit/surface.ts';

export interface BedPlace {
  readonly x: number;
  readonly z: number;
  /** Height of the ground there, metres. */
  readonly y: number;
}

export interface BedOptions {
  readonly seed: string;
  /** Height of a plant, metres. */
  readonly height: number;
  readonly leaf: string;
  /** Colours of blossoms, taken in turn; none: leaves only. */
  readonly blossoms: readonly string[];
  /** Blossoms on one plant. */
  readonly heads: number;
}

/** Plants at the places given: a tuft of leaves each and blossoms of five petals above it, painted. */
export function flowerBed(places: readonly BedPlace[], options: BedOptions): Shape {
  const { height, heads } = options;
  const random = startRandom(options.seed);
  const leafColour = parseColour(options.leaf);
  const shapes: Shape[] = [];
  places.forEach(({ x, y, z }, row) => {
    const size = height * (0.8 + 0.4 * random());
    const turn = random() * 6.28;
    for (let i = 0; i < 5; i++) {
      const lean = 0.35 + 0.5 * random();
      const dark = 0.75 + 0.45 * random();
      shapes.push(
        blade(size * (0.55 + 0.3 * random()), size * 0.11, lean)
          .painted(([, py]) =>
            mixColours(scaleColour(leafColour, dark * 0.7), scaleColour(leafColour, dark * 1.15), py / size),
          )
          .turn('y', turn + (i * 6.28) / 5)
          .move(x, y, z),
      );
    }
    for (let i = 0; i < heads && options.blossoms.length > 0; i++) {
      const colour = parseColour(options.blossoms[(row + i) % options.blossoms.length]!);
      const out = size * 0.3 * random();
      const angle = turn + (i * 6.28) / heads;
      shapes.push(
        blossom(size * 0.17, colour)
          .turn('x', 0.35 + 0.5 * random())
          .turn('y', random() * 2 - 1)
          .move(x + out * Math.sin(angle), y + size * (0.72 + 0.3 * random()), z + out * Math.cos(angle)),
      );
    }
  });
  return Shape.merge(...shapes);
}

function scaleColour([r, g, b]: Colour, by: number): Colour {
  return [Math.min(1, r * by), Math.min(1, g * by), Math.min(1, b * by)];
}

/** A leaf rising from the origin and bending over towards +z. */
function blade(long: number, wide: number, lean: number): Shape {
  return surface(
    (u, v) => {
      const half = wide * Math.sin(Math.PI * (0.08 + 0.92 * v)) ** 0.8;
      const angle = lean * (0.3 + 1.5 * v);
      return [
        (u - 0.5) * 2 * half,
        long * v * Math.cos(angle * 0.8),
        long * v * Math.sin(angle) + Math.abs(u - 0.5) * wide * 0.6,
      ];
    },
    1,
    2,
  ).doubled();
}

/** Five cupped petals round a yellow eye, opening upwards. */
function blossom(radius: number, colour: Colour): Shape {
  const petal = surface(
    (u, v) => {
      const half = radius * 0.5 * (0.25 + 0.75 * v);
      const tip = 1 - Math.abs(u - 0.5) * 2;
      return [
        (u - 0.5) * 2 * half,
        radius * (0.4 * v - 0.12 * tip),
        radius * (0.08 + (0.62 + 0.4 * tip) * v),
      ];
    },
    2,
    1,
  )
    .painted(([, , z]) => mixColours(scaleColour(colour, 0.62), scaleColour(colour, 1.12), z / radius))
    .doubled();
  const eye = surface(
    (u, v) => {
      const a = u * 2 * Math.PI;
      return [
        Math.sin(a) * radius * 0.2 * (1 - v),
        radius * (0.06 + 0.18 * v),
        Math.cos(a) * radius * 0.2 * (1 - v),
      ];
    },
    5,
    1,
  ).painted(() => [0.88, 0.72, 0.25]);
  return Shape.merge(petal.around(5), eye);
}
