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
  /** Level of the headings of sections, one below the title's. */
  readonly heading: 'h2' | 'h3' | 'h4';
}
