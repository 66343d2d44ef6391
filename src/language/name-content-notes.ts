import type { ContentNoteId } from '../museum/catalogue/content-note.ts';
import type { Language } from './language.ts';

/** The line that says, before anything else, which notes a gift carries. */
export function nameContentNotes(notes: readonly ContentNoteId[], language: Language): string {
  const names = notes.map((id) => language.text(`content.${id}`));
  const list = new Intl.ListFormat(language.tag, { type: 'unit', style: 'short' }).format(names);
  return language.text('content.line', { notes: list });
}
