import { startRandom } from '../../src/museum/math/seeded-random.ts';
import { parseColour, shade, type Colour } from '../kit/colour.ts';
import { Shape } from '../kit/shape.ts';
import { add, cross, mixPoints, subtract, times, unit, type Vector3 } from '../kit/vector.ts';

/** The colours one shell shows as it is turned: cream, rose, green, blue, and the dark lip. */
const shell = ['#f3ecdb', '#ecd9d0', '#dbe6d8', '#d6dfe6', '#f7f2e6'].map(parseColour);
const lip = ['#93a6a0', '#a8a29a', '#8d9aa8'].map(parseColour);

export interface InlayOptions {
  readonly columns: number;
  readonly rows: number;
  /** Share of a lozenge's half size left open for the ground to show. */
  readonly gap: number;
  /** Metres the shell stands proud of the ground. */
  readonly proud: number;
  /** Every how-many-th lozenge is of dark shell; 0 = none. */
  readonly darkEvery: number;
  readonly seed: string;
}

/**
 * Lozenges of shell laid on a surface, a narrow line of ground between them. `at` gives the ground for u (to the right)
 * and v (up) from 0 to 1. Lozenges at the lower and upper edge are cut to
 * triangles; a single row goes without.
 */
export function shellInlay(at: (u: number, v: number) => Vector3, options: InlayOptions): Shape {
  const { columns, rows, gap, proud, darkEvery, seed } = options;
  const random = startRandom(seed);
  const positions: number[] = [];
  const normals: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  const colours: number[] = [];
  for (let row = 0; row <= rows * 2; row++)
    for (let column = 0; column <= columns * 2; column++) {
      if ((row + column) % 2 === 1) continue;
      if (rows === 1 && row !== 1) continue;
      const [u, v] = [column / (columns * 2), row / (rows * 2)];
      const [du, dv] = [1 / (columns * 2), 1 / (rows * 2)];
      const corners = (
        [
          [u + du, v],
          [u, v + dv],
          [u - du, v],
          [u, v - dv],
        ] as const
      ).map(([cu, cv]) => at(Math.min(1, Math.max(0, cu)), Math.min(1, Math.max(0, cv))));
      const [east, north, west, south] = corners as [Vector3, Vector3, Vector3, Vector3];
      const middle = times(add(add(east, north), add(west, south)), 0.25);
      const normal = unit(cross(subtract(east, west), subtract(north, south)));
      if (Math.hypot(...cross(subtract(east, west), subtract(north, south))) < 1e-9) continue;
      const kind = Math.floor(column / 2) + Math.floor(row / 2) * 2 + (row % 2);
      const isDark = darkEvery > 0 && kind % darkEvery === 0;
      const family = isDark ? lip : shell;
      const base = family[Math.floor(random() * family.length)] ?? shell[0]!;
      const colour: Colour = shade(base, 0.9 + 0.16 * random());
      // Pieces are never quite level: each catches the light for itself.
      const tilt: Vector3 = [(random() - 0.5) * 0.07, (random() - 0.5) * 0.07, (random() - 0.5) * 0.07];
      const facing = unit(add(normal, tilt));
      const first = positions.length / 3;
      for (const [place, corner] of corners.entries()) {
        positions.push(...add(mixPoints(corner, middle, gap), times(normal, proud)));
        normals.push(...facing);
        uvs.push(middle[0] + (place % 2 ? 0.002 : 0), middle[1] + (place > 1 ? 0.002 : 0));
        colours.push(...colour);
      }
      indices.push(first, first + 1, first + 2, first, first + 2, first + 3);
    }
  return new Shape(positions, normals, uvs, indices, colours);
}
