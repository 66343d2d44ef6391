import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readLightManifest } from './bake/light-manifest.ts';

/**
 * Gives the built pictures of light to the tour: each file named by the hash of its content, and
 * `virtual:museum-light`, which says what belongs to which template.
 *
 * @param root folder of the project, ending in a separator
 */
export function museumLight(root: string): Plugin {
  const virtual = 'virtual:museum-light';
  const resolved = `\0${virtual}`;
  const folder = join(root, 'models/lightmaps');
  let maps: Record<string, { hash: string; size: number; range: number; layout: string }> = {};

  const list = (): void => {
    maps = {};
    for (const [template, { size, range, layout }] of Object.entries(readLightManifest(folder).templates)) {
      const file = join(folder, `${template}.webp`);
      if (!existsSync(file)) continue;
      const hash = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 8);
      maps[template] = { hash, size, range, layout };
    }
  };

  return {
    name: 'museum-light',
    buildStart: list,
    resolveId: (id) => (id === virtual ? resolved : undefined),
    load: (id) => (id === resolved ? `export const lightMaps = ${JSON.stringify(maps)};` : undefined),
    generateBundle() {
      for (const [template, { hash }] of Object.entries(maps)) {
        const source = readFileSync(join(folder, `${template}.webp`));
        this.emitFile({ type: 'asset', fileName: `light/${template}.${hash}.webp`, source });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const match = /^\/light\/([a-z0-9-]+)\.[0-9a-f]{8}\.webp/.exec(request.url ?? '');
        const file = match ? join(folder, `${match[1]}.webp`) : '';
        if (!match || !existsSync(file)) return next();
        response.setHeader('Content-Type', 'image/webp');
        response.end(readFileSync(file));
      });
    },
  };
}
