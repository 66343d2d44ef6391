import { mixColours, parseColour, shade, type Colour } from '../../kit/colour.ts';
import { layDrawing } from '../../kit/drawing/lay-drawing.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { cross, dot, subtract, unit, type Vector3 } from '../../kit/vector.ts';
import { barsAlong, lattice, type Bar } from '../../parts/lattice.ts';
import { onBall, worldMap } from '../../parts/motifs/world-map.ts';

export interface Earth {
  readonly sea: Shape;
  readonly lands: Shape;
  /** Meridians and parallels as fine wires. */
  readonly lines: Shape;
}

/** A globe about the origin, East Asia towards +z; `landOf` gives each land's colour by its row. */
export function earth(radius: number, sea: string, landOf: (row: number) => string, lift = 0.012): Earth {
  const blue = parseColour(sea);
  const lands = worldMap((row) => {
    const base = parseColour(landOf(row));
    return (longitude, latitude): Colour => {
      const ice = Math.max(0, (Math.abs(latitude) - 62) / 25);
      const rough = fractalNoise(longitude * 0.06 + 9, latitude * 0.06 + 9, row);
      return mixColours(shade(base, 0.8 + 0.4 * rough), [0.95, 0.95, 0.92], Math.min(0.8, ice));
    };
  });
  const lines: Bar[] = [];
  const at = (longitude: number, latitude: number): Vector3 =>
    onBall(radius * 1.003, 100)(longitude, latitude, 0);
  for (let longitude = 0; longitude < 360; longitude += 30)
    lines.push(...barsAlong(Array.from({ length: 11 }, (_, i) => at(longitude, -75 + i * 15))));
  for (const latitude of [-60, -30, 0, 30, 60])
    lines.push(...barsAlong(Array.from({ length: 25 }, (_, i) => at(i * 15, latitude))));
  return {
    sea: sphere(radius * 0.996, 40, 20).painted(([x, y, z]) =>
      shade(blue, 0.86 + 0.3 * fractalNoise((x / radius) * 3 + 5, (y / radius) * 3, (z / radius) * 3)),
    ),
    lands: withoutSlivers(layDrawing(lands, onBall(radius, 100), { step: 40, lift: radius * lift, rise: 0 })),
    lines: lattice(lines, radius * 0.0035, 3),
  };
}

/** Without the slivers along parallels, where three corners lie on one border of a tile and stand on edge. */
function withoutSlivers(shape: Shape): Shape {
  const indices: number[] = [];
  for (let row = 0; row < shape.triangleCount; row++) {
    const [a, b, c] = shape.corners(row);
    const corners = shape.indices.slice(row * 3, row * 3 + 3);
    if (dot(unit(cross(subtract(b, a), subtract(c, a))), shape.normal(corners[0]!)) > 0.3)
      indices.push(...corners);
  }
  return new Shape(shape.positions, shape.normals, shape.uvs, indices, shape.colours);
}
