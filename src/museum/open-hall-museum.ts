import type { CatalogueFacts } from './catalogue/catalogue-facts.ts';
import { GrowingCatalogue } from './catalogue/growing-catalogue.ts';
import type { RoomGift } from './catalogue/room-gift.ts';
import { openDisplay } from './display/open-display.ts';
import type { RoomId } from './floorplan/floor-plan.ts';
import { planBuilding } from './floorplan/plan-building.ts';
import { planHall, type HallWords } from './hall/plan-hall.ts';
import { buildGround } from './navigation/build-ground.ts';
import type { GrowingMuseum } from './open-museum.ts';

/**
 * Opens a hall hung with exactly these gifts, in their order, in place of the museum: all of them stand there at once, and
 * nothing is veiled. The same gifts give the same hall.
 *
 * @param facts of the museum the gifts are from: what is claimed of it, and its list, stay what they are
 */
export function openHallMuseum(
  facts: CatalogueFacts,
  gifts: readonly RoomGift[],
  words: HallWords,
): GrowingMuseum {
  const hall = planHall(gifts, words);
  const catalogue = new GrowingCatalogue(facts);
  const plan = planBuilding(hall.building);
  const display = openDisplay(plan, catalogue, hall.counts, 0);
  for (const [room, hung] of hall.gifts) display.bringGifts(room as RoomId, hung);
  return { catalogue, plan, display, ground: buildGround(plan, display) };
}
