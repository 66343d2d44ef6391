import { checkReferences } from './check-references.ts';
import type { DataFault } from './data-fault.ts';
import type { MuseumFiles } from './museum-files.ts';
import { listRooms } from './list-rooms.ts';
import { readMuseumFiles, type readMuseumFile } from './read-museum-files.ts';

/**
 * Checks the whole of the data at once.
 *
 * @param texts path from the root to text, as `readDataFolder` gives it
 * @param readFile how one file is read, if in another way than anew
 */
export function checkFiles(
  texts: ReadonlyMap<string, string>,
  readFile?: typeof readMuseumFile,
): {
  readonly files: MuseumFiles;
  readonly faults: readonly DataFault[];
} {
  const read = readMuseumFiles(texts, readFile);
  const faults = [...read.faults, ...checkReferences(read, listRooms(texts))];
  return { files: read.files, faults };
}
