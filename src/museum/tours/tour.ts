import type { SourceRecord } from '../catalogue/gift-record.ts';

/** A guided tour of its own, or a route for who has little time, made of stops of several tours. */
export type TourKind = 'tour' | 'route';

/**
 * Who speaks a sentence: the guide (where to look, a question; never a fact), what the museum or the state says, what is
 * documented, what is disputed or corrected; on a trail, whoever made it (`maker`), whom nobody has checked.
 */
export type TourVoice = 'tour' | 'museum' | 'documented' | 'disputed' | 'maker';

/** One sentence or two, said in one breath and shown as one caption. */
export interface TourSentence {
  readonly voice: TourVoice;
  /** By language tag; those the museum is told in are always there, except on a trail. */
  readonly says: Readonly<Record<string, string>>;
  /** Ids in `sources` of the tour: none where the guide or the maker of a trail speaks, one at least elsewhere. */
  readonly sources: readonly string[];
}

/** Where one stands in a room and looks, as addresses have it: metres of the plan, degrees. */
export interface TourView {
  readonly x: number;
  readonly z: number;
  /** 0 looks along −z; positive turns left. */
  readonly yaw: number;
  /** Positive looks up. */
  readonly pitch: number;
}

/** A place to stand and listen: before a gift, or in a room. */
export interface TourStop {
  /** Unique in its tour and permanent: addresses name it. */
  readonly id: string;
  /** By language tag; those the museum is told in (`spoken` of `data/museum.json`) are always there. */
  readonly title: Readonly<Record<string, string>>;
  /** Id of the gift one stands before; null where there is none: then there is a room. */
  readonly gift: string | null;
  /** Id of the room one stands in; null where it follows from the gift. */
  readonly room: string | null;
  /** In `room`; null where one stands as one sees the gift well, or as one does who comes in. */
  readonly view: TourView | null;
  /** What is said, in order; at most 50 seconds of it. */
  readonly words: readonly TourSentence[];
}

/** What a list of tours shows of one: `tours.json` holds these, routes first, each kind in its order. */
export interface TourOutline {
  readonly id: string;
  readonly kind: TourKind;
  /** Counted from 1 among those of its kind. */
  readonly order: number;
  /** By language tag; those the museum is told in are always there. */
  readonly title: Readonly<Record<string, string>>;
  /** How long it takes with the ways between stops. */
  readonly minutes: number;
  readonly summary: Readonly<Record<string, string>>;
  /** Number of stops. */
  readonly stops: number;
  /** Ids of the gifts one stands before, each once, in the order of the stops. */
  readonly gifts: readonly string[];
}

/** A tour with all its words: `tours/<id>.json`. */
export interface Tour extends Omit<TourOutline, 'stops' | 'gifts'> {
  readonly stops: readonly TourStop[];
  /** Every source its sentences cite, by id, and no other. */
  readonly sources: Readonly<Record<string, SourceRecord>>;
}
