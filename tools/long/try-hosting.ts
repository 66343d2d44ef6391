import { readFileSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressSite } from '../hosting/compress-site.ts';
import { headersOf } from '../hosting/header-rules.ts';
import { startNginx } from '../hosting/start-nginx.ts';
import type { LongResult } from './see-every-room.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Files of each folder and ending that are asked for; all pages of gifts are alike. */
const mostAlike = 40;

/** How a file is packed on its way: asked for, and undone. */
const encodings: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  identity: (body) => body,
};

/**
 * Serves the built site with a real nginx: every header is the one that `src/headers.ts` asks for, every file arrives as it
 * lies on the disk, packed or not, and what is none of a visitor's business is not there.
 *
 * @param folder the built site
 */
export async function tryHosting(
  folder: string,
  port: number,
): Promise<LongResult & { readonly server: string }> {
  compressSite(folder);
  const server = await startNginx(folder, port);
  const faults: string[] = [];
  let count = 0;
  try {
    for (const path of listPaths(folder)) {
      const file = path.endsWith('/') ? `${path}index.html` : path;
      const source = readFileSync(join(folder, decodeURIComponent(file)));
      for (const [encoding, unpack] of Object.entries(encodings)) {
        if (encoding === 'br' && !server.brotli) continue;
        const { status, headers, body } = await ask(server.url, path, encoding);
        count++;
        const sent = headers['content-encoding'];
        if (status !== 200) faults.push(`${path}: ${status}`);
        if (sent !== undefined && sent !== encoding)
          faults.push(`${path}: ${encoding} asked for, ${String(sent)} sent`);
        if (!(sent === undefined ? body : unpack(body)).equals(source))
          faults.push(`${path}: what arrives as ${encoding} is not what lies there`);
        for (const [name, value] of Object.entries(headersOf(file)))
          if (headers[name.toLowerCase()] !== value)
            faults.push(`${path}: ${name} is ${String(headers[name.toLowerCase()])} and should be ${value}`);
        for (const name of Object.keys(headersOf('/')))
          if (!(name in headersOf(file)) && headers[name.toLowerCase()] !== undefined)
            faults.push(`${path}: ${name} is sent and should not be`);
      }
    }
    for (const path of [
      '/nowhere',
      '/_headers',
      '/.vite/manifest.json',
      '/../package.json',
      '/%2e%2e/package.json',
    ]) {
      const { status, headers } = await ask(server.url, path, 'identity');
      count++;
      if (status < 400) faults.push(`${path}: ${status}`);
      if (status === 404 && headers['content-security-policy'] !== headersOf('/')['Content-Security-Policy'])
        faults.push(`${path}: the answer has no content policy`);
    }
    const posted = await ask(server.url, '/', 'identity', 'POST');
    if (posted.status < 400) faults.push(`POST is answered by ${posted.status}`);
  } finally {
    await server.close();
  }
  return { faults, count, server: server.version };
}

/** Paths of a site, encoded; of many files of one kind the first. */
function listPaths(folder: string): string[] {
  const alike = new Map<string, number>();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !/^(?:_headers|\.vite\/)|\.(?:br|gz)$/.test(name))
    .sort()
    .filter((name) => {
      const kind = `${name.split('/').slice(0, -1).join('/')} ${extname(name)}`;
      alike.set(kind, (alike.get(kind) ?? 0) + 1);
      return (alike.get(kind) ?? 0) <= mostAlike;
    });
  return ['/', ...files.map((name) => `/${name.split('/').map(encodeURIComponent).join('/')}`)];
}

/** Asks as it stands: `fetch` would tidy the path, and unpack what comes. */
function ask(url: string, path: string, encoding: string, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request(
      { hostname, port, path, method, headers: { 'Accept-Encoding': encoding } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}
