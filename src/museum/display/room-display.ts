import type { Branded } from '../math/brand.ts';
import type { RoomId } from '../floorplan/floor-plan.ts';
import type { Furniture } from '../floorplan/room-template.ts';

/**
 * Id of a thing standing in the display. A documented exhibit has the id of its gift; a veiled one has the
 * address of its place, `<room>.<furniture>.<number>`, which is not promised to last.
 */
export type ExhibitId = Branded<'exhibit'>;

export type PlaceState = 'veiled' | 'documented' | 'outline';

/** Codes used in `RoomDisplay.state`. */
export const placeStateCodes = { veiled: 0, documented: 1, outline: 2 } as const satisfies Record<
  PlaceState,
  number
>;

/** How a thing is carried; codes used in `RoomDisplay.mount`. */
export const mountCodes = { shelf: 0, bay: 1, table: 2, plinth: 3, lowPlinth: 4, floor: 5, hung: 6 } as const;
export type Mount = keyof typeof mountCodes;

/** Cloth under a gift, by the giver's rank; codes used in `RoomDisplay.cloth`. */
export const clothCodes = { undyed: 0, red: 1, blue: 2, brown: 3 } as const;
export type Cloth = keyof typeof clothCodes;

/** The dozen forms under linen, by code; codes used in `RoomDisplay.form`. */
export const veilForms = [
  'tall',
  'slender',
  'flat',
  'round',
  'box',
  'cylinder',
  'pair',
  'cluster',
  'hung',
  'rolled',
  'seated',
  'long',
] as const;
export type VeilForm = (typeof veilForms)[number];

/** A piece of furniture where it stands in the world. */
export interface PlacedFurniture {
  readonly furniture: Furniture;
  /** Middle of the footprint, world metres, with the floor's height. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Yaw of its face, radians: 0 faces world +z. */
  readonly yaw: number;
  /** Axis-parallel bounds, world metres. */
  readonly min: readonly [number, number, number];
  readonly max: readonly [number, number, number];
  /** Exhibits it carries: `first` … `first + count − 1` in the tables of the room. */
  readonly first: number;
  readonly count: number;
}

/**
 * Everything that stands in one room, as tables with one row an exhibit: plain data that can be handed from thread to
 * thread. Computed when the room comes near, from the room's id and the gifts assigned to it, and always the same.
 */
export interface RoomDisplay {
  readonly room: RoomId;
  readonly count: number;
  readonly furniture: readonly PlacedFurniture[];
  /** Middle of the base of each thing (hung: middle of its back), world metres; 3 a row. */
  readonly position: Float32Array;
  /** Yaw of the front, radians: 0 faces world +z. */
  readonly yaw: Float32Array;
  /** True size: width (across the front), height, depth, metres; 3 a row. */
  readonly size: Float32Array;
  /** Row of `furniture` that carries it. */
  readonly furnitureIndex: Uint16Array;
  readonly state: Uint8Array;
  readonly mount: Uint8Array;
  readonly cloth: Uint8Array;
  /** Veiled: code of the form under linen. Others: 0. */
  readonly form: Uint8Array;
  /** Documented and outlined: row of the gift in the catalogue. Veiled: −1. */
  readonly gift: Int32Array;
}

/** The tables of a room, and who stands in which row. */
export interface LaidOutRoom extends RoomDisplay {
  exhibitId(row: number): ExhibitId;
  /** Row of an exhibit, or −1 if it does not stand in this room. */
  rowOf(exhibit: ExhibitId): number;
}
