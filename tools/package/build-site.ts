import { build, type LogLevel } from 'vite';
import { siteConfig } from '../site-config.ts';

/**
 * @param root folder in which a museum lies as in the project; ends in a separator
 * @param folder the site is built into; it is emptied first
 */
export async function buildSite(root: string, folder: string, logLevel: LogLevel): Promise<void> {
  const config = siteConfig(root);
  await build({
    ...config,
    configFile: false,
    root,
    logLevel,
    build: { ...config.build, outDir: folder, emptyOutDir: true },
  });
}
