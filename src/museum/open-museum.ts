import type { Catalogue } from './catalogue/catalogue.ts';
import type { CatalogueFacts } from './catalogue/catalogue-facts.ts';
import { GrowingCatalogue } from './catalogue/growing-catalogue.ts';
import type { Display } from './display/display.ts';
import { openDisplay, type GrowingDisplay } from './display/open-display.ts';
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

/** A visitor's museum: its rooms stand full of veils until their gifts come. */
export interface GrowingMuseum extends Museum {
  readonly display: GrowingDisplay;
}

/**
 * Facts in, museum out: the whole way through the house in one function. The same facts give the same museum, and the
 * same gifts the same rooms, in whatever order they come.
 *
 * @throws when the facts contradict each other; the check of the data finds that first
 */
export function openMuseum(facts: MuseumFacts): GrowingMuseum {
  const catalogue = new GrowingCatalogue(facts.catalogue);
  const plan = planBuilding(facts.building);
  const display = openDisplay(plan, catalogue, facts.catalogue.rooms);
  return { catalogue, plan, display, ground: buildGround(plan, display) };
}
