import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import type { Collection } from './data/collection.ts';
import { packAbout } from './data/pack-about.ts';
import { packCollection } from './data/pack-collection.ts';
import { packEvents } from './data/pack-events.ts';
import { packEvidence } from './data/pack-evidence.ts';
import { packTours } from './data/pack-tours.ts';
import type { PackedFile } from './data/packed-file.ts';
import { followFiles } from './data/follow-files.ts';
import type { MuseumFiles } from './data/museum-files.ts';
import { collectGifts, readSoundFiles } from './data/read-collection.ts';
import { rememberReading } from './data/read-museum-files.ts';

export interface MuseumDataOptions {
  /** Folder of the project, ending in a separator. */
  readonly root: string;
  /** Folder with the `data/` and `models/` of another museum; those of the project, if left out. */
  readonly museum?: string;
  /** Gives the collection to pack; the one under `data/`, if left out. */
  readonly collect?: () => Collection;
  /** Whether open pages know what a file says already, by its path: they need not load again. */
  readonly isKnown?: (path: string) => boolean;
}

/** What other plugins may ask of `museum-data`, once the build has begun. */
export interface MuseumDataApi {
  /** Folder of the packed data, relative to the page, ending in a slash; number of files that tell where a gift stands. */
  readonly place: () => { readonly folder: string; readonly locators: number };
}

/**
 * Turns a collection into the files the tour fetches: one folder named by the hash of its content, so that a copy
 * kept by a browser or a CDN is never stale, and `virtual:museum-data`, which says where it is. Files are made one by
 * one, and again when they are written: a large collection is never in memory as a whole.
 */
export function museumData({ root, museum = root, collect, isKnown }: MuseumDataOptions): Plugin {
  const virtual = 'virtual:museum-data';
  const resolved = `\0${virtual}`;
  /** While one works on the data, most of its files are as they were. */
  const readFile = rememberReading();
  let pack: () => Iterable<PackedFile> = () => [];
  let folder = '';
  let locators = 1;
  let isBuild = false;
  let outDir = '';
  /** Of the server while one works on it: asked for by name. The index of the search is made when somebody searches. */
  let served: ReadonlyMap<string, PackedFile['content']> = new Map();
  let findIndexed = (_name: string): PackedFile['content'] | undefined => undefined;

  /** Reads and packs everything; what was packed before stays where that fails. Gives the names of files that are others than before. */
  const readAgain = (): readonly string[] => {
    const { collection, files } = read();
    const packed = packCollection(collection);
    const others: readonly PackedFile[] = [
      { name: 'evidence.json', content: packEvidence(museum) },
      packEvents(museum, files),
      ...packTours(museum, files),
      ...packAbout(root, museum, files),
    ];
    const packAll = function* (): Iterable<PackedFile> {
      yield* packed.files;
      yield* others;
    };
    const hash = createHash('sha256');
    const made = new Map<string, PackedFile['content']>();
    for (const { name, content } of isBuild ? packAll() : [...packed.facts, ...others]) {
      hash.update(name).update(content);
      if (!isBuild) made.set(name, content);
    }
    const changed = [...new Set([...served.keys(), ...made.keys()])].filter(
      (name) => !isSame(served.get(name), made.get(name)),
    );
    folder = `data/${hash.digest('hex').slice(0, 10)}/`;
    pack = packAll;
    locators = packed.locators;
    served = made;
    let index: ReadonlyMap<string, PackedFile['content']> | null = null;
    findIndexed = (name) =>
      (index ??= new Map([...packed.index].map((file) => [file.name, file.content]))).get(name);
    return changed;
  };
  const read = (): { readonly collection: Collection; readonly files?: MuseumFiles } => {
    if (collect) return { collection: collect() };
    const files = readSoundFiles(museum, { readFile });
    return { collection: collectGifts(files, museum), files };
  };

  return {
    name: 'museum-data',
    api: { place: () => ({ folder, locators }) } satisfies MuseumDataApi,
    configResolved(config) {
      isBuild = config.command === 'build';
      outDir = join(config.root, config.build.outDir);
    },
    buildStart() {
      readAgain();
    },
    resolveId(id) {
      return id === virtual ? resolved : undefined;
    },
    load(id) {
      if (id !== resolved) return undefined;
      return `export const dataFolder = ${JSON.stringify(folder)}; export const locators = ${locators};`;
    },
    writeBundle(options) {
      for (const { name, content } of pack()) {
        const path = join(options.dir ?? outDir, folder, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
      }
    },
    transformIndexHtml() {
      if (!isBuild) return [];
      // The page's first two requests start before its script has been read.
      return ['catalogue.json', 'building.json'].map((name) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: `./${folder}${name}` },
        injectTo: 'head' as const,
      }));
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        // A page that is about to load again may still ask for the folder before.
        const name = /^\/data\/[0-9a-f]{10}\/([^?]+)/.exec(request.url ?? '')?.[1];
        if (name === undefined) return next();
        const asked = decodeURIComponent(name);
        const content = served.get(asked) ?? (asked.startsWith('search/') ? findIndexed(asked) : undefined);
        if (content === undefined) return next();
        response.setHeader('Content-Type', 'application/json');
        response.setHeader('Cache-Control', 'no-cache');
        response.end(content);
      });
      const { client } = server.environments;
      const forgetPlace = (): void => {
        const known = client.moduleGraph.getModuleById(resolved);
        if (known) client.moduleGraph.invalidateModule(known);
      };
      const sendFiles = (files: readonly string[]): void => {
        forgetPlace();
        client.hot.send({ type: 'custom', event: 'museum-data', data: { files } });
      };
      const loadAgain = (): void => {
        forgetPlace();
        client.hot.send({ type: 'full-reload' });
      };
      /** While one curates, a page shows already what it has saved itself; of what others save it holds the facts from before. */
      const followCurator = (files: readonly string[], paths: ReadonlySet<string>): void =>
        isKnown && [...paths].every(isKnown) ? sendFiles(files) : loadAgain();
      followFiles(
        {
          watcher: server.watcher,
          say: (message, isFault) =>
            server.config.logger[isFault ? 'error' : 'info'](message, { timestamp: true }),
          showFault: (message) =>
            client.hot.send({ type: 'error', err: { message, stack: '', plugin: 'museum-data' } }),
          follow: isKnown ? followCurator : sendFiles,
          reload: isKnown ? followCurator : loadAgain,
        },
        [join(museum, 'data'), join(museum, 'models', 'gifts')],
        isMuseumFile,
        readAgain,
      );
    },
  };
}

/** Whether a file is one of the data; words and schemas are none. */
function isMuseumFile(path: string): boolean {
  return /[\\/](?:data|gifts)[\\/].*\.json$/.test(path) && !/[\\/]data[\\/](?:text|schema)[\\/]/.test(path);
}

function isSame(a: PackedFile['content'] | undefined, b: PackedFile['content'] | undefined): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}
