import { mixColour, paint, shadeColour } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import { normalise } from '../shell/vector.ts';
import { landRadius, roughness, streamHalf, type Land } from './land.ts';
import type { Site } from './read-site.ts';

const earth = paint('earth', 0x6d5c36, 0);

/** Lines of the grid from the middle outwards: close together up to `fine`, then ever wider. */
function spaceLines(fine: number, step: number, isFine: (at: number) => boolean): number[] {
  const lines = [0];
  let at = 0;
  while (at < landRadius) {
    at += at < fine ? (isFine(at) ? step * 0.42 : step) : step + (at - fine) * 0.15;
    lines.push(Math.min(at, landRadius));
  }
  return lines;
}

/** The ground of the valley: bed and banks, verges, and under the wood what lies there. */
export function drawGround(draft: ShellDraft, site: Site, land: Land): void {
  const across = spaceLines(100, 5, () => false);
  // Along z the grid is close where the stream has cut in.
  const isBank = (z: number): boolean => Math.abs(z - land.streamAt(land.middleX)) < streamHalf + 12;
  const north = spaceLines(190, 5, (at) => isBank(land.middleZ - at));
  const south = spaceLines(150, 5, (at) => isBank(land.middleZ + at));
  const xs = [
    ...across
      .slice(1)
      .map((value) => -value)
      .reverse(),
    ...across,
  ].map((x) => land.middleX + x);
  const zs = [
    ...north
      .slice(1)
      .map((value) => -value)
      .reverse(),
    ...south,
  ].map((z) => land.middleZ + z);
  const columns = xs.length;
  const heights = new Float32Array(columns * zs.length);
  const rows = new Int32Array(columns * zs.length).fill(-1);
  zs.forEach((z, j) => {
    xs.forEach((x, i) => {
      heights[j * columns + i] = land.heightAt(x, z);
    });
  });
  draft.with(earth);
  const vertex = (i: number, j: number): number => {
    const known = rows[j * columns + i] as number;
    if (known >= 0) return known;
    const x = xs[i] as number;
    const z = zs[j] as number;
    const y = heights[j * columns + i] as number;
    // From the neighbours in the grid, as the light will see it.
    const [left, right] = [Math.max(0, i - 1), Math.min(columns - 1, i + 1)];
    const [back, front] = [Math.max(0, j - 1), Math.min(zs.length - 1, j + 1)];
    const slopeX =
      ((heights[j * columns + right] as number) - (heights[j * columns + left] as number)) /
      ((xs[right] as number) - (xs[left] as number));
    const slopeZ =
      ((heights[front * columns + i] as number) - (heights[back * columns + i] as number)) /
      ((zs[front] as number) - (zs[back] as number));
    const normal = normalise([-slopeX, 1, -slopeZ]);
    draft.tint(colourAt(land, x, y, z, normal[1]));
    const row = draft.vertex(x, y, z, normal[0], normal[1], normal[2], x, z);
    rows[j * columns + i] = row;
    return row;
  };
  for (let j = 0; j + 1 < zs.length; j++) {
    for (let i = 0; i + 1 < columns; i++) {
      const mx = ((xs[i] as number) + (xs[i + 1] as number)) / 2;
      const mz = ((zs[j] as number) + (zs[j + 1] as number)) / 2;
      if (Math.hypot(mx - land.middleX, mz - land.middleZ) > landRadius) continue;
      // Where the hill would cut through rooms there is none; the fronts hide the gap.
      const roof = land.roofAt(mx, mz);
      if (roof !== null) {
        const corners = [0, 1, columns, columns + 1].map((k) => heights[j * columns + i + k] as number);
        if (Math.min(...corners) < roof && Math.max(...corners) > site.ground + 1) continue;
      }
      const a = vertex(i, j + 1);
      const b = vertex(i + 1, j + 1);
      const c = vertex(i + 1, j);
      const d = vertex(i, j);
      draft.triangle(a, b, c);
      draft.triangle(a, c, d);
    }
  }
}

/** sRGB of the ground: gravel and mud at the water, grass and leaves on the verges, dark litter under trees. */
function colourAt(land: Land, x: number, y: number, z: number, up: number): number {
  const patch = roughness(x / 9, z / 9);
  const grass = mixColour(0x6e6a38, 0x8a7a44, roughness(x / 4 + 9, z / 4));
  const leaves = mixColour(0x8f5a2c, 0x6e4a2a, roughness(x / 3, z / 3 + 40));
  const clear = land.clearanceAt(x, z);
  let colour = mixColour(grass, leaves, Math.min(1, Math.max(0, patch * 2.2 - 0.55)));
  // Under the crowns it is dark, the darker the denser they stand.
  const wood = shadeColour(mixColour(0x4a3020, 0x3a3420, patch), 0.8);
  colour = mixColour(colour, wood, Math.min(0.92, Math.max(0, (clear - 6) / 12)));
  if (up < 0.7) colour = mixColour(colour, 0x6a6258, Math.min(1, (0.7 - up) * 4));
  const overWater = y - land.water;
  if (overWater < 1.9 && Math.abs(z - land.streamAt(x)) < streamHalf + 8) {
    const gravel = mixColour(0x8c8478, 0x6f6658, roughness(x * 1.3, z * 1.3));
    colour = mixColour(gravel, colour, Math.min(1, Math.max(0, (overWater - 0.5) / 1.4)));
    if (overWater < 0.3)
      colour = shadeColour(colour, 0.42 + 0.3 * Math.max(0, Math.min(1, (overWater + 0.8) / 1.1)));
  }
  const fromRoad = Math.abs(z - land.roadAt(x));
  if (fromRoad < 5 && land.isRoad(x))
    colour = mixColour(0x938a78, colour, Math.max(0, (fromRoad - 2.6) / 2.4));
  return colour;
}
