import { mixColours, parseColour, type Colour } from '../../kit/colour.ts';
import { Shape } from '../../kit/shape.ts';
import { add, cross, dot, subtract, times, unit, type Vector3 } from '../../kit/vector.ts';

/** A feather's place: its root, which way the skin faces there, and which way the feather lies. */
export interface FeatherSeat {
  readonly point: Vector3;
  readonly normal: Vector3;
  readonly lie: Vector3;
  readonly length: number;
  readonly width: number;
  readonly colour: Colour;
  /** How far its tip bends down, as a share of its length. */
  readonly droop?: number;
}

const stations: readonly (readonly [number, number])[] = [
  [0, 0.4],
  [0.5, 1],
  [0.9, 0.66],
];

/**
 * Feathers as curved vanes with a ridge for the shaft, seen from both sides; ten triangles a side. Darker at the
 * root, where the one above shades it.
 */
export function feathers(seats: readonly FeatherSeat[]): Shape {
  const positions: number[] = [];
  const normals: number[] = [];
  const colours: number[] = [];
  const indices: number[] = [];
  const shadow = parseColour('#6f6b66');
  for (const { point, normal, lie, length, width, colour, droop = 0.06 } of seats) {
    const along = unit(add(subtract(lie, times(normal, dot(lie, normal))), times(normal, 0.16)));
    const side = unit(cross(along, normal));
    const up = cross(side, along);
    const first = positions.length / 3;
    const put = (t: number, offset: number, lift: number) => {
      const base = add(point, add(times(along, length * t), times(up, lift - droop * length * t * t)));
      positions.push(...add(base, times(side, offset)));
      normals.push(...unit(add(up, times(side, (offset / width) * 0.9))));
      const dark = mixColours(
        colour,
        [colour[0] * shadow[0] * 1.6, colour[1] * shadow[1] * 1.6, colour[2] * shadow[2] * 1.6],
        1 - Math.min(1, t * 1.8),
      );
      colours.push(...dark.map((channel) => Math.min(1, channel)));
    };
    for (const [t, wide] of stations) {
      put(t, (-width / 2) * wide, 0);
      put(t, 0, width * 0.09);
      put(t, (width / 2) * wide, 0);
    }
    put(1, 0, 0);
    const faces: [number, number, number][] = [];
    for (let row = 0; row < stations.length - 1; row++)
      for (let column = 0; column < 2; column++) {
        const a = row * 3 + column;
        faces.push([a, a + 1, a + 3], [a + 1, a + 4, a + 3]);
      }
    const last = (stations.length - 1) * 3;
    faces.push([last, last + 1, last + 3], [last + 1, last + 2, last + 3]);
    for (const [a, b, c] of faces)
      indices.push(first + a, first + b, first + c, first + a, first + c, first + b);
  }
  return new Shape(
    positions,
    normals,
    positions.flatMap((_, i) => (i % 3 === 2 ? [] : [0])),
    indices,
    colours,
  );
}
