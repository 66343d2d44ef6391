import type { ContentNote } from '../../src/museum/catalogue/content-note.ts';
import type { MuseumFiles } from './museum-files.ts';

/** The notes a gift carries, by their ids. */
export function listContentNotes({ contentNotes }: MuseumFiles, gift: string): ContentNote[] {
  return [...contentNotes.values()]
    .flatMap(({ id, gifts }) => {
      const marked = gifts.find((one) => one.gift === gift);
      return marked ? [{ id, reason: marked.reason }] : [];
    })
    .sort((a, b) => a.id.localeCompare(b.id));
}
