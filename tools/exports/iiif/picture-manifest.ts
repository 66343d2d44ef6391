import { posterSize } from '../../posters/poster.ts';
import type { ExportedGift, ExportFacts } from '../export-facts.ts';
import { exportPaths } from '../export-paths.ts';
import { describeGift, labelOf, pictureOf } from './describe-gift.ts';

export const presentation3 = 'http://iiif.io/api/presentation/3/context.json';

/** IIIF Presentation 3.0 manifest of a gift's picture: one canvas, one still image, no image service. */
export function pictureManifest(gift: ExportedGift, facts: ExportFacts, site: string): object {
  const id = `${site}${exportPaths.picture(gift.file.id)}`;
  // No `#`: whoever points at a part of a canvas adds one.
  const canvas = `${site}iiif/${gift.file.id}/canvas`;
  return {
    '@context': presentation3,
    id,
    type: 'Manifest',
    ...describeGift(gift, facts, site, []),
    partOf: [{ id: `${site}${exportPaths.pictures}`, type: 'Collection' }],
    items: [
      {
        id: canvas,
        type: 'Canvas',
        label: labelOf(gift),
        width: posterSize.width,
        height: posterSize.height,
        items: [
          {
            id: `${canvas}/page`,
            type: 'AnnotationPage',
            items: [
              {
                id: `${canvas}/annotation`,
                type: 'Annotation',
                motivation: 'painting',
                body: pictureOf(gift.file.id, site),
                target: canvas,
              },
            ],
          },
        ],
      },
    ],
  };
}
