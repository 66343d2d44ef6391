import type { ComponentType } from 'react';
import type { Place } from '../../address/place.ts';
import type { Language } from '../../language/language.ts';
import type { RecordView } from '../record/record-view.ts';

type LoadPart = () => Promise<{ readonly default: ComponentType }>;

/** A hall of one's own, visited in place of the museum: what the panels say of it. */
export interface Hall {
  /** Says what one is in, where the museum says which room it is. */
  readonly loadLine: LoadPart;
  /** Says of the gift that is opened where it stands in the museum. */
  readonly loadHome: LoadPart;
  /** Gifts that hang in it, that were found, and that a trail names though nothing is known of them. */
  readonly hung: number;
  readonly found: number;
  readonly lost: number;
  /** What it is hung with, in a language. */
  readonly nameIn: (language: Language) => Promise<string>;
  /** The room of the museum in which a gift of the hall stands: its id, and its names by language tag. */
  readonly homeOf: (
    gift: string,
  ) => { readonly id: string; readonly name: Readonly<Record<string, string>> } | undefined;
  /** Of a view of records: ways to gifts that do not hang here lead out of it, into the museum. */
  readonly changeView: (view: RecordView) => RecordView;
  /** Link that leads out of the hall, to a place in the museum. */
  readonly leave: (place: Place) => string;
}
