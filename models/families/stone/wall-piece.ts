import { Clay } from '../../kit/clay.ts';
import { block } from '../../kit/clay-shapes.ts';
import { mixColours, parseColour, shade, type Colour } from '../../kit/colour.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise, valueNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import type { Vector3 } from '../../kit/vector.ts';
import type { Form } from './form.ts';

/** Planes along which it broke: a normal and how far from the middle, in shares of half the size. */
const breaks: readonly (readonly [number, number, number, number])[] = [
  [0.85, 0.5, -0.15, 0.74],
  [-0.8, 0.55, 0.1, 0.78],
  [-0.9, -0.35, -0.25, 0.8],
  [0.7, -0.65, -0.3, 0.86],
  [0.15, 0.95, -0.25, 0.84],
  [0.3, 0.35, -0.9, 0.72],
  [-0.4, -0.2, -0.9, 0.78],
  [0.95, -0.1, -0.3, 0.86],
];

/** Sprayed colours of the outer face, laid over each other: a direction, a place, a width, a colour; shares of the size. */
const sprays: readonly (readonly [number, number, number, string])[] = [
  [0.5, 0.1, 0.34, '#3f8fa6'],
  [-0.9, -0.25, 0.26, '#c8453a'],
  [1.1, 0.32, 0.16, '#e0b63f'],
  [-0.35, 0.05, 0.07, '#23262a'],
  [0.9, -0.42, 0.08, '#f0ede4'],
];

/** A chunk of concrete with one smooth painted face towards +z, its other sides broken so that pebbles show. */
export function wallPiece({ size, surfaces }: FormRequest<Form>): Model {
  const [width, height, depth] = size;
  const half: Vector3 = [width / 2, height / 2, depth / 2];
  const clay = new Clay().add(block([0, 0, 0], [half[0] * 1.08, half[1] * 1.08, half[2]], width * 0.01));
  for (const [nx, ny, nz, far] of breaks)
    clay.keep((x, y, z) => {
      const d =
        (nx * x) / half[0] +
        (ny * y) / half[1] +
        (nz * z) / half[2] -
        far -
        0.3 * Math.hypot(nx, ny, nz) * 0.25;
      const rough =
        0.17 * (fractalNoise((x / width) * 6 + nx * 9, (y / width) * 6 + 4, (z / width) * 6) - 0.5);
      return (d + rough) * half[2] * 0.8;
    });
  const grey = parseColour(surfaces[0]!.colour);
  const old = parseColour(surfaces[Math.min(1, surfaces.length - 1)]!.colour);
  const shape = sculpt(clay, {
    bounds: {
      min: [-half[0] * 1.15, -half[1] * 1.15, -half[2] * 1.1],
      max: [half[0] * 1.15, half[1] * 1.15, half[2] * 1.1],
    },
    cell: width / 80,
    triangles: 3600,
    colour: surfaces[0]!.colour,
    steepness: 1.5,
    keepColourEdges: true,
    paint: ([x, y, z], normal): Colour => {
      const [u, v] = [x / half[0], y / half[1]];
      if (normal[2] > 0.8 && z > half[2] * 0.9) {
        // Weathered paint: sprayed bands over each other, worn off in flakes.
        let colour = mixColours(old, grey, 0.3);
        for (const [slope, at, wide, spray] of sprays) {
          const off =
            Math.abs(v - slope * u - at + 0.12 * Math.sin(u * 4 + slope * 3)) / Math.hypot(1, slope);
          if (off < wide)
            colour = mixColours(parseColour(spray), grey, 0.22 + 0.3 * valueNoise(u * 5 + at * 9, v * 5, 2));
        }
        return valueNoise(u * 7 + 3, v * 7, 5) > 0.68 ? shade(grey, 1.05) : colour;
      }
      const pebble = valueNoise(x * (26 / width), y * (26 / width), z * (26 / width));
      const stone =
        pebble > 0.7
          ? mixColours(grey, parseColour('#8d7258'), 0.7)
          : pebble < 0.24
            ? shade(grey, 0.66)
            : grey;
      return shade(stone, 0.88 + 0.2 * valueNoise(x * (9 / width), y * (9 / width), z * (9 / width)));
    },
  });
  return model('small', [part(surfaces[0]!.material, surfaces[0]!.colour, shape)]);
}
