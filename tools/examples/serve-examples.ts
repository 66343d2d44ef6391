import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { build } from 'vite';
import { defineEmbedConstants, readEmbedConstants } from '../vite-embed-script.ts';

/** Where examples and documents say the tour lies. */
export const saidAddress = 'https://museum.example/';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.tsx': 'text/javascript',
};

export interface ExampleSite {
  /** Address of the folder, ending in a slash. */
  readonly url: string;
  /** Serves a page under a path: for examples that stand in a document. */
  add(path: string, html: string): void;
  close(): Promise<void>;
}

/**
 * Serves the pages of `examples/` from a place of their own: another origin than the tour's. The address that they name as the
 * tour's is replaced by the one it has.
 *
 * @param root folder of the project
 * @param museum address of the tour's site, ending in a slash
 * @param port 0 for any that is free
 */
export async function serveExamples(root: string, museum: string, port = 0): Promise<ExampleSite> {
  const folder = join(root, 'examples');
  const added = new Map<string, string>();
  const told = (text: string): string =>
    text
      .replaceAll(saidAddress, museum)
      // A source of a content policy is an origin.
      .replaceAll(saidAddress.slice(0, -1), museum.slice(0, -1));

  async function read(path: string): Promise<string> {
    const file = normalize(join(folder, path));
    if (!file.startsWith(folder + sep)) throw new Error(`serve-examples: ${path} lies elsewhere`);
    return extname(file) === '.tsx' ? bundleExample(root, file) : readFile(file, 'utf8');
  }

  async function answer(address: string, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(address, 'http://localhost/');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const type = types[extname(path)];
    try {
      if (type === undefined) throw new Error('serve-examples: unknown type');
      const text = told(added.get(path) ?? (await read(path)));
      response.writeHead(200, { 'Content-Type': type }).end(text);
    } catch {
      // Browsers ask for an icon of their own accord.
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    }
  }

  const server = createServer((request, response) => void answer(request.url ?? '/', response));
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    add: (path, html) => void added.set(path, html),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bundleExample(root: string, entry: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    define: {
      ...defineEmbedConstants(readEmbedConstants(root)),
      'process.env.NODE_ENV': JSON.stringify('production'),
    },
    build: {
      write: false,
      lib: { entry, formats: ['es'] },
      rollupOptions: { output: { codeSplitting: false } },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error(`serve-examples: ${entry} gave no script`);
  return first.output[0].code;
}
