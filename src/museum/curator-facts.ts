import type { WholeFacts } from './open-whole-museum.ts';

/** What a curator's page must know more than a visitor's: everything that decides what stands where, themes of rooms included. */
export interface CuratorFacts extends WholeFacts {
  /** Number of the file of its room that holds a gift's record, by id. */
  readonly shards: Readonly<Record<string, number>>;
  /** Languages its tours are told in, by tag; one at least. */
  readonly spoken: readonly string[];
  readonly tours: readonly { readonly id: string; readonly title: Readonly<Record<string, string>> }[];
}
