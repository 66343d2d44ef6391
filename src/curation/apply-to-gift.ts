import type { GiftEdit } from './curation-edit.ts';
import { setText, wordsOrNone } from './set-text.ts';

/** `data/curation/<gift>.json`: where a curator wants a gift, and how; null leaves it to the rules. */
export interface CurationFile {
  readonly $schema: string;
  readonly gift: string;
  readonly place: string | null;
  readonly cloth: string | null;
  readonly light: string | null;
}

/** What of the file of a gift a curator changes; the rest of it stays as it is. */
export interface LabelFile {
  readonly title: Readonly<Record<string, string>>;
  readonly description: Readonly<Record<string, string>>;
}

/** @returns null where everything is left to the rules: then there is no file */
export function applyToCuration(
  file: CurationFile | null,
  edit: Exclude<GiftEdit, { kind: 'label' }>,
): CurationFile | null {
  const before: CurationFile = file ?? {
    $schema: '../schema/curation.schema.json',
    gift: edit.gift,
    place: null,
    cloth: null,
    light: null,
  };
  const { kind, gift: _gift, ...says } = edit;
  void kind;
  const next: CurationFile = { ...before, ...says };
  return next.place === null && next.cloth === null && next.light === null ? null : next;
}

/** @returns null for a gift there is no file of: nothing is made up */
export function applyToLabel<File extends LabelFile>(
  file: File | null,
  { field, language, text }: Extract<GiftEdit, { kind: 'label' }>,
): File | null {
  return file && { ...file, [field]: setText(file[field], language, wordsOrNone(text, language, ['en'])) };
}
