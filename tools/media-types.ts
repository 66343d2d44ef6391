/** Media types of the files of a built site, by the ends of their names: for servers of our own, in benches and tests. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
};

/** @param extension with its point, as `extname` gives it */
export function mediaTypeOf(extension: string): string {
  return types[extension] ?? 'application/octet-stream';
}
