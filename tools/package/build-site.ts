import { build, type LogLevel } from 'vite';
import { museumWords } from '../import/museum-words.ts';
import { siteConfig } from '../site-config.ts';

/**
 * @param root folder in which a museum lies as in the project; ends in a separator
 * @param folder the site is built into; it is emptied first
 * @param museum folder of the museum itself
 * @param name of the museum: the title of its pages
 */
export async function buildSite(
  root: string,
  folder: string,
  museum: string,
  name: string,
  logLevel: LogLevel,
): Promise<void> {
  const config = siteConfig(root);
  // Titles alone: its words lie in that folder already, and its pages are written, so that links lead to them.
  const { load, ...titles } = museumWords(root, museum, name);
  void load;
  await build({
    ...config,
    configFile: false,
    root,
    logLevel,
    plugins: [titles, ...(config.plugins ?? [])],
    build: { ...config.build, outDir: folder, emptyOutDir: true },
  });
}
