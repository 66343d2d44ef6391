import { computeTemplatePlaces } from '../../src/museum/display/compute-template-places.ts';
import { divideTotal } from '../../src/museum/display/divide-total.ts';
import type { Mount } from '../../src/museum/display/room-display.ts';
import { startRoomPlaces } from '../../src/museum/display/room-places.ts';
import type { RoomTheme } from '../../src/museum/floorplan/building-programme.ts';
import type { FloorPlan } from '../../src/museum/floorplan/floor-plan.ts';
import { placeClasses, type PlaceClass } from './family-classes.ts';
import type { MuseumOrder } from './museum-order.ts';

/** Gifts of one theme that are carried alike. */
export interface GiftBatch {
  readonly theme: RoomTheme;
  readonly placeClass: PlaceClass;
  readonly count: number;
  /** The smallest place of that class in its rooms, metres: whatever fits it fits them all. */
  readonly box: readonly [width: number, height: number, depth: number];
  readonly isLivingAnimal: boolean;
}

const classOf: Readonly<Record<Mount, PlaceClass>> = {
  shelf: 'shelf',
  table: 'shelf',
  bay: 'single',
  plinth: 'single',
  lowPlinth: 'floor',
  floor: 'floor',
  hung: 'hung',
};

/** Shares of all gifts, about as in the real catalogue. */
const shareOutside = 0.06;
const shareAlive = 0.01;
/** Places outside the total are filled no further than this. */
const fullest = 0.8;

interface Rooms {
  readonly theme: RoomTheme;
  readonly places: Record<PlaceClass, number>;
  readonly boxes: Record<PlaceClass, [number, number, number]>;
}

/**
 * Divides the gifts among themes and classes of places so that all find one: nowhere more than there are places that
 * hold something.
 *
 * @throws when more gifts stand in the total than it has places
 */
export function divideGifts({ gifts, exhibits }: MuseumOrder, plan: FloorPlan): GiftBatch[] {
  const groups = groupRooms(plan, exhibits);
  const inside = groups.filter(({ theme }) => !theme.outsideTotal);
  const elsewhere = groups.filter(({ theme }) => theme.outsideTotal && theme.families.length === 0);
  const corridors = groups.filter(({ theme }) => theme.outsideTotal && theme.families.length > 0);
  const room = (some: readonly Rooms[], placeClass: PlaceClass): number =>
    Math.floor(fullest * some.reduce((sum, { places }) => sum + places[placeClass], 0));

  const alive = Math.min(Math.floor(gifts * shareAlive), room(corridors, 'hung'));
  const outside = Math.min(Math.floor(gifts * shareOutside), room(elsewhere, 'shelf'));
  const counted = gifts - alive - outside;
  if (counted > exhibits)
    throw new Error(`generate: ${counted} gifts cannot stand among ${exhibits} exhibits in all`);

  const batches: GiftBatch[] = [];
  const add = ({ theme, boxes }: Rooms, placeClass: PlaceClass, count: number): void => {
    if (count === 0) return;
    const isLivingAnimal = theme.families.includes('animal-photograph');
    batches.push({ theme, placeClass, count, box: boxes[placeClass], isLivingAnimal });
  };
  const share = (total: number, most: readonly number[]): number[] =>
    divideTotal(
      total,
      most.map((shelf) => ({ shelf, other: 0 })),
    );
  const sums = inside.map(({ places }) => placeClasses.reduce((sum, one) => sum + places[one], 0));
  share(counted, sums).forEach((count, row) => {
    const group = inside[row] as Rooms;
    const ofClass = share(
      count,
      placeClasses.map((one) => group.places[one]),
    );
    placeClasses.forEach((placeClass, at) => add(group, placeClass, ofClass[at] as number));
  });
  // All rooms beside the total share a theme of their kind, and so do all corridors.
  for (const [some, placeClass, count] of [
    [elsewhere, 'shelf', outside],
    [corridors, 'hung', alive],
  ] as const) {
    if (some[0]) add(some[0], placeClass, count);
  }
  return batches;
}

/** Rooms by theme, with the places that hold something; outside the total, all of them. */
function groupRooms(plan: FloorPlan, exhibits: number): Rooms[] {
  const templates = new Map(plan.templates.map((template) => [template.id, template]));
  const places = plan.rooms.map(({ template }) => {
    const found = templates.get(template);
    if (!found) throw new Error(`generate: the plan lacks the template ${template}`);
    return computeTemplatePlaces(found);
  });
  const quotas = divideTotal(
    exhibits,
    plan.rooms.map(({ theme }, row) => {
      const template = places[row];
      if (!template || !theme || theme.outsideTotal) return { shelf: 0, other: 0 };
      return { shelf: template.shelfPlaces, other: template.places.length - template.shelfPlaces };
    }),
  );
  const groups = new Map<string, Rooms>();
  plan.rooms.forEach((room, row) => {
    const { theme } = room;
    const template = places[row];
    if (!theme || !template) return;
    const key = JSON.stringify(theme);
    const group = groups.get(key) ?? startGroup(theme);
    groups.set(key, group);
    const filled = startRoomPlaces(room, template, quotas[row] as number).filled();
    template.places.forEach(({ mount, width, height, depth }, at) => {
      if (!theme.outsideTotal && filled[at] !== 1) return;
      const placeClass = classOf[mount];
      group.places[placeClass]++;
      const box = group.boxes[placeClass];
      box[0] = Math.min(box[0], width);
      box[1] = Math.min(box[1], height);
      box[2] = Math.min(box[2], depth);
    });
  });
  return [...groups.values()];
}

function startGroup(theme: RoomTheme): Rooms {
  const box = (): [number, number, number] => [Infinity, Infinity, Infinity];
  return {
    theme,
    places: { shelf: 0, single: 0, floor: 0, hung: 0 },
    boxes: { shelf: box(), single: box(), floor: box(), hung: box() },
  };
}
