import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Plugin } from 'vite';
import { gatherExportFacts } from './exports/export-facts.ts';
import { exportTypes } from './exports/export-paths.ts';
import { packExports } from './exports/pack-exports.ts';
import type { EmbedFilesApi } from './vite-embed-files.ts';

const types: Readonly<Record<string, string>> = {
  '.csv': `${exportTypes.csv}; charset=utf-8`,
  '.json': exportTypes.json,
  '.glb': exportTypes.model,
  '.sqlite': exportTypes.database,
  '.cff': `${exportTypes.citation}; charset=utf-8`,
  '.zip': exportTypes.download,
};

/**
 * Writes the data exports into the built site: tables, JSON, Linked Art, IIIF and models (docs/data.md). Nothing of the tour
 * names them, and so nobody who walks loads them.
 *
 * @param root folder of the project, ending in a separator
 */
export function dataExports(root: string): Plugin {
  let outDir = '';
  let embedFiles: EmbedFilesApi | null = null;
  const pack = (): ReturnType<typeof packExports> => {
    if (!embedFiles) throw new Error('vite-exports: it reads what museum-embed-files has read');
    return packExports(root, gatherExportFacts(embedFiles.facts()));
  };

  return {
    name: 'museum-exports',
    configResolved(config) {
      outDir = join(config.root, config.build.outDir);
      embedFiles =
        (config.plugins.find(({ name }) => name === 'museum-embed-files')?.api as EmbedFilesApi) ?? null;
    },
    writeBundle(options) {
      const started = performance.now();
      let bytes = 0;
      let files = 0;
      for (const { name, content } of pack()) {
        const path = join(options.dir ?? outDir, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
        bytes += Buffer.byteLength(content);
        files++;
      }
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      this.info(`data exports: ${files} files, ${(bytes / 1e6).toFixed(1)} MB, ${seconds} s`);
    },
    configureServer(server) {
      let packed: Map<string, string | Uint8Array> | null = null;
      server.middlewares.use((request, response, next) => {
        const name = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').slice(1);
        if (!/^(?:open-data|linked-art|iiif)\//.test(name)) return next();
        packed ??= new Map([...pack()].map((file) => [file.name, file.content]));
        const content = packed.get(name);
        if (content === undefined) return next();
        response.setHeader('Content-Type', types[extname(name)] ?? 'application/octet-stream');
        response.setHeader('Access-Control-Allow-Origin', '*');
        response.end(content);
      });
    },
  };
}
