import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Gives the built models to the tour: each file named by the hash of its content, and `virtual:museum-models`,
 * which says which hash belongs to which model.
 *
 * @param root folder of the project, ending in a separator
 */
export function museumModels(root: string): Plugin {
  const virtual = 'virtual:museum-models';
  const resolved = `\0${virtual}`;
  const folder = join(root, 'models/built');
  let hashes: Record<string, string> = {};

  const list = (): void => {
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.glb')) : [];
    hashes = Object.fromEntries(
      names.sort().map((name) => {
        const hash = createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex');
        return [name.slice(0, -'.glb'.length), hash.slice(0, 8)];
      }),
    );
  };

  return {
    name: 'museum-models',
    buildStart: list,
    resolveId: (id) => (id === virtual ? resolved : undefined),
    load: (id) => (id === resolved ? `export const modelHashes = ${JSON.stringify(hashes)};` : undefined),
    generateBundle() {
      for (const [name, hash] of Object.entries(hashes)) {
        const source = readFileSync(join(folder, `${name}.glb`));
        this.emitFile({ type: 'asset', fileName: `models/${name}.${hash}.glb`, source });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const match = /^\/models\/([a-z0-9-]+)\.[0-9a-f]{8}\.glb/.exec(request.url ?? '');
        const file = match ? join(folder, `${match[1]}.glb`) : '';
        if (!match || !existsSync(file)) return next();
        response.setHeader('Content-Type', 'model/gltf-binary');
        response.end(readFileSync(file));
      });
    },
  };
}
