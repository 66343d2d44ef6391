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
  await build({
    ...config,
    configFile: false,
    root,
    logLevel,
    plugins: [museumWords(root, museum, name), ...(config.plugins ?? [])],
    build: { ...config.build, outDir: folder, emptyOutDir: true },
  });
}
