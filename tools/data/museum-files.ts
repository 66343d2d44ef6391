import type { FileOf } from './file-kinds.ts';
import type { Region } from './regions.ts';

/** The data of the museum, every file of the shape its definition asks for, by id. */
export interface MuseumFiles {
  readonly gifts: ReadonlyMap<string, FileOf<'gift'>>;
  readonly models: ReadonlyMap<string, FileOf<'model'>>;
  readonly sources: ReadonlyMap<string, FileOf<'source'>>;
  readonly resolutions: ReadonlyMap<string, FileOf<'resolution'>>;
  readonly totals: ReadonlyMap<string, FileOf<'total'>>;
  readonly tours: ReadonlyMap<string, FileOf<'tour'>>;
  readonly routes: ReadonlyMap<string, FileOf<'route'>>;
  readonly events: ReadonlyMap<string, FileOf<'event'>>;
  readonly corrections: ReadonlyMap<string, FileOf<'correction'>>;
  /** By the name of the file: the id of its gift, if the data is sound. */
  readonly curation: ReadonlyMap<string, FileOf<'curation'>>;
  readonly contentNotes: ReadonlyMap<string, FileOf<'content-note'>>;
  readonly museum: FileOf<'museum'> | null;
  /** Gifts with a recipe of their own. */
  readonly recipes: ReadonlySet<string>;
  readonly regions: readonly Region[] | null;
}
