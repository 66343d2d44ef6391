import type { PackedFile } from '../../data/packed-file.ts';
import type { ExportFacts } from '../export-facts.ts';
import { exportPaths } from '../export-paths.ts';
import { pictureCollection, sceneCollection } from './iiif-collection.ts';
import { pictureManifest } from './picture-manifest.ts';
import { sceneManifest } from './scene-manifest.ts';

/**
 * IIIF manifests of every gift's picture and model, and the collections of them. None where the site does not know its own
 * address: all that is named must have one.
 */
export function* packIiif(facts: ExportFacts): Generator<PackedFile> {
  const { site } = facts;
  if (site === null) return;
  yield { name: exportPaths.pictures, content: JSON.stringify(pictureCollection(facts, site)) };
  yield { name: exportPaths.scenes, content: JSON.stringify(sceneCollection(facts, site)) };
  for (const gift of facts.gifts) {
    const picture = JSON.stringify(pictureManifest(gift, facts, site));
    const scene = JSON.stringify(sceneManifest(gift, facts, site));
    for (const id of [gift.file.id, ...gift.file.aliases]) {
      yield { name: exportPaths.picture(id), content: picture };
      yield { name: exportPaths.scene(id), content: scene };
    }
  }
}
