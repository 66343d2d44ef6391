import type { GiftEntry } from '../../src/museum/catalogue/gift-entry.ts';
import type { GiftRecord } from '../../src/museum/catalogue/gift-record.ts';
import type { FileOf } from '../data/file-kinds.ts';
import type { SiteFacts } from '../pages/site-facts.ts';

/** One gift with all that the data hold of it. */
export interface ExportedGift {
  /** As `data/gifts/<id>.json` has it. */
  readonly file: FileOf<'gift'>;
  /** As `models/gifts/<id>/model.json` has it. */
  readonly model: FileOf<'model'>;
  readonly entry: GiftEntry;
  readonly record: GiftRecord;
  /** Id of the room of the reconstruction it stands in. */
  readonly room: string;
}

/** All that is needed to write the exports. */
export interface ExportFacts {
  /** In the order of accession. */
  readonly gifts: readonly ExportedGift[];
  readonly sources: ReadonlyMap<string, FileOf<'source'>>;
  readonly resolutions: ReadonlyMap<string, FileOf<'resolution'>>;
  readonly siteFacts: SiteFacts;
  /** Absolute address of the site, ending in a slash; null where nobody knows it. */
  readonly site: string | null;
  readonly version: string;
  /** Day of the newest correction in the data, `YYYY-MM-DD`. */
  readonly date: string;
}

/** @throws when the files lack a gift that the museum has placed */
export function gatherExportFacts(siteFacts: SiteFacts): ExportFacts {
  const { placed, files } = siteFacts;
  return {
    gifts: placed.museum.catalogue.gifts.map((entry) => {
      const file = files.gifts.get(entry.id);
      const model = files.models.get(entry.id);
      if (!file || !model) throw new Error(`export-facts: ${entry.id} lacks its file or its model`);
      return { file, model, entry, record: placed.record(entry), room: placed.recordPlace(entry).room };
    }),
    sources: files.sources,
    resolutions: files.resolutions,
    siteFacts,
    site: siteFacts.site,
    version: siteFacts.version,
    date: siteFacts.date,
  };
}
