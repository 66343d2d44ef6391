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
}
