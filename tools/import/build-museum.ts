import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, loadConfigFromFile, preview, type InlineConfig, type PluginOption } from 'vite';
import { checkFiles } from '../data/check-files.ts';
import { formatFaults } from '../data/format-faults.ts';
import { readDataFolder } from '../data/read-data-folder.ts';
import { museumData } from '../vite-museum-data.ts';
import { listBuilt, museumModels } from '../vite-museum-models.ts';
import { museumWords } from './museum-words.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What other pages read of the project's own museum: nobody writes articles about this one yet. */
const leftAway = new Set(['museum-embed-files', 'museum-exports', 'museum-builder-page']);
/** The form in which a thing stands of which there is neither picture nor model. */
const linen = 'veil-box';

/**
 * Builds the whole tour over the data and models of another museum, with the code and the plugins of the project.
 *
 * @param museum its folder
 * @param out folder to build into; emptied first
 * @throws with the list of all faults when its data has any
 */
export async function buildMuseum(museum: string, out: string): Promise<void> {
  if (out === resolve(root) || `${out}${sep}`.startsWith(resolve(root, 'dist') + sep))
    throw new Error(`${out} is the place of the project's own museum: build into another folder.`);
  const texts = readDataFolder(museum);
  const { files, faults } = checkFiles(texts);
  if (faults.length > 0) throw new Error(formatFaults(faults, texts));
  await build({
    ...(await configureMuseum(museum, files.museum?.name['en'] ?? 'Museum')),
    build: { ...(await readConfig()).build, outDir: out, emptyOutDir: true },
  });
}

/** Builds it, and serves it until it is stopped. */
export async function startMuseum(museum: string, out: string, port: number): Promise<void> {
  await buildMuseum(museum, out);
  const config = await readConfig();
  const server = await preview({
    root,
    configFile: false,
    plugins: (config.plugins ?? []).filter((plugin) => nameOf(plugin) === 'museum-headers'),
    build: { outDir: out },
    preview: { port },
  });
  server.printUrls();
}

async function readConfig(): Promise<InlineConfig> {
  const loaded = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    resolve(root, 'vite.config.ts'),
  );
  if (!loaded) throw new Error('import: vite.config.ts cannot be read');
  return loaded.config;
}

/**
 * How the tour of another museum is made.
 *
 * @param museum its folder
 * @param name of the museum
 * @param isKnown as `MuseumDataOptions` has it
 */
export async function configureMuseum(
  museum: string,
  name: string,
  isKnown?: (path: string) => boolean,
): Promise<InlineConfig> {
  const config = await readConfig();
  const replace = (plugin: PluginOption): PluginOption => {
    const known = nameOf(plugin);
    if (leftAway.has(known)) return null;
    if (known === 'museum-data') return museumData({ root, museum, ...(isKnown && { isKnown }) });
    if (known === 'museum-models') return museumModels(root, () => listModels(museum));
    return plugin;
  };
  return {
    ...config,
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [museumWords(root, museum, name), ...(config.plugins ?? []).map(replace)],
  };
}

/** Its own models, and of the project's the forms under linen; what stands for want of a model is one of these. */
function listModels(museum: string): Map<string, string> {
  const models = new Map(
    [...listBuilt(join(root, 'models/built'))].filter(([name]) => name.startsWith('veil-')),
  );
  const bundle = models.get(linen);
  if (bundle !== undefined) models.set('family-object', bundle);
  for (const [name, file] of listBuilt(join(museum, 'models/built'))) models.set(name, file);
  return models;
}

function nameOf(plugin: PluginOption): string {
  return plugin && typeof plugin === 'object' && 'name' in plugin ? plugin.name : '';
}
