import type { CuratorFacts } from '../museum/curator-facts.ts';
import {
  listChangedRooms,
  openHousePlanner,
  type CuratedHouse,
  type GiftChange,
} from '../museum/curated-house.ts';
import type { GrowingDisplay } from '../museum/display/open-display.ts';
import type { FloorPlan, RoomId } from '../museum/floorplan/floor-plan.ts';
import { planBuilding } from '../museum/floorplan/plan-building.ts';

/** The house one walks in, as it stands with a curator's changes. */
export interface LiveHouse {
  /** As it is shown now. */
  readonly house: CuratedHouse;
  /**
   * Shows the house with these changes and no others; rooms in which something changes are drawn anew, wherever one is.
   *
   * @param changes all there are by now against the files as they were read, by id of the gift
   */
  readonly show: (changes: ReadonlyMap<string, GiftChange>) => CuratedHouse;
  /** The display is left as it is. */
  readonly dispose: () => void;
}

/**
 * Lets a curator's changes be seen at once in a museum that is open. Rooms that were ever changed stay as they are decided,
 * also when what was delivered before comes once more.
 *
 * @param display of the museum; its gifts come and go as one walks
 * @param plan of `facts.building`, if it is at hand
 */
export function openLiveHouse(
  facts: CuratorFacts,
  display: GrowingDisplay,
  plan: FloorPlan = planBuilding(facts.building),
): LiveHouse {
  const planHouse = openHousePlanner(facts, plan);
  let house = planHouse(new Map());
  const changed = new Set<RoomId>();
  let isRetaking = false;

  const retake = (rooms: Iterable<RoomId>): void => {
    isRetaking = true;
    try {
      for (const room of rooms) {
        const stand = house.rooms.get(room);
        if (stand) display.bringGifts(room, stand.gifts, stand.exchanged);
      }
    } finally {
      isRetaking = false;
    }
  };
  // What comes of one room may belong in another by now: all that were changed are told anew.
  const stop = display.onChange((room) => {
    if (!isRetaking && changed.has(room)) retake(changed);
  });
  return {
    get house() {
      return house;
    },
    show: (changes) => {
      const next = planHouse(changes);
      const rooms = [...listChangedRooms(house, next).keys()];
      house = next;
      for (const room of rooms) changed.add(room);
      retake(rooms);
      return house;
    },
    dispose: stop,
  };
}
