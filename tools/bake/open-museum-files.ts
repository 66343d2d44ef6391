import { openWholeMuseum, type WholeMuseum } from '../../src/museum/open-whole-museum.ts';
import { readCollection } from '../data/read-collection.ts';

/**
 * The museum with everything in it, from the files of the project.
 *
 * @param root folder of the project
 */
export function openMuseumFiles(root: string): WholeMuseum {
  return openWholeMuseum(readCollection(root));
}
