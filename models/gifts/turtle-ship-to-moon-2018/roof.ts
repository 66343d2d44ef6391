import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import { cross, subtract, unit, type Vector3 } from '../../kit/vector.ts';
import { length, roofAt } from './lines.ts';

/** Where the ridge is open for the masts to be folded down. */
const isSlot = (t: number, a: number) => Math.abs(a) < 0.09 && t > 0.3 && t < 0.93;

/** The boards below the plates, and the walls that close the roof at stern and bow. */
export function roofBoards(): Shape {
  const back = surface((u, v) => roofAt(u, 1 - 2 * v), 24, 14);
  const end = (t: number, flip: boolean) =>
    surface(
      (u, v) => {
        const [x, y, z] = roofAt(t, (flip ? 1 : -1) * (2 * u - 1));
        const low = 0.29;
        return [x, low + (y - low) * v, z];
      },
      12,
      1,
    );
  return Shape.merge(back, end(1, false), end(0, true));
}

/** Six-sided iron plates over the whole back, each a low pyramid with a spike, in rows that lie like the scales of a turtle. */
export function roofPlates(): { plates: Shape; spikes: Shape } {
  const positions: number[] = [];
  const indices: number[] = [];
  const spikes: number[] = [];
  const spikeIndices: number[] = [];
  const columns = 21;
  const pitch = 0.96 / columns;
  const rows = 12;
  const high = 1.92 / rows;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const t = 0.02 + pitch * (column + 0.5 + (row % 2) * 0.5) - pitch * 0.25;
      const a = -0.96 + high * (row + 0.5);
      if (isSlot(t, a) || t > 0.985) continue;
      const corner = (i: number, share: number, above: number): Vector3 => {
        const angle = ((i + 0.5) / 6) * 2 * Math.PI;
        return roofAt(
          t + Math.cos(angle) * pitch * 0.57 * share,
          a + Math.sin(angle) * high * 0.64 * share,
          above,
        );
      };
      const first = positions.length / 3;
      const heart = roofAt(t, a, 0.0062);
      positions.push(...heart);
      for (const [share, above] of [
        [0.86, 0.0042],
        [0.97, 0.0008],
      ] as const)
        for (let i = 0; i < 6; i++) positions.push(...corner(i, share, above));
      for (let i = 0; i < 6; i++) {
        const next = (i + 1) % 6;
        indices.push(first, first + 1 + next, first + 1 + i);
        indices.push(
          first + 1 + i,
          first + 1 + next,
          first + 7 + i,
          first + 1 + next,
          first + 7 + next,
          first + 7 + i,
        );
      }
      // A spike with four sides, square to the plate.
      const out = unit(
        cross(
          subtract(roofAt(t, a + 0.02), roofAt(t, a - 0.02)),
          subtract(roofAt(t + 0.01, a), roofAt(t - 0.01, a)),
        ),
      );
      const base = spikes.length / 3;
      const ring: Vector3[] = [0, 1, 2, 3].map((i) => {
        const angle = (i / 4) * 2 * Math.PI;
        return roofAt(t + (Math.cos(angle) * 0.0034) / length, a + Math.sin(angle) * 0.019, 0.0045);
      });
      spikes.push(heart[0] + out[0] * 0.021, heart[1] + out[1] * 0.021, heart[2] + out[2] * 0.021);
      for (const point of ring) spikes.push(...point);
      for (let i = 0; i < 4; i++) spikeIndices.push(base, base + 1 + ((i + 1) % 4), base + 1 + i);
    }
  return {
    plates: Shape.fromRaw({ positions, uvs: [], indices }, 0.25).boxTextured(),
    spikes: Shape.fromRaw({ positions: spikes, uvs: [], indices: spikeIndices }, 0.9).boxTextured(),
  };
}
