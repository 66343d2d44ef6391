import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { checkFiles } from '../data/check-files.ts';
import { checkPlaces } from '../data/check-places.ts';
import { formatFaults } from '../data/format-faults.ts';
import { readCollection } from '../data/read-collection.ts';
import { readDataFolder } from '../data/read-data-folder.ts';
import { configureMuseum } from '../import/configure-museum.ts';
import { siteConfig } from '../site-config.ts';
import { museumData } from '../vite-museum-data.ts';
import { CuratedMuseumFiles } from './curated-museum-files.ts';
import { curation } from './vite-curation.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Only who sits at this machine curates. */
const host = '127.0.0.1';

/**
 * Opens a museum to be curated in the browser: the tour as its sources have it, with the server that saves.
 *
 * @param museum its folder, absolute
 * @param port to listen at, or the next that is free; 0 for any
 * @throws with the list of all faults when its data has any
 */
export async function openCurator(museum: string, port: number): Promise<ViteDevServer> {
  const texts = readDataFolder(museum);
  const { files, faults } = checkFiles(texts);
  if (faults.length > 0) throw new Error(formatFaults(faults, texts));
  const homeless = checkPlaces(readCollection(museum, texts));
  if (homeless.length > 0) throw new Error(formatFaults(homeless, texts));

  const curated = new CuratedMuseumFiles(museum);
  const isKnown = (path: string): boolean => curated.isOwn(path);
  const config =
    resolve(museum) === resolve(root)
      ? configureProject(isKnown)
      : configureMuseum(museum, files.museum?.name['en'] ?? 'Museum', isKnown);
  const server = await createServer({
    ...config,
    plugins: [...(config.plugins ?? []), curation(root, museum, curated)],
    // Packages that only this page needs are found before it opens: found later, it would have to load again.
    optimizeDeps: { entries: ['index.html', 'src/start-curating.ts'] },
    // Nothing of it is for pages of other origins.
    server: { host, port, cors: false },
  });
  return server.listen();
}

/** The project's own museum, as `npm run dev` has it. */
function configureProject(isKnown: (path: string) => boolean): InlineConfig {
  const config = siteConfig(root);
  return {
    ...config,
    configFile: false,
    root: join(root),
    logLevel: 'warn',
    plugins: (config.plugins ?? []).map((plugin) =>
      plugin && typeof plugin === 'object' && 'name' in plugin && plugin.name === 'museum-data'
        ? museumData({ root, isKnown })
        : plugin,
    ),
  };
}
