import type { Language } from '../language.ts';
import type { Citation } from './citation.ts';
import { listNotes } from './format-citation-text.ts';
import { oneLine } from './one-line.ts';

/** A citation in RIS, as programs that keep references read it: a tag and a value in each line, ended as on Windows. */
export function formatRis(citation: Citation, language: Language): string {
  const { site, key, title, url, accessed } = citation;
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['AU', site.author],
    ['TI', title],
    ['T2', site.name],
    ...(site.version === null ? [] : [['ET', site.version] as const]),
    ...(site.issued === null
      ? []
      : ([
          ['PY', site.issued.slice(0, 4)],
          ['DA', site.issued.replaceAll('-', '/')],
        ] as const)),
    ['LA', citation.language],
    ['UR', url],
    ['Y2', accessed.replaceAll('-', '/')],
    ...listNotes(citation, language).map((note) => ['N1', note] as const),
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}
