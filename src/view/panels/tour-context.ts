import { createContext } from 'react';
import type { Language } from '../../language/language.ts';
import type { PanelServices } from './panel-services.ts';

/** What all that is read needs, with or without a picture. */
export type ReadingServices = Pick<
  PanelServices,
  | 'museum'
  | 'visit'
  | 'fetchRecord'
  | 'findRoom'
  | 'fetchEvidence'
  | 'fetchEvents'
  | 'about'
  | 'fetchFacets'
  | 'answers'
  | 'faces'
  | 'list'
  | 'search'
  | 'linkTo'
  | 'turnOver'
  | 'drawStill'
  | 'openGuide'
  | 'loadPlayer'
  | 'wanderer'
  | 'fullScreen'
  | 'enterVr'
  | 'pageLink'
> &
  // Where nothing is drawn nobody walks.
  Partial<
    Pick<
      PanelServices,
      | 'anchors'
      | 'onCovered'
      | 'smallPlan'
      | 'hallBoard'
      | 'around'
      | 'describing'
      | 'description'
      | 'hall'
      | 'comfortOverlay'
      | 'hands'
    >
  >;

/** The tour, in the language it is read in; another object when more of the museum has come. */
export interface Tour extends ReadingServices {
  readonly language: Language;
  /** How often gifts of the room stood in have come or gone. */
  readonly arrivals: number;
}

export const TourContext = createContext<Tour | null>(null);
