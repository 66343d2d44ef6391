import type { FileOf } from './file-kinds.ts';
import { readDataFolder } from './read-data-folder.ts';
import { readMuseumFiles } from './read-museum-files.ts';
import { withoutSchema } from './without-schema.ts';

/**
 * The outlines of the tours in their order: the text of `tours.json`.
 *
 * @param root folder of the project
 */
export function packTours(root: string): string {
  const tours: FileOf<'tour'>[] = [...readMuseumFiles(readDataFolder(root)).files.tours.values()];
  return JSON.stringify({ tours: tours.sort((a, b) => a.order - b.order).map(withoutSchema) });
}
