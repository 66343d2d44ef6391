import type { GiftRecord } from '../museum/catalogue/gift-record.ts';

/** What a label says otherwise than the files, all languages of it; what is left out is as it was. */
export interface UnsavedLabel {
  readonly title?: Readonly<Record<string, string>>;
  readonly description?: Readonly<Record<string, string>>;
}

let labels: ReadonlyMap<string, UnsavedLabel> = new Map();

/** Says what is written on labels and not saved yet, by id of the gift; records that are asked for from now on say it too. */
export function setUnsavedLabels(unsaved: ReadonlyMap<string, UnsavedLabel>): void {
  labels = unsaved;
}

/** A record as a visitor would read it if everything were saved. */
export function withUnsavedLabel(record: GiftRecord): GiftRecord {
  const unsaved = labels.get(record.entry.id);
  if (!unsaved) return record;
  const { title, description } = unsaved;
  return {
    ...record,
    ...(description && { description }),
    entry: { ...record.entry, ...(title && { title }) },
  };
}
