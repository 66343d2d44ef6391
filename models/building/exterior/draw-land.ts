import { paint } from '../shell/paint.ts';
import { lightZone, type ShellDraft } from '../shell/shell-draft.ts';
import { drawApproach, isApproach } from './draw-approach.ts';
import { drawBoulders, type Boulder } from './draw-boulders.ts';
import { drawBridge, findBridges } from './draw-bridge.ts';
import { drawCourt } from './draw-court.ts';
import { drawGround } from './draw-ground.ts';
import { drawRoad } from './draw-road.ts';
import type { Land } from './land.ts';
import type { Site } from './read-site.ts';

const granite = paint('granite-pale', 0xb9b0a0, 0.03);

/** What the stream runs round: stones, and piers of bridges. */
export interface Obstacles {
  readonly boulders: readonly Boulder[];
  readonly piers: readonly Boulder[];
}

/** Ground, stones, road, bridges, courts: everything one walks on or looks down at. World frame. */
export function drawLand(draft: ShellDraft, site: Site, land: Land): Obstacles {
  draft.currentZone = lightZone.structure;
  const { grade } = draft;
  draft.part = 'mountain';
  drawGround(draft, site, land);
  draft.part = 'stream';
  const boulders = drawBoulders(draft, site, land);
  draft.part = 'court';
  drawRoad(draft, site, land);
  const bridges = findBridges(site, land);
  const piers = bridges.flatMap((bridge) => drawBridge(draft, land, bridge));
  drawKerbs(draft, site, land);
  for (const court of site.courts) {
    if (isApproach(court, site)) drawApproach(draft, court, site);
    else {
      draft.part = 'court';
      drawCourt(draft, court, site, bridges);
    }
  }
  draft.grade = grade;
  return { boulders, piers };
}

/** Kerbs along the paths and a bench at each end of one, beside where one walks. */
function drawKerbs(draft: ShellDraft, site: Site, land: Land): void {
  draft.with(granite);
  let bench = 0;
  for (const { rect, floorY, slope } of site.courts) {
    if (slope || rect.maxX - rect.minX > 14 || floorY > site.ground + 0.1) continue;
    for (const [x, side] of [
      [rect.minX, -1],
      [rect.maxX, 1],
    ] as const) {
      for (let z = rect.minZ; z < rect.maxZ - 0.01; z += 1.55) {
        const end = Math.min(rect.maxZ, z + 1.52);
        const middle = (z + end) / 2;
        const isOpen = Math.abs(middle - land.streamAt(x)) < 14.2 || Math.abs(middle - land.roadAt(x)) < 3.6;
        if (isOpen) continue;
        draft.box(
          [Math.min(x, x + side * 0.24), floorY - 0.25, z],
          [Math.max(x, x + side * 0.24), floorY + 0.1, end],
          'XxYZz',
        );
      }
      const z = (rect.minZ + rect.maxZ) / 2;
      if (bench++ % 5 !== 2 || Math.abs(z - land.streamAt(x)) < 20 || Math.abs(z - land.roadAt(x)) < 6)
        continue;
      drawBench(draft, x + side * 1.5, floorY - 0.05, z);
    }
  }
}

/** A slab on two blocks. */
function drawBench(draft: ShellDraft, x: number, y: number, z: number): void {
  draft.box([x - 0.24, y + 0.36, z - 0.95], [x + 0.24, y + 0.5, z + 0.95], 'XxYyZz');
  for (const at of [-0.65, 0.65])
    draft.box([x - 0.18, y - 0.3, z + at - 0.14], [x + 0.18, y + 0.36, z + at + 0.14], 'XxZz');
}
