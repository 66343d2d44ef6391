import { defineTour } from './define-tour.ts';

// The script lies in the folder of the site.
defineTour({ tag: __EMBED_TAG__, version: __TOUR_VERSION__, folder: new URL('.', import.meta.url).href });
