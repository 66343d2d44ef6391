import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/language/cite/citation.ts';
import { citeSubject } from '../../../src/language/cite/cite-subject.ts';
import { formatBibtex } from '../../../src/language/cite/format-bibtex.ts';
import { formatCitationText } from '../../../src/language/cite/format-citation-text.ts';
import { formatCsl } from '../../../src/language/cite/format-csl.ts';
import { formatRis } from '../../../src/language/cite/format-ris.ts';
import { loadLanguage } from '../../../src/language/load-language.ts';

const english = await loadLanguage('en');
const korean = await loadLanguage('ko');

const site = {
  author: 'Example contributors',
  name: 'Example House: A Tour',
  version: '0.1.0',
  issued: '2026-11-26',
  licence: 'CC BY 4.0',
};
const plain: Citation = {
  site,
  key: 'gift-bear-1985',
  title: 'Stuffed bear "Bruno"',
  language: 'en',
  url: 'https://example.org/?exhibit=bear-1985',
  accessed: '2026-11-27',
  sources: [
    { publisher: 'News & Co', title: null, published: '1985-03', url: 'https://example.com/a_b' },
    { publisher: null, title: 'The bear', published: null, url: 'https://example.com/100%' },
  ],
};

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('\r\nER  - \r\nTY  - BOOK', '\n', '\u2028', '}', '{', '\\', '\\}', '"', '%', '$', '&'),
      fc.constantFrom(
        '},\n  author = {',
        '@book{x,',
        '<i>',
        '#',
        '_',
        '^',
        '~',
        '한글',
        'مرحبا',
        '\ud83d',
        ' ',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const anyCitation: fc.Arbitrary<Citation> = fc
  .record({ title: hostile, name: hostile, author: hostile, publisher: hostile, url: hostile })
  .map(({ title, name, author, publisher, url }) => ({
    ...plain,
    title,
    url,
    site: { ...site, name, author },
    sources: [{ publisher, title, published: null, url }],
  }));

/** What any reader of lines makes of a text: one line, well-formed. */
function flatten(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .split(/[\s\p{Cc}]+/u)
    .filter((word) => word !== '')
    .join(' ');
}

function readRis(text: string): (readonly [string, string])[] {
  return text.split(/\r\n|[\r\n\u2028\u2029\u0085]/).flatMap((line) => {
    const match = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line);
    expect(line === '' || match !== null).toBe(true);
    return match ? [[match[1] ?? '', match[2] ?? ''] as const] : [];
  });
}

describe('a citation', () => {
  it('as text says who, what, where, when, under which licence and after whom', () => {
    expect(formatCitationText(plain, english)).toBe(
      'Example contributors. “Stuffed bear ‘Bruno’”. Example House: A Tour. Version 0.1.0. Data of 26 November 2026. ' +
        'Accessed 27 November 2026. https://example.org/?exhibit=bear-1985. Licence: CC BY 4.0. ' +
        'Based on: News & Co, March 1985, https://example.com/a_b; “The bear”, https://example.com/100%.',
    );
    const bare = { ...plain, sources: [], site: { ...site, version: null, issued: null } };
    expect(formatCitationText(bare, korean)).toBe(
      'Example contributors. “Stuffed bear ‘Bruno’”. Example House: A Tour. 접속일 2026년 11월 27일. ' +
        'https://example.org/?exhibit=bear-1985. 이용 허락: CC BY 4.0.',
    );
  });

  it('as BibTeX', () => {
    expect(formatBibtex(plain, english)).toBe(
      String.raw`@misc{gift-bear-1985,
  author = {{Example contributors}},
  title = {{Stuffed bear ''Bruno''}},
  howpublished = {Example House: A Tour},
  version = {0.1.0},
  year = {2026},
  month = {11},
  url = {https://example.org/?exhibit=bear-1985},
  urldate = {2026-11-27},
  note = {Licence: CC BY 4.0. Based on: News \& Co, March 1985, https://example.com/a\_b; “The bear”, https://example.com/100\%},
}
`,
    );
  });

  it('as BibTeX stays one entry of nine fields, its braces in pairs, whatever stands in it', () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        const lines = formatBibtex(citation, english).split('\n');
        expect(lines.length).toBe(12);
        for (const line of lines.slice(1, 10)) {
          // BibTeX counts braces with a backslash before them, too.
          let depth = 0;
          const value = line.replace(/^ {2}[a-z]+ = /, '').slice(0, -1);
          for (let at = 0; at < value.length; at++) {
            depth += { '{': 1, '}': -1 }[value.charAt(at)] ?? 0;
            expect(depth > 0 || at === value.length - 1).toBe(true);
          }
          expect(depth).toBe(0);
          // No sign that TeX acts on is left bare, but in the address, which is taken as it stands.
          if (!line.startsWith('  url ')) expect(value).not.toMatch(/(?<!\\)[$&%#_^~]/);
        }
      }),
    );
  });

  it('as RIS is read back as it is, and is one reference, whatever stands in it', () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        const fields = readRis(formatRis(citation, english));
        const tags = fields.map(([tag]) => tag).join(' ');
        expect(tags).toBe('TY ID AU TI T2 ET PY DA LA UR Y2 N1 N1 ER');
        const found = Object.fromEntries(fields);
        expect(found).toMatchObject({
          TY: 'ELEC',
          AU: flatten(citation.site.author),
          TI: flatten(citation.title),
          T2: flatten(citation.site.name),
          UR: flatten(citation.url),
          DA: '2026/11/26',
          Y2: '2026/11/27',
        });
      }),
    );
  });

  it('as CSL-JSON is read back as it is', () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        const items = JSON.parse(formatCsl(citation, english)) as unknown;
        expect(items).toEqual([
          {
            id: 'gift-bear-1985',
            type: 'webpage',
            author: [{ literal: flatten(citation.site.author) }],
            title: flatten(citation.title),
            'container-title': flatten(citation.site.name),
            version: '0.1.0',
            issued: { 'date-parts': [[2026, 11, 26]] },
            accessed: { 'date-parts': [[2026, 11, 27]] },
            language: 'en',
            URL: flatten(citation.url),
            note: expect.stringContaining('Licence: CC BY 4.0. Based on: ') as unknown,
          },
        ]);
      }),
    );
  });

  it('of a room or a tour has its title in the language of the reader, if there is one', () => {
    const subject = {
      kind: 'room' as const,
      id: 'hall_1',
      title: { en: 'Hall 1', ko: '제1관' },
      sources: {},
    };
    const access = { url: 'https://example.org/', accessed: '2026-11-27' };
    const cited = citeSubject(subject, site, access, korean);
    expect(cited).toMatchObject({ key: 'room-hall-1', title: '제1관', language: 'ko', sources: [] });
  });
});
