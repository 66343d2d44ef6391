import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { headersOf } from '../../tools/hosting/header-rules.ts';
import type { Release } from '../../src/offline/release.ts';
import { mediaTypeOf } from '../../tools/media-types.ts';

/** What may become of a file on its way: `null` where it goes as it is. */
export type Spoil = (path: string, body: Buffer, response: ServerResponse) => 'spoilt' | null;

/**
 * A host of the built site, for tests of what a browser's own thread asks for, which routes and switches of the test browser do
 * not reach: it can be stopped, spoil files, and deploy the site anew.
 */
export class StaticSite {
  /** Paths asked for, in order. */
  readonly asked: string[] = [];
  spoil: Spoil = () => null;
  readonly #dist: string;
  readonly #port: number;
  /** What a deploy has put in place of the built files; null for what is gone. */
  #deployed: ReadonlyMap<string, Buffer | null> = new Map();
  #server: Server | null = null;

  /**
   * @param dist folder of the built site
   * @param port one that no system hands out by itself: while the site is stopped it must stay free
   */
  constructor(dist: string, port: number) {
    this.#dist = dist;
    this.#port = port;
  }

  get url(): string {
    return `http://localhost:${this.#port}/`;
  }

  /** Answers, at the same address as before. */
  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const path =
        decodeURIComponent(new URL(request.url ?? '/', this.url).pathname).slice(1) || 'index.html';
      this.asked.push(path);
      this.#answer(path, response);
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.#port, resolve);
    });
    this.#server = server;
  }

  /** Nobody answers any more, and what was under way breaks off. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  /**
   * The site is built anew: all scripts and the folder of facts carry other names, and nothing is left under the old ones.
   *
   * @returns what tells the new release
   */
  deployAnew(): string {
    const read = (path: string): string => readFileSync(join(this.#dist, path), 'utf8');
    const scripts = readdirSync(join(this.#dist, 'assets')).filter((name) => /-[\w-]{8}\.js$/.test(name));
    const names = new Map(
      scripts.map((name) => [name, name.replace(/.(?=\.js$)/, (end) => (end === 'x' ? 'y' : 'x'))]),
    );
    const release = JSON.parse(read('release.json')) as Release;
    const folder = /^data\/(\w+)\//.exec(
      release.files.find(([path]) => path.startsWith('data/'))?.[0] ?? '',
    )?.[1];
    if (!folder) throw new Error('the release holds no facts');
    const anew = (text: string): string =>
      text
        .replace(/[\w.-]+-[\w-]{8}\.js/g, (name) => names.get(name) ?? name)
        .replaceAll(folder, turn(folder));
    const deployed = new Map<string, Buffer | null>();
    const hashes = new Map<string, string>();
    const id = turn(release.release);
    hashes.set(release.release, id);
    for (const [path, , hash] of [...release.files, ...release.rest]) {
      if (anew(path) === path) continue;
      const body = path.endsWith('.js')
        ? Buffer.from(anew(read(path)))
        : readFileSync(join(this.#dist, path));
      deployed.set(path, null).set(anew(path), body);
      if (hash)
        hashes.set(hash, createHash('sha256').update(body).digest().subarray(0, 6).toString('base64'));
    }
    for (const path of ['index.html', 'release.json', 'sw.js']) {
      let text = anew(read(path));
      for (const [old, fresh] of hashes) text = text.replaceAll(old, fresh);
      deployed.set(path, Buffer.from(text));
    }
    this.#deployed = deployed;
    return id;
  }

  /** Bytes of a file as it was built. */
  sizeOf(path: string): number {
    return statSync(join(this.#dist, path)).size;
  }

  #answer(path: string, response: ServerResponse): void {
    const file = join(this.#dist, path);
    const fresh = this.#deployed.get(path);
    const isThere = fresh ?? (fresh === undefined && file.startsWith(this.#dist) && isFile(file));
    if (!isThere) return void response.writeHead(404).end();
    for (const [name, value] of Object.entries(headersOf(`/${path}`))) response.setHeader(name, value);
    response.setHeader('Content-Type', mediaTypeOf(extname(path)));
    const body = fresh ?? readFileSync(file);
    if (this.spoil(path, body, response) === 'spoilt') return;
    response.setHeader('Content-Length', body.byteLength);
    response.end(body);
  }
}

/** Another name as long as the first. */
const turn = (name: string): string => name.slice(1) + name.slice(0, 1);

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
