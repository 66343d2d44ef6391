import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mediaTypeOf } from '../media-types.ts';

export interface ServedFolder {
  /** Address of the folder, ending in a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Already compressed: another round gains nothing. */
const compressed = new Set(['.lvl', '.webp', '.avif', '.woff2', '.png']);

/**
 * Serves a built folder as a host would: compressed, and isolated from other origins, which gives its pages a fine
 * clock. Every file is read and compressed once.
 */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const kept = new Map<string, { readonly body: Buffer; readonly isGzip: boolean }>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    const name = normalize(path.endsWith('/') ? `${path}index.html` : path);
    const extension = extname(name);
    let file = kept.get(name);
    if (!file) {
      const source = join(folder, name);
      if (!statSync(source, { throwIfNoEntry: false })?.isFile()) {
        response.writeHead(404).end();
        return;
      }
      const raw = readFileSync(source);
      const isGzip = !compressed.has(extension);
      file = { body: isGzip ? gzipSync(raw, { level: 9 }) : raw, isGzip };
      kept.set(name, file);
    }
    response.writeHead(200, {
      'content-type': mediaTypeOf(extension),
      'content-length': file.body.length,
      // As the built site asks of its host: all but the pages carry the hash of their content.
      'cache-control': extension === '.html' ? 'no-cache' : 'public, max-age=31536000, immutable',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      ...(file.isGzip && { 'content-encoding': 'gzip' }),
    });
    response.end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
