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
import { readCollection } from './data/read-collection.ts';

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
export function museumData({
  root,
  museum = root,
  collect = () => readCollection(museum),
  isKnown = () => false,
}: MuseumDataOptions): Plugin {
  const virtual = 'virtual:museum-data';
  const resolved = `\0${virtual}`;
  let pack: () => Iterable<PackedFile> = () => [];
  let folder = '';
  let locators = 1;
  let isBuild = false;
  let outDir = '';
  /** Of the server while one works on it: asked for by name. */
  let served = new Map<string, PackedFile['content']>();

  /** Reads and packs everything; what was packed before stays where that fails. Says whether it is other than before. */
  const readAgain = (): boolean => {
    const packed = packCollection(collect());
    const others: readonly PackedFile[] = [
      { name: 'evidence.json', content: packEvidence(museum) },
      packEvents(museum),
      ...packTours(museum),
      ...packAbout(root, museum),
    ];
    const packAll = function* (): Iterable<PackedFile> {
      yield* packed.files;
      yield* others;
    };
    const hash = createHash('sha256');
    const files = new Map<string, PackedFile['content']>();
    for (const { name, content } of packAll()) {
      hash.update(name).update(content);
      if (!isBuild) files.set(name, content);
    }
    const before = folder;
    folder = `data/${hash.digest('hex').slice(0, 10)}/`;
    pack = packAll;
    locators = packed.locators;
    served = files;
    return folder !== before;
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
        const name = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').replace(/^\//, '');
        // A page that is about to load again may still ask for the folder before.
        const content = served.get(name.replace(/^data\/[0-9a-f]{10}\//, ''));
        if (content === undefined) return next();
        response.setHeader('Content-Type', 'application/json');
        response.setHeader('Cache-Control', 'no-cache');
        response.end(content);
      });
      const { client } = server.environments;
      followFiles(
        {
          watcher: server.watcher,
          say: (message, isFault) =>
            server.config.logger[isFault ? 'error' : 'info'](message, { timestamp: true }),
          showFault: (message) =>
            client.hot.send({ type: 'error', err: { message, stack: '', plugin: 'museum-data' } }),
          reload(paths) {
            const known = client.moduleGraph.getModuleById(resolved);
            if (known) client.moduleGraph.invalidateModule(known);
            if (![...paths].every(isKnown)) client.hot.send({ type: 'full-reload' });
          },
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
