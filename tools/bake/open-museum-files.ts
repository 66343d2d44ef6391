import type { CatalogueFacts } from '../../src/museum/catalogue/catalogue-facts.ts';
import { openMuseum, type Museum } from '../../src/museum/open-museum.ts';
import { readBuilding } from '../data/pack-building.ts';
import { packData } from '../data/pack-data.ts';

/**
 * The museum as the tour opens it, from the files of the project.
 *
 * @param root folder of the project
 */
export function openMuseumFiles(root: string): Museum {
  const catalogue = packData(root).files.get('catalogue.json') ?? '';
  return openMuseum({ catalogue: JSON.parse(catalogue) as CatalogueFacts, building: readBuilding(root) });
}
