import type { Museum } from '../../museum/open-museum.ts';
import type { MuseumSearch } from '../../museum/search/open-search.ts';
import type { Place } from '../../address/place.ts';
import type { FetchModel } from '../../delivery/model-delivery.ts';
import type { GiftList } from '../../delivery/list-delivery.ts';
import type { FetchRecord } from '../../delivery/record-delivery.ts';
import type { TurntableKey } from '../../language/load-turntable-text.ts';
import type { Language, MessageValues } from '../../language/language.ts';

/** What the turntable needs of the rest of the tour; handed in by the composition root. */
export interface TurntableServices {
  readonly museum: Museum;
  readonly fetchModel: FetchModel;
  readonly fetchRecord: FetchRecord;
  /** All gifts, page by page. */
  readonly list: GiftList;
  /** Finds rows of the list by words. */
  readonly search: MuseumSearch;
  /** Link (`href`) that leads to a place. */
  readonly linkTo: (place: Place) => string;
  /** Whether movements are cuts. */
  readonly isStill: () => boolean;
}

/** The services, in the language they are read in. */
export interface TurntableWords extends TurntableServices {
  readonly language: Language;
  readonly say: (key: TurntableKey, values?: MessageValues) => string;
}
