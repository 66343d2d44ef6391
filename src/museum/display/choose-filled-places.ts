import type { TemplatePlaces } from './compute-template-places.ts';
import { seedPlace } from './seed-place.ts';

/** Middle of the band of heights that the eye meets without effort, and half its extent, metres. */
const eyeLevel = 1.35;
const eyeBand = 0.25;

/**
 * Which places of a room hold something, when the room's share of the claimed total is smaller than its
 * furniture: 1 filled, 0 empty. Shelf places are left empty first, scattered by the room's hash and rather
 * high up or far down than at eye level. Nothing here knows of gifts, so no gift can change it.
 *
 * @param quota number of places to fill; more than there are fills all
 */
export function chooseFilledPlaces(template: TemplatePlaces, roomHash: number, quota: number): Uint8Array {
  const { places } = template;
  const filled = new Uint8Array(places.length);
  if (quota >= places.length) return filled.fill(1);
  if (quota <= 0) return filled;
  const reluctance = new Float64Array(places.length);
  places.forEach((place, row) => {
    const chance =
      seedPlace(roomHash, template.furnitureHash[place.furniture] as number, place.number) / 2 ** 32;
    if (place.mount !== 'shelf') {
      reluctance[row] = chance - 2;
      return;
    }
    const offEye = Math.max(0, Math.abs(place.y + place.height / 2 - eyeLevel) - eyeBand);
    reluctance[row] = chance + Math.min(0.6, offEye);
  });
  const sorted = reluctance.slice().sort();
  const limit = sorted[quota - 1] as number;
  let count = 0;
  for (let row = 0; row < filled.length; row++) {
    if ((reluctance[row] as number) < limit) {
      filled[row] = 1;
      count++;
    }
  }
  for (let row = 0; row < filled.length && count < quota; row++) {
    if (reluctance[row] === limit) {
      filled[row] = 1;
      count++;
    }
  }
  return filled;
}
