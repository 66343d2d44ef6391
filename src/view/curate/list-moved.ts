import type { CuratedHouse } from '../../museum/curated-house.ts';

/** Gifts that stand in another place than before, by id. */
export function listMoved(before: CuratedHouse, after: CuratedHouse): readonly string[] {
  const places = listPlaces(before);
  return [...listPlaces(after)].flatMap(([gift, place]) => (places.get(gift) === place ? [] : gift));
}

function listPlaces({ rooms }: CuratedHouse): ReadonlyMap<string, string> {
  return new Map(
    [...rooms].flatMap(([room, { gifts }]) =>
      gifts.map(({ id, place }) => [id as string, `${room} ${place}`] as const),
    ),
  );
}
