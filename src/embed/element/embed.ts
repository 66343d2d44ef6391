import type * as Opened from '../opened/open-frame.ts';
import { defineTour } from './define-tour.ts';

// The script lies in the folder of the site, and so does its other half.
defineTour({
  tag: __EMBED_TAG__,
  version: __TOUR_VERSION__,
  folder: new URL(/* @vite-ignore */ '.', import.meta.url).href,
  fetchOpened: () =>
    import(/* @vite-ignore */ new URL(/* @vite-ignore */ './embed-open.js', import.meta.url).href) as Promise<
      typeof Opened
    >,
});
