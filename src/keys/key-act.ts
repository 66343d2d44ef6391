import type { VisitState } from '../visit/visit.ts';

/** A sheet a key opens, and closes again. */
export type KeySheet = Exclude<VisitState['sheet'], 'none' | 'lift'>;

/** Something a key or a button does once, each time it is pressed. */
export type Deed =
  | 'next'
  | 'previous'
  | 'nextAny'
  | 'previousAny'
  | 'open'
  | 'close'
  | 'describe'
  | 'evidence'
  | 'sound'
  | 'fullScreen'
  | 'projector'
  | 'entrance'
  | 'somewhere';

/** Something a key does on a guided tour. */
export type TourDeed = 'pause' | 'sentenceBack' | 'sentenceOn' | 'stopBack' | 'stopOn';

/** What a key means: something held as long as it is down, a sheet, or something done at once. */
export type KeyAct =
  | { readonly holds: 'forward' | 'right' | 'turn' | 'tilt'; readonly by: 1 | -1 }
  | { readonly holds: 'hurry' }
  | { readonly opens: KeySheet }
  | { readonly does: Deed };
