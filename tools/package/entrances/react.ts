// `…/react`: the element as a React component. React is the page's own.
export { MuseumTour, type MuseumTourProps } from '../../../src/embed/react/museum-tour.tsx';
export type { TourElement } from '../../../src/embed/element/tour-element.ts';
export type { EventDetail } from '../../../src/embed/vocabulary/value-of.ts';
