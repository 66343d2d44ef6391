import type { ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { builderHeaders, embedHeaders, fileHeaders, namedFileHeaders, pageHeaders } from '../src/headers.ts';

type Headers = Readonly<Record<string, string>>;

interface Rule {
  /** As many static hosts write it: a path, or a folder with a star. */
  readonly path: string;
  readonly headers: Headers;
}

const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** Everything whose address carries the hash of its content. */
const hashed = ['assets', 'data', 'light', 'models'];
/** What articles and programs elsewhere read by name. */
const named = ['cards', 'oembed', 'posters', 'open-data', 'linked-art', 'iiif'];

const rules: readonly Rule[] = [
  ...['/', '/index.html'].map((path) => ({ path, headers: pageHeaders })),
  { path: '/builder.html', headers: builderHeaders },
  ...['gifts', 'rooms', 'tours'].map((folder) => ({ path: `/${folder}/*`, headers: pageHeaders })),
  { path: '/embed.html', headers: embedHeaders },
  ...hashed.map((folder) => ({ path: `/${folder}/*`, headers: { ...fileHeaders, ...forEver } })),
  ...named.map((folder) => ({ path: `/${folder}/*`, headers: namedFileHeaders })),
  ...['/version.json', '/builder.json', '/embed.js', '/embed-open.js'].map((path) => ({
    path,
    headers: namedFileHeaders,
  })),
];

/** Where editions of the site that articles have pinned lie: as a whole, each in a folder named by its version. */
const pinned = /^\/v\/[^/]+(?=\/)/;

/** Headers that a host should send with a path of the site; those of a page for what no rule speaks of. */
export function headersOf(address: string): Headers {
  const path = address.replace(pinned, '');
  const rule = rules.find((one) =>
    one.path.endsWith('*') ? path.startsWith(one.path.slice(0, -1)) : one.path === path,
  );
  return rule?.headers ?? pageHeaders;
}

/**
 * Serves the built site with the headers a host should send (strict everywhere, framing only for the embed), and
 * writes them beside it in the form that many static hosts read: `_headers`.
 */
export function realHeaders(): Plugin {
  return {
    name: 'museum-headers',
    generateBundle() {
      const source = rules
        .flatMap(({ path, headers }) => [
          { path, headers },
          { path: `/v/:version${path}`, headers },
        ])
        .map(({ path, headers }) => {
          const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
          return `${path}\n${lines.join('')}`;
        })
        .join('');
      this.emitFile({ type: 'asset', fileName: '_headers', source });
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, response: ServerResponse, next) => {
        const path = (request.url ?? '').split('?')[0] ?? '';
        // Who builds anew and loads again wants to see the new site.
        for (const [name, value] of Object.entries(headersOf(path)))
          if (name !== 'Cache-Control') response.setHeader(name, value);
        next();
      });
    },
  };
}
