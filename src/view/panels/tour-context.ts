import { createContext } from 'react';
import type { Language } from '../../language/language.ts';
import type { PanelServices } from './panel-services.ts';

/** What all that is read needs, with or without a picture. */
export type ReadingServices = Pick<
  PanelServices,
  'museum' | 'visit' | 'fetchRecord' | 'fetchEvidence' | 'linkTo' | 'turnOver'
>;

/** The tour, in the language it is read in. */
export interface Tour extends ReadingServices {
  readonly language: Language;
}

export const TourContext = createContext<Tour | null>(null);
