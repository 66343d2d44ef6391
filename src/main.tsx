import { startTour } from './start-tour.ts';

void startTour(document, window);
