import type { MuseumFiles } from '../data/museum-files.ts';
import { findSign } from '../data/find-sign.ts';
import type { FileOf } from '../data/file-kinds.ts';
import { NewEntry } from './changes.ts';
import type { Interview } from './interview.ts';
import { readText, readYes } from './readers.ts';

/** Asks about every content note that a word or the model of a gift points at; the notes, decided, by path. */
export async function askNotes(
  gift: FileOf<'gift'>,
  family: string,
  { contentNotes }: MuseumFiles,
  { ask }: Interview,
): Promise<Map<string, object>> {
  const changed = new Map<string, object>();
  for (const [id, note] of contentNotes) {
    const sign = findSign(gift, family, note);
    if (sign === null) continue;
    // oxlint-disable-next-line no-await-in-loop
    const carries = await ask({
      flag: `note-${id}`,
      ask: `“${sign}” points at the content note “${id}”, which some would rather read first. Does the gift carry it?`,
      initial: 'yes',
      read: readYes,
    });
    // oxlint-disable-next-line no-await-in-loop
    const reason = await ask({
      flag: `note-${id}-reason`,
      ask: carries ? 'Why? What it is or is made of, in a few words.' : 'Why not?',
      ...(carries && { initial: `${gift.what.charAt(0).toUpperCase()}${gift.what.slice(1)}.` }),
      read: readText(4000),
    });
    const list = carries ? 'gifts' : 'cleared';
    const behind = note[list].findIndex((entry) => entry.gift > gift.id);
    const index = behind < 0 ? note[list].length : behind;
    changed.set(`data/content-notes/${id}.json`, new NewEntry(list, index, { gift: gift.id, reason }));
  }
  return changed;
}
