import { countPlaces } from '../../src/museum/display/count-places.ts';
import type { RoomTemplate } from '../../src/museum/floorplan/room-template.ts';
import { startRandom } from '../../src/museum/math/seeded-random.ts';

/** Templates of the rooms beside corridors, and how often the real house has each. */
const usual: readonly (readonly [template: string, rooms: number])[] = [
  ['showroom-square', 26],
  ['dense-gallery-long', 20],
  ['showroom-deep', 18],
  ['showroom-small', 18],
  ['dense-gallery-square', 15],
  ['showroom-medium', 15],
  ['dense-gallery', 13],
  ['showroom-large', 7],
  ['modern-gallery-small', 7],
  ['modern-gallery', 5],
  ['showroom-narrow', 4],
  ['showroom-furniture', 2],
];

/** Some shelves stay empty, as in the real house. */
const spare = 1.03;

/**
 * A template for each themed row of rooms: the real house's mix, and larger ones here and there where that holds too
 * little.
 *
 * @param counts rooms of each theme
 * @param total places they must have together
 * @throws when even the largest rooms hold less
 */
export function chooseTemplates(
  seed: string,
  counts: readonly number[],
  total: number,
  templates: readonly RoomTemplate[],
): RoomTemplate[] {
  const random = startRandom(`${seed} templates`);
  const known = new Map<string, RoomTemplate>(templates.map((template) => [template.id, template]));
  const mix = usual.flatMap(([id, rooms]) => {
    const template = known.get(id);
    return template ? [{ template, rooms, places: countPlaces(template) }] : [];
  });
  const bySize = mix.toSorted((a, b) => a.places - b.places || (a.template.id < b.template.id ? -1 : 1));
  const all = mix.reduce((sum, { rooms }) => sum + rooms, 0);
  const chosen = counts.map(() => {
    let lot = random() * all;
    return mix.find(({ rooms }) => (lot -= rooms) < 0) ?? (mix[0] as (typeof mix)[number]);
  });
  let places = chosen.reduce((sum, one, row) => sum + one.places * (counts[row] as number), 0);
  const wanted = Math.ceil(total * spare);
  const order = counts
    .map((_, row) => ({ row, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ row }) => row);
  for (let step = 0; places < wanted; step++) {
    if (step > order.length * bySize.length)
      throw new Error(
        `generate: ${counts.length} themes of rooms hold ${places} exhibits at most, not ${total}`,
      );
    const row = order[step % order.length] as number;
    const next = bySize[bySize.indexOf(chosen[row] as (typeof mix)[number]) + 1];
    if (!next) continue;
    places += (next.places - (chosen[row]?.places ?? 0)) * (counts[row] as number);
    chosen[row] = next;
  }
  return chosen.map(({ template }) => template);
}
