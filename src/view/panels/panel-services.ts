import type { ComponentType } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { AboutDelivery } from '../../delivery/about-delivery.ts';
import type { Place } from '../../address/place.ts';
import type { GiftList } from '../../delivery/list-delivery.ts';
import type { FetchRecord } from '../../delivery/record-delivery.ts';
import type { GiftEntry } from '../../museum/catalogue/gift-entry.ts';
import type { Museum } from '../../museum/open-museum.ts';
import type { MuseumSearch } from '../../museum/search/open-search.ts';
import type { Language } from '../../language/language.ts';
import type { FetchEvents } from '../../delivery/events-delivery.ts';
import type { FetchEvidence } from '../../delivery/evidence-delivery.ts';
import type { Sight } from '../../visit/sight.ts';
import type { FetchFacets } from '../../delivery/facets-delivery.ts';
import type { TourGuide } from '../../visit/tour/tour-guide.ts';
import type { Intents, Visit, VisitState } from '../../visit/visit.ts';
import type { FullScreen } from './create-full-screen.ts';
import type { Wanderer } from './create-wanderer.ts';
import type { Hall } from './hall.ts';
import type { QueryAnswers } from './query-answers.ts';

/** Where labels hang: told by whoever draws the picture, read each frame without passing through React. */
export interface LabelAnchors {
  /** Point of the page (CSS pixels) just below an exhibit; null while it is not in the picture. */
  anchorOf(exhibit: string): { readonly x: number; readonly y: number } | null;
  /** What lies in the middle of the picture; null where that is nothing one could ask about. */
  sight(): Sight | null;
  /** Called after each drawn frame; returns how to stop. */
  onFrame(listener: () => void): () => void;
}

/** Faces whose scripts come when they are opened. */
export type LazyFace = Exclude<VisitState['sheet'], 'none' | 'lift'>;
export type LoadFace = () => Promise<{ readonly default: ComponentType }>;

export interface AroundProps {
  /** Called when the list stands; tells whether what stood for it has the keyboard, which the list then takes. */
  readonly onReady: () => boolean;
}
export type LoadAround = () => Promise<{ readonly default: ComponentType<AroundProps> }>;
/** One that is not there cannot be opened. */
export type Faces = Readonly<Partial<Record<LazyFace, LoadFace>>>;

/** A picture taken of what is seen. */
export interface TakenPicture {
  readonly picture: HTMLCanvasElement;
  /** Exhibits in it, veiled ones too: what takes most of it first. */
  readonly exhibits: readonly string[];
}

/**
 * Draws what is seen at another size; rejects where that cannot be done.
 *
 * @param longest pixels of the longer side
 */
export type DrawStill = (longest: number) => Promise<TakenPicture>;

/** What the panels need of the rest of the tour; handed in once by the composition root. */
export interface PanelServices {
  readonly visit: Visit;
  readonly museum: Museum;
  readonly fetchRecord: FetchRecord;
  readonly fetchEvidence: FetchEvidence;
  /** What explains when gifts came; fetched once. */
  readonly fetchEvents: FetchEvents;
  /** What the museum says of itself; fetched once. */
  readonly about: AboutDelivery;
  /** Id of the room a gift stands in, which may not have come; undefined where nobody knows. Left out: only what has come is known. */
  readonly findRoom?: (gift: string) => Promise<string | undefined>;
  /** All gifts, page by page. */
  readonly list: GiftList;
  /** Finds rows of the list by words. */
  readonly search: MuseumSearch;
  /** Facts all gifts are filtered by; fetched once. */
  readonly fetchFacets: FetchFacets;
  /** What is looked for, answered for all faces alike. */
  readonly answers: QueryAnswers;
  readonly faces: Faces;
  /** The hall of one's own that is visited; not there in the museum. */
  readonly hall?: Hall;
  /** Fetches the guide of the visit; the same one each time. Not there where nobody can be led. */
  readonly openGuide?: () => Promise<TourGuide>;
  /** What says a guided tour. */
  readonly loadPlayer?: LoadFace;
  /** What turns the counter on the wall of the hall of the map; not there where nothing is drawn. */
  readonly hallBoard?: LoadFace;
  /** The plan in the corner of the picture; not there where nothing is drawn. */
  readonly smallPlan?: LoadFace;
  /** What is in the room one stands in, as a list; not there where nothing is drawn. */
  readonly around?: LoadAround;
  /** How often it was asked what lies in front of the visitor, and what says it; not there where nothing is drawn. */
  readonly describing?: StoreApi<number>;
  readonly description?: LoadFace;
  /** Leads to the page of the catalogue about what is read. */
  readonly pageLink?: LoadFace;
  /** What lies over the picture where one has chosen so: a stick, buttons, dark edges. */
  readonly comfortOverlay?: LoadFace;
  /** Holds what its buttons hold; all else that is held is added. */
  readonly hands?: {
    hold(held: Partial<Pick<Intents, 'forward' | 'right' | 'turn' | 'tilt'>>): void;
    release(): void;
  };
  /** Leads to where one has not been. Not there where nobody walks. */
  readonly wanderer?: Wanderer;
  /** Into a headset, until one comes out of it. Not there where nothing is drawn. */
  readonly enterVr?: () => Promise<void>;
  /** The tour on the whole screen; not there where nothing is drawn. */
  readonly fullScreen?: FullScreen;
  /** Link (`href`) that leads to a place, keeping what else the address says. */
  readonly linkTo: (place: Place) => string;
  /**
   * Opens a gift on the turntable, until the signal comes; rejects if that does not arrive. Not there where nothing
   * can be drawn.
   */
  readonly turnOver?: (gift: GiftEntry, language: Language, signal: AbortSignal) => Promise<void>;
  /** Takes a picture of what is seen; not there where nothing is drawn. */
  readonly drawStill?: DrawStill;
  /** Null where nothing is drawn: the tour is then a list of gifts. */
  readonly anchors: LabelAnchors | null;
  /**
   * Tells how much of the picture a panel covers (shares of its sides, 0 to 1), so that what one looks at stays
   * in the middle of the rest.
   */
  readonly onCovered: (covered: {
    readonly left: number;
    readonly right: number;
    readonly bottom: number;
  }) => void;
}
