import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readGltf } from './models/read-gltf.ts';
import { splitLevels } from './models/split-levels.ts';

/** Goes into every hash: to be raised when the files of levels are laid out otherwise. */
const edition = 'levels 1';

/**
 * Gives the built models to the tour: each level in a file of its own, named by the hash of its model's content
 * (six letters: they tell apart one model as it was and is), and
 * `virtual:museum-models`, which says which hash and how many levels belong to which model.
 *
 * @param root folder of the project, ending in a separator
 */
export function museumModels(root: string): Plugin {
  const virtual = 'virtual:museum-models';
  const resolved = `\0${virtual}`;
  const folder = join(root, 'models/built');
  const read = (name: string): Uint8Array => readFileSync(join(folder, `${name}.glb`));
  let models: Record<string, readonly [hash: string, levels: number]> = {};

  const list = (): void => {
    const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.glb')) : [];
    models = Object.fromEntries(
      files.sort().map((file) => {
        const name = file.slice(0, -'.glb'.length);
        const glb = read(name);
        const hash = createHash('sha256').update(edition).update(glb).digest('hex').slice(0, 6);
        return [name, [hash, readGltf(glb).meshes.length]];
      }),
    );
  };

  return {
    name: 'museum-models',
    buildStart: list,
    resolveId: (id) => (id === virtual ? resolved : undefined),
    load: (id) => (id === resolved ? `export const models = ${JSON.stringify(models)};` : undefined),
    async generateBundle() {
      for (const [name, [hash]] of Object.entries(models))
        for (const [level, source] of (await splitLevels(read(name))).entries())
          this.emitFile({ type: 'asset', fileName: `models/${name}.${level}.${hash}.lvl`, source });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const match = /^\/models\/([a-z0-9-]+)\.(\d)\.[0-9a-f]{6}\.lvl/.exec(request.url ?? '');
        const name = match?.[1];
        if (name === undefined || !(name in models)) return next();
        response.setHeader('Content-Type', 'application/octet-stream');
        splitLevels(read(name)).then((levels) => response.end(levels[Number(match?.[2])]), next);
      });
    },
  };
}
