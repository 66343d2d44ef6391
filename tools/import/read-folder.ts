import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a collection. */
export interface CollectionFile {
  /** Path from the folder of the collection, with forward slashes. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

const mostFiles = 200_000;
const deepest = 8;

/**
 * All files of a folder and the folders in it, by name; hidden ones, and what links lead to, are left out, so that nothing
 * outside of the folder is ever read.
 */
export function readFolder(folder: string): CollectionFile[] {
  const files: CollectionFile[] = [];
  const walk = (inner: string, depth: number): void => {
    for (const entry of readdirSync(join(folder, inner), { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name.startsWith('~$') || files.length >= mostFiles) continue;
      const name = inner === '' ? entry.name : `${inner}/${entry.name}`;
      if (entry.isDirectory() && depth < deepest) walk(name, depth + 1);
      else if (entry.isFile()) {
        const path = join(folder, name);
        files.push({ name, path, bytes: statSync(path).size });
      }
    }
  };
  walk('', 0);
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}
