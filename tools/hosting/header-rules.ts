import {
  builderHeaders,
  embedHeaders,
  fileHeaders,
  namedFileHeaders,
  pageHeaders,
  releaseHeaders,
} from '../../src/headers.ts';
import { languageTags } from '../../src/language/language-tags.ts';
import { matchPath } from './match-path.ts';

export type Headers = Readonly<Record<string, string>>;

export interface HeaderRule {
  /** As many static hosts write it: a path, or a folder with a star. */
  readonly path: string;
  readonly headers: Headers;
}

const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** Everything whose address carries the hash of its content. */
const hashed = ['assets', 'data', 'light', 'models'];
/** What articles and programs elsewhere read by name. */
const named = ['cards', 'oembed', 'posters', 'open-data', 'linked-art', 'iiif'];

/** The catalogue as pages, and its other languages. */
const pages = [
  ...['gifts', 'countries', 'rooms', 'tours', 'sources'].map((folder) => `${folder}/*`),
  'catalogue.html',
  'claims.html',
  'research.html',
  'dictionary.html',
  ...languageTags.filter((tag) => tag !== 'en').map((tag) => `${tag}/*`),
];

/** The first rule that fits a path says what goes with it; a path that none fits is a page of the tour. */
export const headerRules: readonly HeaderRule[] = [
  ...['/', '/index.html'].map((path) => ({ path, headers: pageHeaders })),
  { path: '/builder.html', headers: builderHeaders },
  ...pages.map((path) => ({ path: `/${path}`, headers: pageHeaders })),
  { path: '/embed.html', headers: embedHeaders },
  ...hashed.map((folder) => ({ path: `/${folder}/*`, headers: { ...fileHeaders, ...forEver } })),
  ...named.map((folder) => ({ path: `/${folder}/*`, headers: namedFileHeaders })),
  ...['/version.json', '/builder.json', '/embed.js', '/embed-open.js'].map((path) => ({
    path,
    headers: namedFileHeaders,
  })),
  ...['/sw.js', '/release.json'].map((path) => ({ path, headers: releaseHeaders })),
];

const matchers = headerRules.map(({ path, headers }) => ({ fits: new RegExp(matchPath(path)), headers }));

/** Headers that a host should send with a path of the site; those of a page for what no rule speaks of. */
export function headersOf(path: string): Headers {
  return matchers.find(({ fits }) => fits.test(path))?.headers ?? pageHeaders;
}
