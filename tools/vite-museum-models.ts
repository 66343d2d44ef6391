import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { listBuilt } from './models/list-built.ts';
import { listNeededModels } from './models/list-needed-models.ts';
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
 * @param listFiles the built models by name, each with its file; if left out those of the project: in a build what its gifts
 *   need, and all of them while one works on it, because a gift may be added
 */
export function museumModels(root: string, listFiles?: () => ReadonlyMap<string, string>): Plugin {
  const virtual = 'virtual:museum-models';
  const resolved = `\0${virtual}`;
  let built: ReadonlyMap<string, string> = new Map();
  const read = (name: string): Uint8Array => readFileSync(built.get(name) ?? '');
  let models: Record<string, readonly [hash: string, levels: number]> = {};

  let isWorkedOn = false;

  const list = (): void => {
    built = listFiles?.() ?? (isWorkedOn ? listBuilt(join(root, 'models/built')) : listNeededModels(root));
    models = Object.fromEntries(
      [...built.keys()].map((name) => {
        const glb = read(name);
        const hash = createHash('sha256').update(edition).update(glb).digest('hex').slice(0, 6);
        return [name, [hash, readGltf(glb).meshes.length]];
      }),
    );
  };

  return {
    name: 'museum-models',
    configResolved: ({ command }) => {
      isWorkedOn = command === 'serve';
    },
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
