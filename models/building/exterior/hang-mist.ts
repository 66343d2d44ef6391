import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import { turnPlanVector } from '../../../src/museum/math/plan.ts';
import type { Land } from './land.ts';
import type { Site } from './read-site.ts';
import { ValleyDraft, type ValleyMesh } from './valley-mesh.ts';

/** Closer than this to where one walks there is none, metres. */
const nearest = 60;

/**
 * Sheets of mist in the folds of the valley. `data[0]` is their thickness: it goes to nothing at their edges, at the
 * ground and at the houses, so that no sheet is seen to cut anything. `uv`: 0 … 1 over the sheet; `data[1]` shifts
 * the cloud in it.
 */
export function hangMist(site: Site, land: Land): ValleyMesh {
  const random = startRandom('mist');
  const draft = new ValleyDraft();
  const hang = (x: number, z: number, wide: number, high: number, turn: number, thick: number): void => {
    const seed = random();
    const columns = 12;
    const rows = 5;
    // Over the lower ground beneath it.
    let floor = Infinity;
    for (let at = -2; at <= 2; at++)
      floor = Math.min(
        floor,
        land.heightAt(x + Math.cos(turn) * at * wide * 0.2, z + Math.sin(turn) * at * wide * 0.2),
      );
    draft.grid(columns, rows, (column, row) => {
      const u = column / (columns - 1);
      const v = row / (rows - 1);
      const px = x + Math.cos(turn) * (u - 0.5) * wide;
      const pz = z + Math.sin(turn) * (u - 0.5) * wide;
      const py = floor + 2 + v * high;
      const overGround = py - land.heightAt(px, pz);
      const clear = land.clearanceAt(px, pz);
      const fade = (value: number, over: number): number => Math.min(1, Math.max(0, value / over));
      const edge = Math.sin(Math.PI * u) * Math.sin(Math.PI * Math.min(1, 0.12 + v * 0.88));
      return {
        at: [px, py, pz],
        data: [edge * fade(overGround, 9) * fade(clear - nearest * 0.6, 40) * thick, seed, 0, 0],
        uv: [u, v],
      };
    });
  };
  // Along the stream, to both sides.
  for (let at = 0; at < 14; at++) {
    const side = at % 2 === 0 ? -1 : 1;
    const x = land.middleX + side * (115 + at * 22);
    const z = land.streamAt(x) + (random() - 0.5) * 60;
    hang(x, z, 110 + random() * 70, 16 + random() * 14, Math.PI / 2 + (random() - 0.5) * 0.5, 0.5);
  }
  // In the folds of both slopes.
  for (let at = 0; at < 14; at++) {
    const x = land.middleX + (random() * 2 - 1) * 260;
    const side = at % 2 === 0 ? -1 : 1;
    const z = land.streamAt(x) + side * (110 + random() * 150);
    if (land.clearanceAt(x, z) < nearest) continue;
    hang(x, z, 120 + random() * 80, 22 + random() * 16, (random() - 0.5) * 0.6, 0.42);
  }
  // Below the balconies and on to the far side.
  for (const { rect, turns } of site.balconies) {
    const [outX, outZ] = turnPlanVector(0, -1, turns);
    for (let at = 0; at < 12; at++) {
      const ahead = 110 + at * 26;
      const aside = (random() * 2 - 1) * (50 + at * 12);
      hang(
        (rect.minX + rect.maxX) / 2 + outX * ahead - outZ * aside,
        (rect.minZ + rect.maxZ) / 2 + outZ * ahead + outX * aside,
        150 + at * 10,
        18 + at * 1.6,
        Math.atan2(outX, outZ === 0 ? 0 : -outZ) + (random() - 0.5) * 0.4,
        0.5,
      );
    }
  }
  return draft.pack();
}
