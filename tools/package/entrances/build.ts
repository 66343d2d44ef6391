// `…/build`: a museum's site from a folder of data.
export { buildMuseum, type BuildMuseumOptions, type BuiltMuseum } from '../build-museum.ts';
export { readMuseum } from '../read-museum.ts';
