import type { GiftFile } from '../../src/museum/catalogue/definitions/gift.ts';
import type { ModelFile } from '../../src/museum/catalogue/definitions/model.ts';
import type { SourceFile } from '../../src/museum/catalogue/definitions/source.ts';
import type { CollectionRecord } from './record-table.ts';
import type { CollectionFile } from './read-folder.ts';
import type { StatedSize } from './read-size.ts';

/** A record that was understood: what is said of the thing and by whom, and which files show it. */
export interface ImportedGift {
  readonly record: CollectionRecord;
  /** All but its accession number, which the order in the building gives it. */
  readonly gift: Omit<GiftFile, 'accession'>;
  /** A page of its own; null where it goes by the page of the collection. */
  readonly source: SourceFile | null;
  readonly stated: StatedSize;
  readonly picture: CollectionFile | null;
  readonly model: CollectionFile | null;
  readonly licence: string | null;
  readonly room: string | null;
}

/** How a thing looks here: what its `model.json` says. */
export type ImportedLook = Omit<ModelFile, '$schema'>;
