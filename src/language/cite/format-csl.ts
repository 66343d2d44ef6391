import type { Language } from '../language.ts';
import type { Citation } from './citation.ts';
import { listNotes } from './format-citation-text.ts';
import { oneLine } from './one-line.ts';

/** A citation as CSL-JSON: a list of one page of a site. */
export function formatCsl(citation: Citation, language: Language): string {
  const { site, key, title, url, accessed } = citation;
  const item = {
    id: key,
    type: 'webpage',
    author: [{ literal: oneLine(site.author) }],
    title: oneLine(title),
    'container-title': oneLine(site.name),
    ...(site.version !== null && { version: oneLine(site.version) }),
    ...(site.issued !== null && { issued: writeDay(site.issued) }),
    accessed: writeDay(accessed),
    language: citation.language,
    URL: oneLine(url),
    // The format has no place for a licence.
    note: listNotes(citation, language).join('. '),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function writeDay(day: string): { readonly 'date-parts': readonly (readonly number[])[] } {
  return { 'date-parts': [day.split('-').map(Number)] };
}
