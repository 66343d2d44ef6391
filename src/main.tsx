import { startTour } from './start-tour.ts';

/** The tour of this page; what it opened, once it stands. */
export const tour = startTour(document, window);
