import type { ExportFacts } from '../export-facts.ts';
import { exportPaths } from '../export-paths.ts';
import { english, labelOf, rights, thumbnailOf, type LanguageMap } from './describe-gift.ts';
import { presentation3 } from './picture-manifest.ts';
import { draftStatus, presentation4 } from './scene-manifest.ts';

/** IIIF Presentation 3.0 collection of the pictures of all gifts. */
export function pictureCollection(facts: ExportFacts, site: string): object {
  return collection(facts, site, presentation3, exportPaths.pictures, exportPaths.picture, {
    label: english('Pictures of the gifts'),
    summary: english('A picture of a reconstruction of every gift; none is a photograph of the gift.'),
  });
}

/** IIIF Presentation 4.0 (draft) collection of the models of all gifts. */
export function sceneCollection(facts: ExportFacts, site: string): object {
  return collection(facts, site, presentation4, exportPaths.scenes, exportPaths.scene, {
    label: english('Models of the gifts (draft format)'),
    summary: english('A reconstruction of every gift; none is a scan of the gift.'),
    metadata: [{ label: english(draftStatus.label), value: english(draftStatus.value) }],
  });
}

function collection(
  { gifts }: ExportFacts,
  site: string,
  context: string,
  path: string,
  pathOf: (id: string) => string,
  told: { readonly label: LanguageMap; readonly summary: LanguageMap; readonly metadata?: readonly object[] },
): object {
  return {
    '@context': context,
    id: `${site}${path}`,
    type: 'Collection',
    ...told,
    rights,
    items: gifts.map((gift) => ({
      id: `${site}${pathOf(gift.file.id)}`,
      type: 'Manifest',
      label: labelOf(gift),
      thumbnail: thumbnailOf(gift.file.id, site),
    })),
  };
}
