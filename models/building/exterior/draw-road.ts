import { mixColour, paint, shadeColour } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import { roughness, type Land } from './land.ts';
import type { Site } from './read-site.ts';

const surface = paint('earth', 0x9a8f7c, 0);
const stone = paint('ashlar', 0xb9ae9c, 0);
/** Half the width of the road, and how long the wall beside it is, metres. */
const half = 2.5;
const wallReach = 78;

/** The road along the valley, worn by wheels, and the low wall between it and the stream. */
export function drawRoad(draft: ShellDraft, site: Site, land: Land): void {
  const crossings = site.courts.filter(({ rect }) => {
    const z = land.roadAt((rect.minX + rect.maxX) / 2);
    return rect.minZ < z + half + 1 && rect.maxZ > z - half - 1;
  });
  const edges = crossings.flatMap(({ rect }) => [rect.minX, rect.maxX]);
  const xs = [...edges];
  for (let x = -256; x <= 256; x += 4) {
    const at = land.middleX + x;
    if (edges.every((edge) => Math.abs(edge - at) > 0.5)) xs.push(at);
  }
  xs.sort((a, b) => a - b);
  const isCrossing = (x: number): boolean => crossings.some(({ rect }) => x > rect.minX && x < rect.maxX);
  const tracks = [-half, -1.5, -0.8, 0, 0.8, 1.5, half] as const;
  draft.with(surface);
  const row = (x: number): number => {
    const z = land.roadAt(x);
    const first = draft.vertexCount;
    for (const off of tracks) {
      const worn = Math.abs(Math.abs(off) - 0.8) < 0.1 ? 1.12 : Math.abs(off) > 2 ? 0.8 : 0.94;
      draft.tint(shadeColour(mixColour(surface.colour, 0x7a6a50, roughness(x / 5, off + 9)), worn));
      draft.vertex(x, site.ground - 0.02, z + off, 0, 1, 0, x, z + off);
    }
    return first;
  };
  for (let at = 0; at + 1 < xs.length; at++) {
    const [x0, x1] = [xs[at] as number, xs[at + 1] as number];
    if (isCrossing((x0 + x1) / 2)) continue;
    const a = row(x0);
    const b = row(x1);
    for (let track = 0; track + 1 < tracks.length; track++) {
      draft.triangle(a + track, a + track + 1, b + track + 1);
      draft.triangle(a + track, b + track + 1, b + track);
    }
  }
  drawWall(draft, site, land, isCrossing);
}

function drawWall(draft: ShellDraft, site: Site, land: Land, isCrossing: (x: number) => boolean): void {
  const step = 3;
  const thick = 0.5;
  const [foot, top] = [site.ground - 3, site.ground + 0.5];
  for (let x = land.middleX - wallReach; x < land.middleX + wallReach; x += step) {
    const x1 = x + step;
    // Open where a path comes through, with room for its rails.
    if (isCrossing(x - 0.9) || isCrossing(x1 + 0.9) || isCrossing((x + x1) / 2)) continue;
    const z0 = land.roadAt(x) + half + 0.35;
    const z1 = land.roadAt(x1) + half + 0.35;
    draft.with(stone).tint(shadeColour(stone.colour, 0.9 + 0.2 * roughness(x, 3)));
    draft.quad([x, foot, z0 + thick], [x1, foot, z1 + thick], [x1, top, z1 + thick], [x, top, z0 + thick]);
    draft.quad([x1, site.ground - 0.3, z1], [x, site.ground - 0.3, z0], [x, top, z0], [x1, top, z1]);
    draft.tint(shadeColour(stone.colour, 1.08));
    draft.quad([x, top, z0 + thick], [x1, top, z1 + thick], [x1, top, z1], [x, top, z0]);
    for (const [ex, ez, s] of [
      [x, z0, -1],
      [x1, z1, 1],
    ] as const) {
      const next = ex + s * 0.5 * step;
      if (
        !isCrossing(next + s * 0.9) &&
        !isCrossing(next - 0.9) &&
        Math.abs(ex - land.middleX) < wallReach - step
      )
        continue;
      if (s < 0) draft.quad([ex, foot, ez], [ex, foot, ez + thick], [ex, top, ez + thick], [ex, top, ez]);
      else draft.quad([ex, foot, ez + thick], [ex, foot, ez], [ex, top, ez], [ex, top, ez + thick]);
    }
  }
}
