import type { HeaderRule, Headers } from './header-rules.ts';
import { matchPath } from './match-path.ts';

export interface NginxSite {
  /** Where it listens: `80`, or `127.0.0.1:4197`. */
  readonly listen: string;
  /** The folder of the built site. */
  readonly root: string;
  /** Whether nginx can send files that were packed by brotli beforehand (`ngx_http_brotli_static_module`). */
  readonly brotli: boolean;
}

/** Kinds of file that nginx does not know by itself. */
const types = {
  'application/manifest+json': 'webmanifest',
  'application/wasm': 'wasm',
  'font/woff2': 'woff2',
  'image/avif': 'avif',
  'image/webp': 'webp',
  'model/gltf-binary': 'glb',
  'text/css': 'css',
  'text/csv': 'csv',
  'text/html': 'html',
  'text/javascript': 'js',
  'text/plain': 'txt',
  'application/json': 'json',
  'application/xml': 'xml',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
} as const;

/**
 * The site for nginx, to be included in its `http` block. Each header is looked up by the path, because nginx forgets the
 * headers of a block as soon as one within adds one of its own.
 *
 * @param fallback headers of what no rule speaks of
 */
export function formatNginx(rules: readonly HeaderRule[], fallback: Headers, site: NginxSite): string {
  const names = [
    ...new Set([...rules, { headers: fallback }].flatMap(({ headers }) => Object.keys(headers))),
  ];
  const maps = names.map((name) => {
    // No two rules fit one path, so those that say what all the rest says can be left out.
    const lines = rules
      .filter(({ headers }) => headers[name] !== fallback[name])
      .map(({ path, headers }) => `  "~${matchPath(path)}" ${quote(headers[name])};`);
    return [`map $uri ${variableOf(name)} {`, ...lines, `  default ${quote(fallback[name])};`, '}'].join(
      '\n',
    );
  });
  const server = [
    'server {',
    `  listen ${site.listen};`,
    `  root ${site.root};`,
    '  index index.html;',
    '  server_tokens off;',
    '  absolute_redirect off;',
    '  charset utf-8;',
    '  charset_types text/css text/csv text/html text/javascript text/plain application/json application/xml;',
    '  sendfile on;',
    '  tcp_nopush on;',
    '  # Packed beforehand by `npm run compress`.',
    '  gzip_static on;',
    ...(site.brotli ? ['  brotli_static on;'] : []),
    '  types {',
    ...Object.entries(types).map(([type, ending]) => `    ${type} ${ending};`),
    '  }',
    '  default_type application/octet-stream;',
    '  # nginx leaves out a header whose value is empty.',
    ...names.map((name) => `  add_header ${name} ${variableOf(name)} always;`),
    '  location / {',
    '    limit_except GET { deny all; }',
    '    try_files $uri $uri/ =404;',
    '  }',
    '  # What only hosts read.',
    String.raw`  location ~ ^/(?:_headers|\.vite/) { return 404; }`,
    '}',
  ];
  return `${[...maps, ...server].join('\n')}\n`;
}

const variableOf = (header: string): string => `$museum_${header.toLowerCase().replaceAll('-', '_')}`;

const quote = (value = ''): string => `"${value.replaceAll('"', String.raw`\"`)}"`;
