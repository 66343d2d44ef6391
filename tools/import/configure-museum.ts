import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InlineConfig, PluginOption } from 'vite';
import { siteConfig } from '../site-config.ts';
import { museumData } from '../vite-museum-data.ts';
import { listBuilt } from '../models/list-built.ts';
import { museumModels } from '../vite-museum-models.ts';
import { museumWords } from './museum-words.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What other pages read: it is made when the site is built (`buildMuseum`). */
const leftAway = new Set(['museum-embed-files', 'museum-exports', 'museum-builder-page']);
/** The form in which a thing stands of which there is neither picture nor model. */
const linen = 'veil-box';

/**
 * How the tour of another museum is served while one works on it.
 *
 * @param museum its folder
 * @param name of the museum
 * @param isKnown as `MuseumDataOptions` has it
 */
export function configureMuseum(
  museum: string,
  name: string,
  isKnown?: (path: string) => boolean,
): InlineConfig {
  const config = siteConfig(root);
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
