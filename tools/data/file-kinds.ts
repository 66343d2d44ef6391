import type { z } from 'zod';
import { contentNoteDefinition } from '../../src/museum/catalogue/definitions/content-note.ts';
import { correctionDefinition } from '../../src/museum/catalogue/definitions/correction.ts';
import { curationDefinition } from '../../src/museum/catalogue/definitions/curation.ts';
import { eventDefinition } from '../../src/museum/catalogue/definitions/event.ts';
import { giftDefinition } from '../../src/museum/catalogue/definitions/gift.ts';
import { modelDefinition } from '../../src/museum/catalogue/definitions/model.ts';
import { museumDefinition } from '../../src/museum/catalogue/definitions/museum.ts';
import { resolutionDefinition } from '../../src/museum/catalogue/definitions/resolution.ts';
import { routeDefinition } from '../../src/museum/catalogue/definitions/route.ts';
import { sourceDefinition } from '../../src/museum/catalogue/definitions/source.ts';
import { totalDefinition } from '../../src/museum/catalogue/definitions/total.ts';
import { tourDefinition } from '../../src/museum/catalogue/definitions/tour.ts';

/** The kinds of files whose shape is defined here; each has a schema of its name in `data/schema`. */
export const definitions = {
  'content-note': contentNoteDefinition,
  correction: correctionDefinition,
  curation: curationDefinition,
  event: eventDefinition,
  gift: giftDefinition,
  model: modelDefinition,
  museum: museumDefinition,
  resolution: resolutionDefinition,
  route: routeDefinition,
  source: sourceDefinition,
  total: totalDefinition,
  tour: tourDefinition,
} as const;

export type FileKind = keyof typeof definitions;

export type FileOf<K extends FileKind> = z.infer<(typeof definitions)[K]>;

const patterns: readonly (readonly [FileKind, RegExp])[] = [
  ['event', /^data\/events\/([^/]+)\.json$/],
  ['gift', /^data\/gifts\/([^/]+)\.json$/],
  ['source', /^data\/sources\/([^/]+)\.json$/],
  ['resolution', /^data\/resolutions\/([^/]+)\.json$/],
  ['total', /^data\/totals\/([^/]+)\.json$/],
  ['tour', /^data\/tours\/([^/]+)\.json$/],
  ['route', /^data\/routes\/([^/]+)\.json$/],
  ['correction', /^data\/corrections\/([^/]+)\.json$/],
  ['curation', /^data\/curation\/([^/]+)\.json$/],
  ['content-note', /^data\/content-notes\/([^/]+)\.json$/],
  ['museum', /^data\/(museum)\.json$/],
  ['model', /^models\/gifts\/([^/]+)\/model\.json$/],
];

/** What a path holds, and the id its name gives it; null where nothing belongs there. */
export function kindOfPath(path: string): { readonly kind: FileKind; readonly id: string } | null {
  for (const [kind, pattern] of patterns) {
    const id = pattern.exec(path)?.[1];
    if (id !== undefined) return { kind, id };
  }
  return null;
}
