import type { Season } from '../address/place.ts';
import type { RoomFinish } from '../museum/floorplan/room-template.ts';
import type { FloorSound, Mix } from './mix.ts';

/** Where one stands, as far as it can be heard. */
export interface Whereabouts {
  /** Nothing is overhead, or one stands on a balcony. */
  readonly isOpen: boolean;
  /** Metres to the water, and to the nearest eaves with bells. */
  readonly toStream: number;
  readonly toEaves: number;
  /** Metres to the nearest door that leads out; `Infinity` where none is in this room. */
  readonly toDoor: number;
  readonly finish: RoomFinish;
  /** Of the room, cubic metres. */
  readonly volume: number;
}

/** Distances at which half of it is left, metres. */
const streamHalves = 22;
const bellHalves = 18;
/** Through an open door no more than this is heard, and nothing from this far inside, metres. */
const throughDoor = 0.25;
const doorReach = 12;

const dryMix: Mix = { wind: 0, stream: 0, bells: 0, hum: 0, echo: 0 };

/** What is heard where one stands. Nothing is heard of a place that is not made of numbers. */
export function hearPlace(place: Whereabouts): Mix {
  const stream = fade(place.toStream, streamHalves);
  const bells = fade(place.toEaves, bellHalves);
  if (place.isOpen) return { ...dryMix, wind: 1, stream, bells };
  // Near silence: a cupboard has hardly any air to hum, the largest hall is still quieter than a breeze.
  const size = clamp((Math.log10(Math.max(1, place.volume)) - 1) / 3);
  const near = throughDoor * clamp(1 - place.toDoor / doorReach);
  return {
    wind: near,
    stream: near * stream,
    bells: near * bells,
    hum: unlit.has(place.finish) ? 0 : 0.25 + 0.75 * size,
    echo: soft.has(place.finish) ? 0.3 * size : 0.2 + 0.8 * size,
  };
}

/** No lamps hum there. */
const unlit: ReadonlySet<RoomFinish> = new Set(['bare-granite']);
/** Carpets and cloth swallow what comes back. */
const soft: ReadonlySet<RoomFinish> = new Set(['statue-hall', 'wax-hall', 'stair', 'lift', 'tea-room']);

/** What one walks on in a room of each finish. */
const floors: Readonly<Record<RoomFinish, FloorSound>> = {
  entrance: 'stone',
  'map-hall': 'stone',
  'statue-hall': 'carpet',
  'summary-hall': 'stone',
  showroom: 'stone',
  'large-showroom': 'stone',
  'dense-gallery': 'stone',
  'rail-hall': 'stone',
  'car-hall': 'stone',
  'aircraft-hall': 'stone',
  corridor: 'stone',
  tunnel: 'stone',
  stair: 'carpet',
  lift: 'stone',
  'wax-hall': 'stone',
  balcony: 'stone',
  'tea-room': 'wood',
  'bare-granite': 'rock',
  'modern-gallery': 'stone',
  'own-hall': 'wood',
  'empty-room': 'stone',
  shop: 'stone',
  outdoors: 'paving',
};

export function hearFloor(finish: RoomFinish, season: Season): FloorSound {
  return finish === 'outdoors' && season === 'winter' ? 'snow' : floors[finish];
}

/** 1 there, half at a distance, and so on; 0 for what is no distance. */
function fade(distance: number, half: number): number {
  return distance >= 0 ? 1 / (1 + (distance / half) ** 2) : 0;
}

function clamp(value: number): number {
  return value > 0 ? Math.min(1, value) : 0;
}
