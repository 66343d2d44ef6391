/** A state gifts came from. */
export interface FacetCountry {
  /** What a query calls it: its code, or, where it has none, a short form of its name. */
  readonly value: string;
  /** Code of the state then (ISO 3166-1, SU, DD, YU); null where it has none. */
  readonly code: string | null;
  readonly label: string | null;
  /** Code of the state a map of today shows there; null where there is no single one. */
  readonly modern: string | null;
  /** Id of its region in `data/building/regions.json`; null where there is none. */
  readonly region: string | null;
}

/** What number 0 of every filter's values is called. */
export const notStated = 'not-stated';

/** Values by the number the columns give them; number 0 is `notStated`, but for rooms, of which every gift has one. */
export interface FacetValues {
  /** Rows of the list of all gifts. */
  readonly rows: number;
  /** Recipients by id, or by name where they are none of the leaders. */
  readonly leader: readonly string[];
  readonly country: readonly FacetCountry[];
  /** Families of objects. */
  readonly kind: readonly string[];
  readonly rank: readonly string[];
  readonly evidence: readonly string[];
  readonly room: readonly string[];
}

/**
 * Facts by which gifts are filtered, counted and coloured, one row for each row of the list of all gifts, as columns:
 * a museum of 115,000 documented gifts is filtered by one pass over them.
 */
export interface Facets extends FacetValues {
  readonly columns: {
    readonly leader: Uint16Array;
    readonly country: Uint16Array;
    readonly kind: Uint16Array;
    readonly rank: Uint8Array;
    readonly evidence: Uint8Array;
    readonly room: Uint16Array;
    /** First and last year a date allows; 0 where undated. */
    readonly from: Uint16Array;
    readonly to: Uint16Array;
    readonly flags: Uint8Array;
  };
}

export const facetFlags = {
  /** A resolution is held against it. */
  sanctioned: 1,
  /** Given by the leaders, not to them. */
  given: 2,
  /** The recipient is presumed. */
  presumed: 4,
  /** The date is marked as about so, or as not certain. */
  about: 8,
  /** An organisation or a firm gave it: no person, and no state. */
  organisation: 16,
} as const;

/** Order of the columns in a file, those of two bytes first, so that each begins where it may. */
export const wideColumns = ['leader', 'country', 'kind', 'room', 'from', 'to'] as const;
export const narrowColumns = ['rank', 'evidence', 'flags'] as const;
