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
import { readCollection } from './data/read-collection.ts';

export interface MuseumDataOptions {
  /** Folder of the project, ending in a separator. */
  readonly root: string;
  /** Folder with the `data/` and `models/` of another museum; those of the project, if left out. */
  readonly museum?: string;
  /** Gives the collection to pack; the one under `data/`, if left out. */
  readonly collect?: () => Collection;
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

  return {
    name: 'museum-data',
    api: { place: () => ({ folder, locators }) } satisfies MuseumDataApi,
    configResolved(config) {
      isBuild = config.command === 'build';
      outDir = join(config.root, config.build.outDir);
    },
    buildStart() {
      const packed = packCollection(collect());
      const others: readonly PackedFile[] = [
        { name: 'evidence.json', content: packEvidence(museum) },
        packEvents(museum),
        ...packTours(museum),
        ...packAbout(root, museum),
      ];
      pack = function* () {
        yield* packed.files;
        yield* others;
      };
      locators = packed.locators;
      const hash = createHash('sha256');
      served = new Map();
      for (const { name, content } of pack()) {
        hash.update(name).update(content);
        if (!isBuild) served.set(name, content);
      }
      folder = `data/${hash.digest('hex').slice(0, 10)}/`;
      for (const name of [
        'data/gifts',
        'data/building',
        'data/sources',
        'data/tours',
        'data/routes',
        'data/events',
        'data/corrections',
        'data/content-notes',
      ])
        this.addWatchFile(join(museum, name));
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
        const content = name.startsWith(folder) ? served.get(name.slice(folder.length)) : undefined;
        if (content === undefined) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(content);
      });
    },
  };
}
