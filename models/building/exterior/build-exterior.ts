import type { FloorPlan } from '../../../src/museum/floorplan/floor-plan.ts';
import { ShellDraft } from '../shell/shell-draft.ts';
import { buildHouses } from './build-houses.ts';
import { computeOpenness } from './compute-openness.ts';
import { drawLand } from './draw-land.ts';
import type { ExteriorParts } from './exterior-parts.ts';
import { flowStream } from './flow-stream.ts';
import { plantForest } from './forest/plant-forest.ts';
import { hangMist } from './hang-mist.ts';
import { shapeLand } from './land.ts';
import { packOutdoors } from './pack-outdoors.ts';
import { raiseRidges } from './raise-ridges.ts';
import { readSite } from './read-site.ts';
import { frameSun } from './sunlight.ts';

/**
 * The valley and the fronts of the houses, in world metres: every cell under the open sky with what one sees
 * from it. The fronts stand where the plan has its bronze doors. Always the same for the same plan.
 */
export function buildExterior(plan: FloorPlan): ExteriorParts {
  const site = readSite(plan);
  const land = shapeLand(site);
  const { houses, occluders } = buildHouses(site, plan.partGrades ?? {});
  const valley = new ShellDraft();
  valley.partGrades = plan.partGrades ?? {};
  valley.grade = 'reconstructed';
  const { boulders, piers } = drawLand(valley, site, land);
  const { foliage, casters } = plantForest(valley, site, land);
  return {
    land: packOutdoors(valley, computeOpenness(valley, occluders)),
    houses,
    foliage,
    stream: flowStream(land, boulders, piers),
    ridges: raiseRidges(land, site.ground),
    mist: hangMist(site, land),
    casters,
    sun: frameSun(site),
  };
}
