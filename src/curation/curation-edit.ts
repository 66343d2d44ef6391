import type { StopFile } from './tour-file.ts';

/** What a curator does to an exhibit. Null leaves it to the rules of the museum. */
export type GiftEdit =
  /** Address of a place, `<room>.<furniture>.<number>`. */
  | { readonly kind: 'place'; readonly gift: string; readonly place: string | null }
  | { readonly kind: 'cloth'; readonly gift: string; readonly cloth: string | null }
  | { readonly kind: 'light'; readonly gift: string; readonly light: string | null }
  /** A text that is empty is taken away; there is always an English one. */
  | {
      readonly kind: 'label';
      readonly gift: string;
      readonly field: 'title' | 'description';
      readonly language: string;
      readonly text: string;
    };

/** What a curator does to a guided tour. */
export type TourEdit =
  /** A new tour. */
  | {
      readonly kind: 'tour';
      readonly tour: string;
      readonly order: number;
      readonly title: Readonly<Record<string, string>>;
      readonly summary: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'tourGone'; readonly tour: string }
  | {
      readonly kind: 'tourWords';
      readonly tour: string;
      readonly field: 'title' | 'summary';
      readonly language: string;
      /** Null where it is not told in this language. */
      readonly text: string | null;
    }
  /** Takes the place of the stop of its id; a new one comes before the one at `at`, counted from 0, or last. */
  | {
      readonly kind: 'stop';
      readonly tour: string;
      readonly stop: StopFile;
      readonly at: number | null;
      /** Of the sources it cites, those that the record of its gift does not: the tour lists them as its own. */
      readonly ownSources: readonly string[];
    }
  | { readonly kind: 'stopGone'; readonly tour: string; readonly stop: string }
  /** @property to place among the stops, counted from 0; beyond either end means that end */
  | { readonly kind: 'stopMoved'; readonly tour: string; readonly stop: string; readonly to: number };

/**
 * One thing a curator has done: plain data, so that it can be kept, done again and undone. Each says how something is to be, so
 * that doing it twice is doing it once.
 */
export type CurationEdit = GiftEdit | TourEdit;

/** The file an edit changes, by its path in the folder of the museum. */
export function pathOfEdit(edit: CurationEdit): string {
  if ('tour' in edit) return `data/tours/${edit.tour}.json`;
  return edit.kind === 'label' ? `data/gifts/${edit.gift}.json` : `data/curation/${edit.gift}.json`;
}
