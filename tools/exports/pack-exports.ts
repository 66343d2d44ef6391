import type { PackedFile } from '../data/packed-file.ts';
import { packDownload } from './download/pack-download.ts';
import type { ExportFacts } from './export-facts.ts';
import { packFigures } from './pack-figures.ts';
import { packIiif } from './iiif/pack-iiif.ts';
import { packLinkedArt } from './linked-art/pack-linked-art.ts';
import { packModels } from './pack-models.ts';
import { packTables } from './pack-tables.ts';

/**
 * All data exports, paths from the root of the site. Linked Art and IIIF are left out where the site does not know its own
 * address.
 *
 * @param root folder of the project
 */
export function* packExports(root: string, facts: ExportFacts): Generator<PackedFile> {
  const downloaded = [...packTables(facts), ...packFigures(facts), ...packLinkedArt(facts)];
  yield* downloaded;
  yield packDownload(root, facts, downloaded);
  yield* packIiif(facts);
  yield* packModels(root, facts);
}
