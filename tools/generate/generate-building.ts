import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildingFacts } from '../../src/museum/floorplan/building-facts.ts';
import type { RoomTemplate } from '../../src/museum/floorplan/room-template.ts';
import { readBuilding } from '../data/pack-building.ts';
import { chooseTemplates } from './choose-templates.ts';
import { countHouses, layHouses, type LaidHouses, type WantedRoom } from './lay-houses.ts';
import { checkOrder, type MuseumOrder } from './museum-order.ts';
import { openTheme } from '../../src/museum/floorplan/open-theme.ts';
import { planThemes } from './plan-themes.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** One room in so many holds what stands outside the total, in houses that are large enough to have one. */
const roomsForOneOutside = 50;
const leastForOutside = 6;

/**
 * A made-up building of the real one's rooms: its templates in the real mix, along corridors, on storeys, in houses.
 * Themes divide all gifts among the rooms.
 *
 * @throws when so many rooms cannot hold so many exhibits
 */
export function generateBuilding(order: MuseumOrder): BuildingFacts {
  checkOrder(order);
  const { templates, partGrades } = readBuilding(join(root, '/'));
  const houses = countHouses(order.rooms);
  const { storeys } = order;
  const beside = order.rooms - houses;
  const laid =
    storeys === undefined
      ? layHouses(chooseRooms(order, beside, order.exhibits, templates), houses)
      : layAlike(order, beside, houses, storeys, templates);
  return {
    templates,
    ...laid,
    ...(partGrades && { partGrades }),
    entrance: 'h1-1-1',
    arrival: 'h1-forecourt',
  };
}

/** The rooms of one storey, on every storey. */
function layAlike(
  order: MuseumOrder,
  beside: number,
  houses: number,
  storeys: number,
  templates: readonly RoomTemplate[],
): LaidHouses {
  if (beside % storeys !== 0 || storeys % houses !== 0)
    throw new Error(`generate: ${order.rooms} rooms do not make ${storeys} like storeys in ${houses} houses`);
  const ofStorey = chooseRooms(order, beside / storeys, order.exhibits / storeys, templates);
  const wanted = Array.from({ length: storeys }, () => ofStorey).flat();
  return layHouses(wanted, houses, ofStorey.length);
}

/** So many rooms beside corridors, which hold so many exhibits together. */
function chooseRooms(
  order: MuseumOrder,
  rooms: number,
  exhibits: number,
  templates: readonly RoomTemplate[],
): WantedRoom[] {
  const seed = String(order.seed);
  const outside = rooms < leastForOutside - 1 ? 0 : Math.ceil(rooms / roomsForOneOutside);
  const themes = planThemes(seed, rooms - outside);
  const chosen = chooseTemplates(
    seed,
    themes.map(({ count }) => count),
    exhibits,
    templates,
  );
  const wanted = themes.flatMap(({ name, theme, count }, row): WantedRoom[] => {
    const template = chosen[row] as RoomTemplate;
    return Array.from({ length: count }, (_, at) => ({
      name: count === 1 ? name : `${name} (${at + 1})`,
      theme,
      template,
    }));
  });
  const roomy = templates.find(({ id }) => (id as string) === 'showroom-medium') as RoomTemplate;
  for (let row = 0; row < outside; row++) {
    // Spread over the houses: each stands after as many others.
    wanted.splice(Math.floor(((row + 0.5) * wanted.length) / outside), 0, {
      name: `Synthetic room of gifts that are elsewhere ${row + 1}`,
      theme: { ...openTheme, whereabouts: ['outgoing', 'elsewhere'], outsideTotal: true },
      template: roomy,
    });
  }
  return wanted;
}
