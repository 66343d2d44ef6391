import type { CatalogueFacts } from '../../src/museum/catalogue/catalogue-facts.ts';
import { GrowingCatalogue } from '../../src/museum/catalogue/growing-catalogue.ts';
import { openHousePlanner, type CuratedHouse, type GiftChange } from '../../src/museum/curated-house.ts';
import type { CuratorFacts } from '../../src/museum/curator-facts.ts';
import type { WholeDisplay } from '../../src/museum/display/display.ts';
import { openDisplay, type GrowingDisplay } from '../../src/museum/display/open-display.ts';
import { planDisplay } from '../../src/museum/display/plan-display.ts';
import type { BuildingFacts } from '../../src/museum/floorplan/building-facts.ts';
import { makeCatalogue, makeGift, smallPlan } from '../museum/display/small-museum.ts';

const total = 300;

const entries = [
  makeGift(1, { country: 'CN' }),
  makeGift(2, { country: 'CN' }),
  makeGift(3, { family: 'framed-picture', size: [0.5, 0.4, 0.03] }),
  makeGift(4, { whereabouts: 'outgoing', family: 'framed-picture', size: [0.3, 0.3, 0.03] }),
  makeGift(5),
];
const catalogue = makeCatalogue(entries, total);

/** A museum of five gifts, as a curator's page knows it; its plan is at hand, so that no building is needed. */
export const smallFacts: CuratorFacts = {
  building: {} as BuildingFacts,
  entries,
  totals: catalogue.totals,
  totalSources: {},
  shownTotal: catalogue.shownTotal.id,
  shards: {},
  spoken: ['en'],
  tours: [],
};

/** The same with changes, as the packer sees it. */
export function planChanged(changes: ReadonlyMap<string, GiftChange>): WholeDisplay {
  const changed = entries.map((entry) => ({ ...entry, ...changes.get(entry.id) }));
  return planDisplay({ plan: smallPlan, catalogue: makeCatalogue(changed, total) });
}

export function planSmallHouse(changes: ReadonlyMap<string, GiftChange> = new Map()): CuratedHouse {
  return openHousePlanner(smallFacts, smallPlan)(changes);
}

/** The display of a visitor, into which nothing has come yet. */
export function openVisited(): { readonly display: GrowingDisplay; readonly catalogue: GrowingCatalogue } {
  const whole = planChanged(new Map());
  const growing = new GrowingCatalogue({ ...catalogue, shownTotal: catalogue.shownTotal.id });
  const counts: CatalogueFacts['rooms'] = smallPlan.rooms.map(({ id }) => [
    whole.giftCount(id),
    whole.documentedIn(id),
  ]);
  return { catalogue: growing, display: openDisplay(smallPlan, growing, counts) };
}
