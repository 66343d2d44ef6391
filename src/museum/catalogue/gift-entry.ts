import type { Curation } from './curation.ts';
import type { GiftSummary } from './gift-summary.ts';

export type { GiftId } from './gift-summary.ts';

/**
 * Where a gift is known to be. `seen` and `reported`: at the exhibition, by a named visitor or by the press;
 * `destined`: expected to go there; `unknown`: no source says; `elsewhere`: known to be in another place;
 * `outgoing`: given away by the leaders, never received.
 */
export type Whereabouts = 'seen' | 'reported' | 'destined' | 'unknown' | 'elsewhere' | 'outgoing';

export type GiverKind = 'person' | 'state' | 'party' | 'organisation' | 'company' | 'city' | 'unknown';

/** Rank of the giver, graded by hand; null where the sources do not allow a grade. */
export type GiverRank = 'head-of-state' | 'official' | 'private';

/** How an exhibit's model came about. `documented-size`: size and look from sources. */
export type ModelGrade = 'documented-size' | 'documented-description' | 'artists-impression';

/**
 * What the house needs to know of a gift before anybody asks for more: it comes with the room the gift stands in.
 * The rest (claims, sources, disputes) is in its `GiftRecord`, fetched when its panel opens.
 */
export interface GiftEntry extends GiftSummary {
  /** Former ids that still lead here. */
  readonly aliases: readonly string[];
  /** Order in which gifts entered the catalogue, from 1; permanent. Decides places, so that a new gift moves no other. */
  readonly accession: number;
  readonly giverKind: GiverKind;
  readonly rank: GiverRank | null;
  /** Id of the region of `country` in `data/building/regions.json`; null where the country is. */
  readonly region: string | null;
  readonly recipient: string | null;
  readonly recipientPresumed: string | null;
  readonly direction: 'received' | 'given';
  readonly whereabouts: Whereabouts;
  /** A living animal: it never stood in the house. */
  readonly isLivingAnimal: boolean;
  /** Family of objects, an id of `models/families`. */
  readonly family: string;
  /** True if it has a model of its own beside its family's. */
  readonly hasOwnModel: boolean;
  /** Width across the front, height, depth; metres. */
  readonly size: readonly [width: number, height: number, depth: number];
  readonly modelGrade: ModelGrade;
  /** Colours (`#rrggbb`) and surface names its model is given: body, second part, accent. */
  readonly surfaces: readonly { readonly material: string; readonly colour: string }[];
  /** Left out where a curator has decided nothing. */
  readonly curation?: Curation;
}
