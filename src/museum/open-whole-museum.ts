import { buildCatalogue, type ClaimedTotal, type WholeCatalogue } from './catalogue/catalogue.ts';
import type { GiftEntry } from './catalogue/gift-entry.ts';
import type { SourceRecord } from './catalogue/gift-record.ts';
import type { WholeDisplay } from './display/display.ts';
import { planDisplay } from './display/plan-display.ts';
import type { BuildingFacts } from './floorplan/building-facts.ts';
import { planBuilding } from './floorplan/plan-building.ts';
import { buildGround } from './navigation/build-ground.ts';
import type { Museum } from './open-museum.ts';

/** Everything that decides what stands where. */
export interface WholeFacts {
  readonly building: BuildingFacts;
  /** Everything documented. */
  readonly entries: readonly GiftEntry[];
  readonly totals: readonly ClaimedTotal[];
  /** Sources of the totals, by id. */
  readonly totalSources: Readonly<Record<string, SourceRecord>>;
  /** Id of the claimed total whose places the house fills. */
  readonly shownTotal: string;
}

/** A museum in which everything is known at once. */
export interface WholeMuseum extends Museum {
  readonly catalogue: WholeCatalogue;
  readonly display: WholeDisplay;
}

/**
 * Opens a museum with everything in it, and gives every gift its place: for the packer, tools and tests. A visitor opens
 * the result room by room (`openMuseum`), and finds the same.
 *
 * @throws when the facts contradict each other
 */
export function openWholeMuseum(facts: WholeFacts): WholeMuseum {
  const { entries, totals, totalSources, shownTotal } = facts;
  const catalogue = buildCatalogue(entries, totals, shownTotal, totalSources);
  const plan = planBuilding(facts.building);
  const display = planDisplay({ plan, catalogue });
  return { catalogue, plan, display, ground: buildGround(plan, display) };
}
