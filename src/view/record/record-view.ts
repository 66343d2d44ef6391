import type { Place } from '../../address/place.ts';
import type { Language } from '../../language/language.ts';

/** What the parts of a record need to know of the page they stand in. */
export interface RecordView {
  readonly language: Language;
  /** Link (`href`) that leads to a place. */
  readonly linkTo: (place: Place) => string;
  /** What happens when a link to another gift is followed in place; a plain link where it is not given. */
  readonly onFollow?: (exhibit: string) => void;
  /** Walks to another gift, past all that lies between; left out where nobody can walk. */
  readonly onWalk?: (exhibit: string) => void;
  /** Words a report of an error: about a claim by its row, or about the entry as a whole; left out where nobody can. */
  readonly onReport?: (claim: number | null) => void;
  /** Say before a gift what of it some would rather know first. */
  readonly showsContentNotes?: boolean;
  /** Level of the headings of sections, one below the title's. */
  readonly heading: 'h2' | 'h3' | 'h4';
}
