import { lstatSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';

const curated = /^data\/(?:curation|gifts|tours)\/[a-z0-9]+(?:-[a-z0-9]+)*\.json$/;

/**
 * The file a curator may read and write under a path; null for any other path, and where a link leads out of its folder.
 *
 * @param root folder of the museum
 * @param path from the root, with forward slashes
 */
export function curatedPath(root: string, path: string): string | null {
  if (!curated.test(path) || path.length > 200) return null;
  const file = join(root, path);
  const folder = join(file, '..');
  try {
    if (
      realpathSync(folder) !==
      join(realpathSync(root), path.slice(0, path.lastIndexOf('/')))
        .split('/')
        .join(sep)
    )
      return null;
    if (lstatSync(file).isSymbolicLink()) return null;
  } catch {
    // Neither need be there yet.
  }
  return file;
}
