import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { packBuilding } from './data/pack-building.ts';
import { packData } from './data/pack-data.ts';
import { packEvidence } from './data/pack-evidence.ts';

/**
 * Turns `data/` into the files the tour fetches: one folder named by the hash of its content, so that a copy
 * kept by a browser or a CDN is never stale, and `virtual:museum-data`, which says where it is.
 *
 * @param root folder of the project, ending in a separator
 */
export function museumData(root: string): Plugin {
  const virtual = 'virtual:museum-data';
  const resolved = `\0${virtual}`;
  let files = new Map<string, string>();
  let folder = '';
  let isBuild = false;

  const pack = (): void => {
    files = new Map([
      ...packData(root).files,
      ['building.json', packBuilding(root)],
      ['evidence.json', packEvidence(root)],
    ]);
    const hash = createHash('sha256');
    for (const [name, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
      hash.update(name).update(text);
    folder = `data/${hash.digest('hex').slice(0, 10)}/`;
  };

  return {
    name: 'museum-data',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    buildStart() {
      pack();
      for (const name of ['data/gifts', 'data/building', 'data/sources']) this.addWatchFile(join(root, name));
    },
    resolveId(id) {
      return id === virtual ? resolved : undefined;
    },
    load(id) {
      if (id !== resolved) return undefined;
      return `export const dataFolder = ${JSON.stringify(folder)};`;
    },
    generateBundle() {
      for (const [name, source] of files) this.emitFile({ type: 'asset', fileName: folder + name, source });
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
        const text = name.startsWith(folder) ? files.get(name.slice(folder.length)) : undefined;
        if (text === undefined) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(text);
      });
    },
  };
}
