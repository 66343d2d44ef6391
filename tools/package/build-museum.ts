import { existsSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { openPackedShell, type Shell } from './shell.ts';
import { stageMuseum } from './stage-museum.ts';

export interface BuildMuseumOptions {
  /** Folder of the museum: `data/`, and `models/` where it has any. */
  readonly from: string;
  /** Folder of the site. It is made, and emptied where it holds an earlier site. */
  readonly to: string;
  /**
   * Absolute address the site will lie at. Without it, and without `site` in `data/museum.json`, all that must be absolute is left
   * out (oEmbed, link cards).
   */
  readonly site?: string;
  /**
   * What is written beside the walk; all of it, if left out. `walk` writes nothing else: of 25,000 records the catalogue as pages,
   * exports and files for articles are 236,000 files and 2.4 GB.
   */
  readonly parts?: 'all' | 'walk';
  /** How much is told on the console; `warn`, if left out. */
  readonly logLevel?: 'info' | 'warn' | 'error' | 'silent';
  /** What the site is built of; what lies in this package, if left out. */
  readonly shell?: Shell;
}

export interface BuiltMuseum {
  /** Absolute path of the site's folder. */
  readonly folder: string;
  /** Number of its files. */
  readonly files: number;
  readonly bytes: number;
}

/**
 * Builds the site of a museum from its folder of data: static files, for any host.
 *
 * @throws when `from` holds no museum, with the list of all faults when its data have any, when gifts find no place in the building,
 *   when a package that sites are built with is not installed (the message says how to), and when `to` holds something that is no
 *   site: nothing of another kind is ever removed
 */
export async function buildMuseum({
  from,
  to,
  site,
  parts = 'all',
  logLevel = 'warn',
  shell = openPackedShell(),
}: BuildMuseumOptions): Promise<BuiltMuseum> {
  const source = resolve(from);
  const folder = resolve(to);
  if (!existsSync(join(source, 'data/museum.json')))
    throw new Error(`build-museum: ${source} holds no museum: data/museum.json is missing`);
  if (`${source}${sep}`.startsWith(`${folder}${sep}`))
    throw new Error(`build-museum: ${folder} holds the museum itself: build into another folder`);
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, 'release.json')))
    throw new Error(`build-museum: ${folder} holds something that is no site: build into an empty folder`);

  const museum = JSON.parse(readFileSync(join(source, 'data/museum.json'), 'utf8')) as {
    readonly name: { readonly en: string };
  };
  const staged = stageMuseum(shell, source);
  const { MUSEUM_SITE: siteBefore } = process.env;
  try {
    if (site !== undefined) process.env['MUSEUM_SITE'] = site;
    mkdirSync(folder, { recursive: true });
    // Only now: what it imports may be missing, and is told of above.
    const { buildSite } = await import('./build-site.ts');
    await buildSite(staged.root, folder, { museum: source, name: museum.name.en, parts, logLevel });
  } finally {
    if (siteBefore === undefined) delete process.env['MUSEUM_SITE'];
    else process.env['MUSEUM_SITE'] = siteBefore;
    staged.remove();
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { folder, files: files.length, bytes };
}
