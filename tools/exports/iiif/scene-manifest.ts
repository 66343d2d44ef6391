import type { ExportedGift, ExportFacts } from '../export-facts.ts';
import { exportPaths, exportTypes } from '../export-paths.ts';
import { describeGift, english, labelOf } from './describe-gift.ts';

export const presentation4 = 'http://iiif.io/api/presentation/4/context.json';

/** Says in every file of the fourth version that the version is not finished. */
export const draftStatus = {
  label: 'Status of this file',
  value:
    'Draft format: IIIF Presentation API 4.0, which is not a finished standard. This file will change with it; its address will not.',
} as const;

/**
 * IIIF Presentation 4.0 (draft) manifest of a gift's model: one scene in metres, with the model on its origin, lit and looked at
 * as the viewer does by itself.
 */
export function sceneManifest(gift: ExportedGift, facts: ExportFacts, site: string): object {
  const { id: name } = gift.file;
  const id = `${site}${exportPaths.scene(name)}`;
  const scene = `${site}iiif/${name}/scene`;
  return {
    '@context': presentation4,
    id,
    type: 'Manifest',
    ...describeGift(gift, facts, site, [draftStatus]),
    partOf: [{ id: `${site}${exportPaths.scenes}`, type: 'Collection' }],
    items: [
      {
        id: scene,
        type: 'Scene',
        label: labelOf(gift),
        spatialScale: { type: 'Quantity', quantityValue: 1, unit: 'm' },
        items: [
          {
            id: `${scene}/page`,
            type: 'AnnotationPage',
            items: [
              {
                id: `${scene}/annotation`,
                type: 'Annotation',
                motivation: ['painting'],
                body: {
                  id: `${site}${exportPaths.model(name)}`,
                  type: 'Model',
                  format: exportTypes.model,
                  label: english('Model, glTF 2.0'),
                },
                target: { id: scene, type: 'Scene' },
              },
            ],
          },
        ],
      },
    ],
  };
}
