import type { Language } from '../language.ts';
import type { Citation } from './citation.ts';
import { listNotes } from './format-citation-text.ts';
import { oneLine } from './one-line.ts';

/** A citation as an entry of BibTeX, in UTF-8; titles keep their capitals. */
export function formatBibtex(citation: Citation, language: Language): string {
  const { site, key, title, url, accessed } = citation;
  const [year, month] = (site.issued ?? '').split('-');
  const fields: [string, string][] = [
    ['author', `{${escapeText(site.author)}}`],
    ['title', `{${escapeText(title)}}`],
    ['howpublished', escapeText(site.name)],
    ...(site.version === null ? [] : [['version', escapeText(site.version)] as [string, string]]),
    ...(year ? [['year', escapeText(year)] as [string, string]] : []),
    ...(month ? [['month', escapeText(String(Number(month)))] as [string, string]] : []),
    ['url', escapeAddress(url)],
    ['urldate', escapeText(accessed)],
    [
      'note',
      listNotes(citation, language)
        .map((note) => escapeText(note))
        .join('. '),
    ],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('');
  return `@misc{${key},\n${lines}}\n`;
}

/**
 * As commands, not as signs with a backslash before them: BibTeX counts braces whether or not one stands there. The
 * empty group ends the name of the command.
 */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': "''",
};

function escapeText(text: string): string {
  return oneLine(text).replaceAll(/[\\{}~^<>|"$&%#_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

/** An address is taken as it stands by the styles that print it; only what would end the field is encoded. */
function escapeAddress(url: string): string {
  return oneLine(url).replaceAll(/[\\{}^" ]/g, (sign) => encodeURIComponent(sign));
}
