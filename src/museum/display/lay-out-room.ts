import { addTurns, turnPlanVector, turnsToYaw } from '../math/plan.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { GiverRank } from '../catalogue/gift-entry.ts';
import type { LocalPlace } from './local-place.ts';
import { addressOfPlace } from './address-of-place.ts';
import { computeLift } from './compute-lift.ts';
import { chooseVeil, type Veil } from './choose-veil.ts';
import { findPlace } from './find-place.ts';
import { isOutlined } from './is-outlined.ts';
import { placeFurniture } from './place-furniture.ts';
import {
  clothCodes,
  mountCodes,
  placeStateCodes,
  type Cloth,
  type ExhibitId,
  type LaidOutRoom,
} from './room-display.ts';
import type { RoomPlaces } from './room-places.ts';
import { seedPlace } from './seed-place.ts';

const clothOfRank: Readonly<Record<GiverRank, Cloth>> = {
  'head-of-state': 'red',
  official: 'blue',
  private: 'brown',
};

/**
 * Lays out one room: a row for every place that holds something, in walking order.
 *
 * @param rows row by row of the template's places, −1 where nothing stands
 */
export function layOutRoom(
  places: RoomPlaces,
  rows: Int32Array,
  catalogue: Pick<Catalogue, 'gifts' | 'rowOf'>,
): LaidOutRoom {
  const { room, template, hash } = places;
  const count = countRows(rows);
  const position = new Float32Array(count * 3);
  const yaw = new Float32Array(count);
  const size = new Float32Array(count * 3);
  const furnitureIndex = new Uint16Array(count);
  const state = new Uint8Array(count);
  const mount = new Uint8Array(count);
  const cloth = new Uint8Array(count);
  const form = new Uint8Array(count);
  const gift = new Int32Array(count).fill(-1);
  const placeOfRow = new Int32Array(count);

  const midX = (room.rect.minX + room.rect.maxX) / 2;
  const midZ = (room.rect.minZ + room.rect.maxZ) / 2;
  // Quarter turns as whole numbers: x' = cos·x + sin·z, z' = cos·z − sin·x.
  const [sin, cos] = turnPlanVector(0, 1, room.turns);
  const turned = [0, 1, 2, 3].map((turns) => turnsToYaw(addTurns(turns as 0, room.turns)));
  const veil: Veil = { form: 0, width: 0, height: 0, depth: 0 };

  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] as number;
    if (row < 0) continue;
    const at = template.places[place] as LocalPlace;
    let { x, y, z } = at;
    placeOfRow[row] = place;
    furnitureIndex[row] = at.furniture;
    mount[row] = mountCodes[at.mount];
    yaw[row] = turned[at.turns] as number;
    const giftRow = places.gifts.get(place);
    const entry = giftRow === undefined ? undefined : catalogue.gifts[giftRow];
    if (entry && giftRow !== undefined) {
      gift[row] = giftRow;
      state[row] = placeStateCodes[isOutlined(entry) ? 'outline' : 'documented'];
      cloth[row] = clothCodes[entry.curation?.cloth ?? (entry.rank ? clothOfRank[entry.rank] : 'undyed')];
      size.set(entry.size, row * 3);
      y += computeLift(at, entry.size);
    } else {
      const seed = seedPlace(hash, template.furnitureHash[at.furniture] as number, at.number);
      chooseVeil(seed, at.mount, at, veil);
      form[row] = veil.form;
      size[row * 3] = veil.width;
      size[row * 3 + 1] = veil.height;
      size[row * 3 + 2] = veil.depth;
      if (at.mount !== 'hung') {
        // Hands set things down, not rulers: a little off the middle, as far as the place allows.
        const along = ((seed & 0xff) / 255 - 0.5) * 0.5 * (at.width - veil.width);
        const outwards = (((seed >>> 8) & 0xff) / 255 - 0.5) * 0.5 * (at.depth - veil.depth);
        const [dx, dz] = turnPlanVector(along, outwards, at.turns);
        x += dx;
        z += dz;
      }
    }
    position[row * 3] = midX + cos * x + sin * z;
    position[row * 3 + 1] = room.floorY + y;
    position[row * 3 + 2] = midZ + cos * z - sin * x;
  }

  return {
    room: room.id,
    count,
    furniture: placeFurniture(places, rows, position, size),
    position,
    yaw,
    size,
    furnitureIndex,
    state,
    mount,
    cloth,
    form,
    gift,
    exhibitId: (row) => {
      if (!(row >= 0 && row < count)) throw new Error(`display: room ${room.id} has no row ${row}`);
      const entry = catalogue.gifts[gift[row] as number];
      return (entry ? entry.id : addressOfPlace(places, placeOfRow[row] as number)) as ExhibitId;
    },
    rowOf: (exhibit) => {
      const giftRow = catalogue.rowOf(exhibit);
      if (giftRow !== undefined) return gift.indexOf(giftRow);
      const place = findPlace(places, exhibit);
      return place < 0 || places.gifts.has(place) ? -1 : (rows[place] as number);
    },
  };
}

function countRows(rows: Int32Array): number {
  let count = 0;
  for (const row of rows) if (row >= 0) count++;
  return count;
}
