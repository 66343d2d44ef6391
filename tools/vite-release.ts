import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, type Plugin } from 'vite';
import type { Release, ReleasedFile, Shell } from '../src/offline/release.ts';

/** The thread that stands between the site and the network; its name stays. */
const worker = { name: 'sw.js', source: 'src/offline/worker/service-worker.ts' };

/** In its place while the site is worked on: it goes, with all that was kept, and those who look load again. */
const leaving = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith('museum ')) await caches.delete(name);
  await registration.unregister();
  for (const page of await clients.matchAll({ type: 'window' })) await page.navigate(page.url);
})()));
`;

interface BuiltFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Files of the project it was made of. */
  readonly from: readonly string[];
}

const isHashed = (path: string): boolean => /^(?:assets|data|light|models)\//.test(path);
/** Facts that every visit may ask for; gifts of rooms, records and tours come when they are seen. */
const isFact = (path: string): boolean => /^data\/[^/]+\/(?:[^/]+|(?:list|where|search)\/.+)$/.test(path);
/** What is made for pages beside the tour. */
const isBeside = (path: string): boolean => /^assets\/(?:record-page|embed-|open-guest)/.test(path);

/** As `src/offline/hash-content.ts` has it. */
function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest().subarray(0, 6).toString('base64');
}

/** The language that all scripts made of the words of one language are in; null for every other script. */
export function languageOf(from: readonly string[]): string | null {
  const tags = new Set(from.map((file) => /\/data\/text\/(?:[^/]+\/)?([\w-]+)\.json/.exec(file)?.[1] ?? ''));
  const [tag = ''] = tags;
  return tags.size === 1 && tag !== '' && tag !== 'en' ? tag : null;
}

/** Sorts what was built into what a visit without network needs at once, and the rest of it. */
export function describeRelease(files: readonly BuiltFile[]): Release {
  const hash = createHash('sha256');
  const shell: ReleasedFile[] = [];
  const rest: ReleasedFile[] = [];
  const words: Record<string, string[]> = {};
  for (const { path, bytes, from } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    // What has a hash in its name is told by its name.
    hash.update(path).update(isHashed(path) ? '' : bytes);
    if (isBeside(path)) continue;
    const file: ReleasedFile = isHashed(path)
      ? [path, bytes.byteLength, hashOf(bytes)]
      : [path === 'index.html' ? '' : path, bytes.byteLength];
    const language = languageOf(from);
    if (language !== null) (words[language] ??= []).push(path);
    const isShell = !isHashed(path) || (/\.(?:js|css)$/.test(path) && language === null) || isFact(path);
    (isShell ? shell : rest).push(file);
  }
  return { release: hash.digest('hex').slice(0, 12), files: shell, rest, words };
}

/**
 * Builds the thread that keeps the museum: one script without imports.
 *
 * @param root folder of the project
 */
async function buildWorker(root: string, { release, files }: Shell): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __SHELL__: JSON.stringify({ release, files }) },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rollupOptions: { input: join(root, worker.source) },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first) || first.output.length !== 1)
    throw new Error('vite-release: the thread is not one script');
  return first.output[0].code;
}

/**
 * Writes what a visit without network is made of: `release.json`, which lists the files of this build, and `sw.js`, which
 * keeps them. Pages about gifts, posters and exports are not among them.
 *
 * @param root folder of the project, ending in a separator
 */
export function releaseFiles(root: string): Plugin {
  let outDir = '';
  return {
    name: 'museum-release',
    configResolved(config) {
      outDir = join(config.root, config.build.outDir);
    },
    // Who has looked at the built site at this address, and now works on it, must not be given what is kept of it.
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== `/${worker.name}`) return next();
        response.setHeader('Content-Type', 'text/javascript');
        response.end(leaving);
      });
    },
    writeBundle: {
      // The facts are written, not emitted: they must lie there.
      order: 'post',
      sequential: true,
      async handler(options, bundle) {
        const folder = options.dir ?? outDir;
        const emitted = Object.values(bundle).map((file) => ({
          path: file.fileName,
          bytes: Buffer.from(file.type === 'chunk' ? file.code : file.source),
          from: file.type === 'chunk' ? file.moduleIds : [],
        }));
        const written = [
          'icon.svg',
          ...readdirSync(join(folder, 'data'), { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
        ].map((path) => ({ path, bytes: readFileSync(join(folder, path)), from: [] }));
        const release = describeRelease([
          ...emitted.filter(({ path }) => isHashed(path) || path === 'index.html'),
          ...written,
        ]);
        if (!release.files.some(([path]) => path === '') || release.rest.length === 0)
          this.error('the release has no page, or nothing to be seen');
        writeFileSync(join(folder, 'release.json'), JSON.stringify(release));
        writeFileSync(join(folder, worker.name), await buildWorker(root, release));
      },
    },
  };
}
