import type { Boulder } from './draw-boulders.ts';
import { streamHalf, type Land } from './land.ts';
import { ValleyDraft, type ValleyMesh } from './valley-mesh.ts';

/** Depth that counts as deep, metres: `data[0]` is 1 there. */
export const deepWater = 1.2;

/**
 * The surface of the stream. It flows towards +x. `uv`: metres along and across. `data`: depth, foam, and how fast
 * it runs.
 */
export function flowStream(land: Land, boulders: readonly Boulder[], piers: readonly Boulder[]): ValleyMesh {
  const draft = new ValleyDraft();
  const half = streamHalf + 4.2;
  const across = 22;
  const xs: number[] = [];
  for (let x = -290; x <= 290; x += Math.abs(x) < 92 ? 1.25 : 9) xs.push(land.middleX + x);
  const inWater = [...boulders, ...piers].filter(
    ({ at, radius }) =>
      radius > 0.22 && Math.abs(at[2] - land.streamAt(at[0])) < half && at[1] - radius < land.water + 0.1,
  );
  draft.grid(xs.length, across + 1, (column, row) => {
    const x = xs[column] as number;
    const off = half - (2 * half * row) / across;
    const z = land.streamAt(x) + off;
    const depth = land.water - land.heightAt(x, z);
    let foam = 0;
    for (const { at, radius } of inWater) {
      const dx = x - at[0];
      const dz = z - at[2];
      if (Math.abs(dx) > 9 || Math.abs(dz) > 5) continue;
      // A collar upstream, a wake behind that widens and fades.
      const collar = 1 - Math.min(1, Math.abs(Math.hypot(dx, dz) - radius * 1.05) / (0.3 + radius * 0.35));
      const behind = dx - radius * 0.4;
      const wake =
        behind > 0
          ? Math.max(0, 1 - Math.abs(dz) / (radius * 0.75 + behind * 0.14)) *
            Math.max(0, 1 - behind / (2.2 + radius * 3.2))
          : 0;
      foam = Math.max(foam, collar * 0.85, wake * Math.min(1, radius * 1.4));
    }
    const shallow = Math.max(0, 1 - Math.abs(depth - 0.06) / 0.13);
    return {
      at: [x, land.water, z],
      data: [depth / deepWater, Math.max(foam, shallow * 0.55), 1 - Math.abs(off) / half, 0],
      uv: [x, off],
    };
  });
  return draft.pack();
}
