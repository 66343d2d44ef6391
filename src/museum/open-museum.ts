import { buildCatalogue, type Catalogue } from './catalogue/catalogue.ts';
import type { CatalogueFacts } from './catalogue/catalogue-facts.ts';
import type { Display } from './display/display.ts';
import { planDisplay } from './display/plan-display.ts';
import type { BuildingFacts } from './floorplan/building-facts.ts';
import type { FloorPlan } from './floorplan/floor-plan.ts';
import { planBuilding } from './floorplan/plan-building.ts';
import { buildGround } from './navigation/build-ground.ts';
import type { Ground } from './navigation/ground.ts';

/** What is known, as read from the two files every visitor loads. */
export interface MuseumFacts {
  readonly catalogue: CatalogueFacts;
  readonly building: BuildingFacts;
}

/** The place: what is known, where the rooms are, what stands in them, where one can walk. */
export interface Museum {
  readonly catalogue: Catalogue;
  readonly plan: FloorPlan;
  readonly display: Display;
  readonly ground: Ground;
}

/**
 * Facts in, museum out: the whole way through the house in one function. The same facts give the same museum.
 *
 * @throws when the facts contradict each other; the check of the data finds that first
 */
export function openMuseum(facts: MuseumFacts): Museum {
  const { gifts, totals, totalSources, shownTotal } = facts.catalogue;
  const catalogue = buildCatalogue(gifts, totals, shownTotal, totalSources);
  const plan = planBuilding(facts.building);
  const display = planDisplay({ plan, catalogue });
  return { catalogue, plan, display, ground: buildGround(plan, display) };
}
