import 'vite/types/customEvent.js';

declare module 'vite/types/customEvent.js' {
  interface CustomEventMap {
    /** While one works on the data: some of the packed files are others than before, by name. */
    'museum-data': { readonly files: readonly string[] };
  }
}
