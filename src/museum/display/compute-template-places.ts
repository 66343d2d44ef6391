import { hashText } from '../math/seeded-random.ts';
import type { Furniture, RoomTemplate } from '../floorplan/room-template.ts';
import { listFurniturePlaces } from './list-furniture-places.ts';
import type { LocalPlace } from './local-place.ts';
import { orderFurniture } from './order-furniture.ts';
import type { PlaceGroup } from './place-group.ts';

/** Everything the display knows of a template, worked out once for all rooms of its kind. */
export interface TemplatePlaces {
  readonly template: RoomTemplate;
  /** Furniture in walking order. */
  readonly furniture: readonly Furniture[];
  /** Hash of each furniture's id: seeds what differs from piece to piece. */
  readonly furnitureHash: Uint32Array;
  /** Row of `furniture` by its id. */
  readonly furnitureRow: ReadonlyMap<string, number>;
  /** First row of `places` of each furniture; one more entry closes the last. */
  readonly firstPlace: Int32Array;
  readonly places: readonly LocalPlace[];
  readonly groups: readonly PlaceGroup[];
  readonly shelfPlaces: number;
}

const known = new WeakMap<RoomTemplate, TemplatePlaces>();

/** Places of a template; the same object for the same template. */
export function computeTemplatePlaces(template: RoomTemplate): TemplatePlaces {
  const earlier = known.get(template);
  if (earlier) return earlier;
  const furniture = orderFurniture(template);
  const places: LocalPlace[] = [];
  const firstPlace = new Int32Array(furniture.length + 1);
  const groups: PlaceGroup[] = [];
  furniture.forEach((piece, row) => {
    firstPlace[row] = places.length;
    const rows = new Map<LocalPlace['mount'], number[]>();
    for (const place of listFurniturePlaces(piece, row, template.height)) {
      const group = rows.get(place.mount) ?? [];
      group.push(places.length);
      rows.set(place.mount, group);
      places.push(place);
    }
    for (const [mount, members] of rows) {
      const widest = (pick: (place: LocalPlace) => number): number =>
        members.reduce((most, member) => Math.max(most, pick(places[member] as LocalPlace)), 0);
      groups.push({
        furniture: row,
        mount,
        places: members,
        largest: [
          widest((place) => place.width),
          widest((place) => place.height),
          widest((place) => place.depth),
        ],
      });
    }
  });
  firstPlace[furniture.length] = places.length;
  const result: TemplatePlaces = {
    template,
    furniture,
    furnitureHash: Uint32Array.from(furniture, (piece) => hashText(piece.id)),
    furnitureRow: new Map(furniture.map((piece, row) => [piece.id, row])),
    firstPlace,
    places,
    groups,
    shelfPlaces: places.reduce((sum, place) => sum + (place.mount === 'shelf' ? 1 : 0), 0),
  };
  known.set(template, result);
  return result;
}
