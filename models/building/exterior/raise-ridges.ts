import { normalise } from '../shell/vector.ts';
import { roughness, swell, type Land } from './land.ts';
import { ValleyDraft, type ValleyMesh } from './valley-mesh.ts';

/** Lines of mountains beyond the drawn land, farthest first: distance, mean height and swing of the crest, metres. */
export const ridgeLines = [
  { away: 1500, height: 300, swing: 190, grain: 2.1 },
  { away: 1020, height: 215, swing: 150, grain: 3.1 },
  { away: 700, height: 150, swing: 110, grain: 4.3 },
] as const;

/** Mountains all round. `data`: tone of the wood (0 red … 1 green), which line, and how high on it. */
export function raiseRidges(land: Land, ground: number): ValleyMesh {
  const draft = new ValleyDraft();
  ridgeLines.forEach(({ away, height, swing, grain }, line) => {
    const seed = 37 * (line + 1);
    const parts = 170;
    const rows = 7;
    const crestAt = (angle: number): number => {
      const x = Math.cos(angle) * grain;
      const z = Math.sin(angle) * grain;
      const sharp = 1 - 2 * Math.abs(roughness(x * 1.5 + seed, z * 1.5 + seed) - 0.5);
      return height + swing * (1.5 * roughness(x + seed, z + seed) - 0.75 + 0.5 * (sharp - 0.6));
    };
    const pointAt = (angle: number, share: number): [number, number, number] => {
      // Spurs run down from the crest and stand before it.
      const spur = swell(
        Math.cos(angle) * grain * 2.4 + seed + share * 0.5,
        Math.sin(angle) * grain * 2.4 - share * 0.35,
      );
      const radius = away + (share - 1) * away * 0.16 - (spur - 0.5) * away * 0.16 * (1 - share * 0.6);
      return [
        land.middleX + Math.sin(angle) * radius,
        ground - 30 + (crestAt(angle) + 30) * share ** 0.9,
        land.middleZ - Math.cos(angle) * radius,
      ];
    };
    draft.grid(parts + 1, rows, (column, row) => {
      const angle = (column / parts) * Math.PI * 2;
      const share = row / (rows - 1);
      const at = pointAt(angle, share);
      const e = 0.04;
      const right = pointAt(angle + e, share);
      const up = pointAt(angle, share + 0.06);
      const u = [right[0] - at[0], right[1] - at[1], right[2] - at[2]] as const;
      const v = [up[0] - at[0], up[1] - at[1], up[2] - at[2]] as const;
      const normal = normalise([
        u[1] * v[2] - u[2] * v[1],
        u[2] * v[0] - u[0] * v[2],
        u[0] * v[1] - u[1] * v[0],
      ]);
      const wood = swell(Math.cos(angle) * 3 + seed + share, Math.sin(angle) * 3 + share * 2);
      return { at, normal, data: [wood * 1.6 - 0.3, line / 2, share, 0], uv: [angle * away, share * height] };
    });
  });
  return draft.pack();
}
