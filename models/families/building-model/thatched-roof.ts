import { fractalNoise } from '../../kit/noise.ts';
import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { lattice, type Bar } from '../../parts/lattice.ts';

export interface ThatchedRoof {
  readonly straw: Shape;
  /** The net of straw ropes that holds it down, and the plait along the ridge. */
  readonly ropes: Shape;
}

/** A roof of rice straw with a thick rounded eave, `width` × `depth` at the eave, its eave on y = 0; metres. */
export function thatchedRoof(width: number, depth: number, height: number, columns = 40): ThatchedRoof {
  const thick = height * 0.2;
  const at = (u: number, v: number, above = 0): Vector3 => {
    const angle = (u % 1) * 2 * Math.PI;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const square = (value: number, exponent: number) => Math.sign(value) * Math.abs(value) ** (2 / exponent);
    // Below the eave, round its lip, and up a hump-backed slope to a ridge.
    const t = Math.max(0, (v - 0.18) / 0.82);
    const inset = v < 0.09 ? 0.12 - v : 0;
    const y =
      v < 0.09 ? 0 : v < 0.18 ? ((v - 0.09) / 0.09) * thick : thick + (height - thick) * t * (1.3 - 0.3 * t);
    const reachX = (width / 2) * (1 - inset) - (depth / 2) * 0.62 * t;
    const reachZ = (depth / 2) * (1 - inset - 0.975 * t);
    const straw = 1 + 0.012 * (fractalNoise(u * 90, v * 3, 4) - 0.5) * (1 - t);
    return [square(c, 3.2) * (reachX + above) * straw, y + above, -square(s, 3.2) * (reachZ + above) * straw];
  };
  const bars: Bar[] = [];
  const place = (u: number, v: number) => at(((u % 1) + 1) % 1, v, height * 0.008);
  const rows = [0.2, 0.36, 0.52, 0.68, 0.84, 0.97];
  const across = 18;
  for (let i = 0; i < across; i++)
    rows.slice(1).forEach((v, row) => {
      const before = rows[row]!;
      const shift = (i + 0.5 * row) / across;
      bars.push(
        [place(shift, before), place(shift + 0.5 / across, v)],
        [place(shift + 1 / across, before), place(shift + 0.5 / across, v)],
      );
    });
  return {
    straw: Shape.merge(
      surface(at, columns, 11, { closed: true, crease: 0.9 }),
      // The plait along the ridge.
      ...Array.from({ length: 9 }, (_, i) => {
        const x = ((i + 0.5) / 9 - 0.5) * (width - depth * 0.62);
        return plait(height * 0.06, i).move(x, height * 0.985, 0);
      }),
    ),
    ropes: lattice(bars, height * 0.007, 3),
  };
}

const plait = (radius: number, row: number): Shape =>
  surface(
    (u, v) => {
      const bend = (v - 0.5) * Math.PI;
      const turn = u * 2 * Math.PI;
      return [
        Math.cos(bend) * Math.cos(turn) * radius * 1.5,
        Math.cos(bend) * Math.sin(turn) * radius,
        Math.sin(bend) * radius * 2.1,
      ];
    },
    6,
    3,
    { closed: true },
  ).turn('y', row % 2 ? 0.6 : -0.6);
