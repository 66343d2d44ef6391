import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mediaTypeOf } from '../media-types.ts';

export interface CountedSite {
  /** Address, ending in a slash. */
  readonly url: string;
  /** Answers so far, in their order: every one, whoever on the page has asked. */
  readonly sent: { readonly path: string; readonly bytes: number }[];
  close(): Promise<void>;
}

/** Already compressed: another round gains nothing. */
const compressed = new Set(['.lvl', '.webp', '.avif', '.jpg', '.woff2', '.png']);

/**
 * Serves files, compressed as a host would, and counts what it sends: bytes of bodies, which do not depend on the browser.
 *
 * @param find file of a path without its slash, or its content; null where there is none
 */
export async function serveCounted(
  find: (path: string) => { readonly file: string } | { readonly content: string } | null,
): Promise<CountedSite> {
  const sent: { readonly path: string; readonly bytes: number }[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/').slice(1);
    const found = find(path);
    const isThere =
      found && ('content' in found || statSync(found.file, { throwIfNoEntry: false })?.isFile());
    if (!found || !isThere) {
      sent.push({ path, bytes: 0 });
      response.writeHead(404).end();
      return;
    }
    const raw = 'content' in found ? Buffer.from(found.content) : readFileSync(found.file);
    const extension = 'content' in found ? '.html' : extname(path);
    const isGzip = !compressed.has(extension);
    const body = isGzip ? gzipSync(raw, { level: 9 }) : raw;
    sent.push({ path, bytes: body.length });
    response.writeHead(200, {
      'content-type': mediaTypeOf(extension),
      'content-length': body.length,
      'access-control-allow-origin': '*',
      ...(isGzip && { 'content-encoding': 'gzip' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
