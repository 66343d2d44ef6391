import type { FileOf } from './file-kinds.ts';

/** What of a gift points at the note: a word of its title, `what` or materials, or the family of its model; null if nothing does. */
export function findSign(
  gift: FileOf<'gift'>,
  family: string | undefined,
  note: FileOf<'content-note'>,
): string | null {
  const text = [gift.title['en'] ?? '', gift.what, ...gift.materials].join(' ').toLowerCase();
  const words = new Set(text.match(/\p{L}+/gu) ?? []);
  const word = note.words.find((one) => words.has(one));
  if (word !== undefined) return word;
  return family !== undefined && note.families.includes(family) ? family : null;
}
