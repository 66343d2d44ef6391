import type { FileOf } from '../data/file-kinds.ts';

/** A source on one line: title, publisher, date, address, and its id here. What it does not state is left out. */
export function citeSource({
  id,
  title,
  publisher,
  published,
  url,
}: Pick<FileOf<'source'>, 'id' | 'title' | 'publisher' | 'published' | 'url'>): string {
  const named = [title, publisher, published].filter((part) => part !== null);
  return [...named, url, `[${id}]`].join(', ');
}
