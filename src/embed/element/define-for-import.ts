import { defineTour } from './define-tour.ts';

/**
 * Defines the element where its script was not loaded from the tour's site but bundled with the article's own: `src` says
 * where the site lies, and the other half comes by the bundler. Does nothing where there is no page, as on a server.
 */
export function defineForImport(): void {
  if (typeof document === 'undefined') return;
  defineTour({
    tag: __EMBED_TAG__,
    version: __TOUR_VERSION__,
    folder: document.baseURI,
    fetchOpened: () => import('../opened/open-frame.ts'),
  });
}
