import { build, type LogLevel, type PluginOption } from 'vite';
import { museumWords } from '../import/museum-words.ts';
import { siteConfig } from '../site-config.ts';

export interface SiteOptions {
  /** Folder of the museum itself. */
  readonly museum: string;
  /** Name of the museum: the title of its pages. */
  readonly name: string;
  readonly parts: 'all' | 'walk';
  readonly logLevel: LogLevel;
}

/** What writes pages, exports and files for articles. */
const besideWalk = new Set(['museum-embed-files', 'museum-exports', 'museum-builder-page']);

/**
 * @param root folder in which a museum lies as in the project; ends in a separator
 * @param folder the site is built into; it is emptied first
 */
export async function buildSite(
  root: string,
  folder: string,
  { museum, name, parts, logLevel }: SiteOptions,
): Promise<void> {
  const config = siteConfig(root);
  const words = museumWords(root, museum, name);
  // Titles alone: its words lie in that folder already, and its pages are written, so that links lead to them.
  const { load, ...titles } = words;
  void load;
  const plugins = (config.plugins ?? []).filter(
    (plugin) => parts === 'all' || !besideWalk.has(nameOf(plugin)),
  );
  await build({
    ...config,
    configFile: false,
    root,
    logLevel,
    plugins: [parts === 'all' ? titles : words, ...plugins],
    build: {
      ...config.build,
      outDir: folder,
      emptyOutDir: true,
      // How long each plugin took is for who works on them.
      rollupOptions: { ...config.build?.rollupOptions, checks: { pluginTimings: false } },
    },
  });
}

function nameOf(plugin: PluginOption): string {
  return plugin && typeof plugin === 'object' && 'name' in plugin ? plugin.name : '';
}
