import type { FloorPlan } from '../../../src/museum/floorplan/floor-plan.ts';
import { computeSunlight } from './compute-sunlight.ts';
import { drawHouse } from './draw-house.ts';
import { drawLand } from './draw-land.ts';
import { drawSky } from './draw-sky.ts';
import { drawTrees } from './draw-trees.ts';
import { shapeLand } from './land.ts';
import { readSite } from './read-site.ts';
import { packShell } from '../shell/pack-shell.ts';
import { PiecePen } from '../shell/piece-pen.ts';
import type { ShellParts } from '../shell/shell-arrays.ts';
import { ShellDraft } from '../shell/shell-draft.ts';

/**
 * The valley and the fronts of the houses, in world metres: every cell under the open sky with what one sees
 * from it. The fronts stand where the plan has its bronze doors. Always the same for the same plan.
 */
export function buildExterior(plan: FloorPlan): ShellParts {
  const site = readSite(plan);
  const land = shapeLand(site);
  const draft = new ShellDraft();
  draft.partGrades = plan.partGrades ?? {};
  draft.grade = 'inferred';
  const occluders = site.houses.map((house) => {
    const pen = new PiecePen(draft, house);
    return {
      site: house,
      shades: drawHouse(pen, house),
    };
  });
  draft.grade = 'reconstructed';
  drawLand(draft, plan, site, land);
  draft.grade = 'reconstructed';
  drawTrees(draft, site, land);
  drawSky(draft, land, site.ground);
  const { light, openness } = computeSunlight(draft, occluders);
  const none = new Float32Array(0);
  return {
    origin: [0, 0, 0],
    opaque: packShell(draft, light, openness),
    glass: packShell(new ShellDraft(), none, null),
  };
}
