import { checkReferences } from './check-references.ts';
import type { DataFault } from './data-fault.ts';
import type { MuseumFiles } from './museum-files.ts';
import { listRooms } from './list-rooms.ts';
import { readMuseumFiles } from './read-museum-files.ts';

/**
 * Checks the whole of the data at once.
 *
 * @param texts path from the root to text, as `readDataFolder` gives it
 */
export function checkFiles(texts: ReadonlyMap<string, string>): {
  readonly files: MuseumFiles;
  readonly faults: readonly DataFault[];
} {
  const read = readMuseumFiles(texts);
  const faults = [...read.faults, ...checkReferences(read, listRooms(texts))];
  return { files: read.files, faults };
}
