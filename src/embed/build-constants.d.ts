/** Name of the element, from `data/museum.json`. */
declare const __EMBED_TAG__: string;
/** Version of the tour, from `package.json`. */
declare const __TOUR_VERSION__: string;
