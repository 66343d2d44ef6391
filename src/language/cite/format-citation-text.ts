import type { Language } from '../language.ts';
import type { Citation, CitedSource } from './citation.ts';
import { oneLine } from './one-line.ts';

/**
 * A citation in one paragraph, in the order of the Chicago manual for a page of a site: who, “what”, where, version, when
 * it was looked at, address; then the licence and the sources it rests on.
 */
export function formatCitationText(citation: Citation, language: Language): string {
  const { site, title, url, accessed } = citation;
  return [
    oneLine(site.author),
    language.text('cite.title', { title: nestQuotes(oneLine(title)) }),
    oneLine(site.name),
    ...(site.version === null ? [] : [language.text('cite.version', { version: oneLine(site.version) })]),
    ...(site.issued === null ? [] : [language.text('cite.issued', { date: language.date(site.issued) })]),
    language.text('cite.accessed', { date: language.date(accessed) }),
    oneLine(url),
    ...listNotes(citation, language),
  ]
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/** Licence and sources, as sentences without their full stop. */
export function listNotes({ site, sources }: Citation, language: Language): readonly string[] {
  const licence = language.text('cite.licence', { licence: oneLine(site.licence) });
  if (sources.length === 0) return [licence];
  const named = sources.map((source) => nameSource(source, language)).join('; ');
  return [licence, language.text('cite.sources', { sources: named })];
}

function nameSource({ publisher, title, published, url }: CitedSource, language: Language): string {
  return [
    ...(publisher === null ? [] : [oneLine(publisher)]),
    ...(title === null ? [] : [language.text('cite.title', { title: nestQuotes(oneLine(title)) })]),
    ...(published === null ? [] : [language.date(published)]),
    oneLine(url),
  ].join(', ');
}

/** Quotation marks within quotation marks are single ones. */
function nestQuotes(text: string): string {
  return text
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll(/"([^"]*)"/g, '‘$1’');
}
