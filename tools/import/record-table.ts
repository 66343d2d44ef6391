/** One row of a table or one record of a file, all values as text. Columns without a value are missing. */
export interface CollectionRecord {
  /** File it is in, as the folder names it. */
  readonly file: string;
  /** Number of its row as a spreadsheet shows it, or of the record in its file, from 1. */
  readonly row: number;
  readonly values: Readonly<Record<string, string>>;
}

/** Something that was not understood, in a sentence. */
export interface ImportNote {
  readonly file: string;
  /** Null where it concerns the file as a whole. */
  readonly row: number | null;
  readonly says: string;
}

/** Records with the same columns. */
export interface RecordTable {
  /** Names of the files it was read from. */
  readonly files: readonly string[];
  readonly kind: 'csv' | 'xlsx' | 'json' | 'iiif' | 'linked-art' | 'lido' | 'files';
  readonly columns: readonly string[];
  readonly records: readonly CollectionRecord[];
  readonly notes: readonly ImportNote[];
}
