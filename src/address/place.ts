import type { Query } from '../query/query.ts';
import type { Face } from './faces.ts';

/** A pose as an address gives it: plan metres and radians, in a room. */
export interface AddressPose {
  readonly x: number;
  readonly z: number;
  readonly yaw: number;
  readonly pitch: number;
}

/** The valley in October, or under snow. */
export const seasons = ['autumn', 'winter'] as const;
export type Season = (typeof seasons)[number];

/** What a hall of one's own is hung with: with what is looked for, or with the gifts of the trail. */
export const hallKinds = ['found', 'trail'] as const;
export type HallKind = (typeof hallKinds)[number];

/** Read at one's own screen, or by a class from afar: large, and by keys alone. */
export const displays = ['screen', 'projector'] as const;
export type Display = (typeof displays)[number];

/**
 * What an address names. All fields may be absent; ids are texts here, because an address may name things that
 * do not exist.
 */
export interface Place {
  readonly exhibit?: string;
  readonly room?: string;
  /** Only together with `room`. */
  readonly pose?: AddressPose;
  readonly language?: string;
  readonly season?: Season;
  readonly display?: Display;
  /** What is open over the picture. */
  readonly face?: Face;
  /** What is looked for; left out where nothing is said of it: what applies now goes on. */
  readonly query?: Query;
  /** Guided tour under way, by id, and the stop it has come to. */
  readonly tour?: string;
  /** Only together with `tour`. */
  readonly stop?: string;
  /** Gifts somebody has chosen and put in order, as the address writes them. */
  readonly trail?: string;
  /**
   * A hall hung for this visit alone, in place of the museum; left out in a link from one, where it goes on. `leaveHall`
   * leads out of it.
   */
  readonly hall?: HallKind;
}
