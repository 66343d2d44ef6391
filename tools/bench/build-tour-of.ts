import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, loadConfigFromFile, type PluginOption } from 'vite';
import type { Collection } from '../data/collection.ts';
import { museumData } from '../vite-museum-data.ts';
import { projectRoot } from './bench-site.ts';
import type { BuiltPage } from './build-page.ts';

/** Builds the tour just as it is built for visitors, of another collection, into a folder of its own. */
export async function buildTourOf(collect: () => Collection): Promise<BuiltPage> {
  const loaded = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    join(projectRoot, 'vite.config.ts'),
  );
  if (!loaded) throw new Error('bench: the tour has no vite.config.ts');
  const folder = mkdtempSync(join(tmpdir(), 'museum-bench-'));
  const isNamed = (plugin: PluginOption, name: string): boolean =>
    typeof plugin === 'object' && plugin !== null && 'name' in plugin && plugin.name === name;
  await build({
    ...loaded.config,
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    plugins: (loaded.config.plugins ?? [])
      // Pages about gifts are written from the data of the project.
      .filter((plugin) => !isNamed(plugin, 'museum-embed-files'))
      .map((plugin) =>
        isNamed(plugin, 'museum-data') ? museumData({ root: projectRoot, collect }) : plugin,
      ),
    build: { ...loaded.config.build, outDir: folder, emptyOutDir: true },
  });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
