import type { Mount } from './room-display.ts';

/** The places of one piece of furniture that carry in the same way. */
export interface PlaceGroup {
  /** Row of `TemplatePlaces.furniture`. */
  readonly furniture: number;
  readonly mount: Mount;
  /** Rows of `TemplatePlaces.places`. */
  readonly places: readonly number[];
  /** Largest width, height and depth among its places, metres: what is larger fits none of them. */
  readonly largest: readonly [width: number, height: number, depth: number];
}
