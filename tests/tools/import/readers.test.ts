import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/museum/catalogue/parse-edtf.ts';
import { checkText } from '../../../tools/data/check-text.ts';
import { cleanText } from '../../../tools/import/clean-text.ts';
import { decodeText } from '../../../tools/import/decode-text.ts';
import { readCsv } from '../../../tools/import/read-csv.ts';
import { readDate } from '../../../tools/import/read-date.ts';
import { readGiver } from '../../../tools/import/read-giver.ts';
import { readIiif } from '../../../tools/import/read-iiif.ts';
import { findRecords, readJsonRecords } from '../../../tools/import/read-json.ts';
import { readLido } from '../../../tools/import/read-lido.ts';
import { readLinkedArt } from '../../../tools/import/read-linked-art.ts';
import { readSize } from '../../../tools/import/read-size.ts';
import { readWorkbook } from '../../../tools/import/read-workbook.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('encodings', () => {
  const text = 'Titel;Künstler\nBrücke;Müller';
  it.each([
    ['utf-8', bytes(text)],
    ['utf-8', bytes(`\uFEFF${text}`)],
    ['windows-1252', Uint8Array.from(text, (sign) => sign.charCodeAt(0))],
    ['utf-16le', new Uint8Array(Buffer.from(text, 'utf16le'))],
    ['utf-16le', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['utf-16be', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())],
  ])('reads %s with and without its mark', (encoding, content) => {
    expect(decodeText(content)).toEqual({ text, encoding });
    const table = readCsv('a.csv', content);
    expect(table.columns).toEqual(['Titel', 'Künstler']);
    expect(table.records[0]?.values).toEqual({ Titel: 'Brücke', Künstler: 'Müller' });
    expect(table.notes.length).toBe(encoding === 'utf-8' ? 0 : 1);
  });
});

describe('CSV', () => {
  it('numbers rows as a spreadsheet does, names columns without a name, and keeps two of one name apart', () => {
    const table = readCsv(
      'a.csv',
      bytes('Collection of 2026\n\nid,title,,title\n1,"two\nlines",x,y\n2,Bowl,,\n'),
    );
    expect(table.columns).toEqual(['id', 'title', 'column C', 'title (2)']);
    expect(table.records.map(({ row }) => row)).toEqual([4, 5]);
    expect(table.records[0]?.values).toEqual({
      id: '1',
      title: 'two\nlines',
      'column C': 'x',
      'title (2)': 'y',
    });
    expect(table.notes[0]?.says).toContain('empty above column C');
  });

  it('tells of a quotation mark that is never closed', () => {
    expect(readCsv('a.csv', bytes('id,title\n1,"Bowl\n2,Vase\n')).notes[0]).toMatchObject({ row: 2 });
  });

  it('says of a file without a header that nothing was read', () => {
    expect(readCsv('a.csv', bytes('\n\n')).notes[0]?.says).toContain('no row with column names');
  });
});

describe('workbooks', () => {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const sheet = (rows: string, more = ''): Uint8Array =>
    zipSync({
      'xl/workbook.xml': strToU8(
        '<workbook><sheets><sheet name="Empty" sheetId="1" r:id="rId1"/><sheet name="Objects &amp; more" sheetId="2" r:id="rId2"/><sheet name="Other" sheetId="3" r:id="rId3"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships>${['worksheets/sheet1.xml', 'worksheets/sheet2.xml', '/xl/worksheets/sheet3.xml', 'styles.xml', 'sharedStrings.xml'].map((target, at) => `<Relationship Id="rId${at + 1}" Type="${relation}/${/sheet\d/.test(target) ? 'worksheet' : target.replace('.xml', '')}" Target="${target}"/>`).join('')}</Relationships>`,
      ),
      '[Content_Types].xml': strToU8('<Types/>'),
      '_rels/.rels': strToU8(
        `<Relationships><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      'xl/styles.xml': strToU8(
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
      ),
      'xl/sharedStrings.xml': strToU8(
        '<sst><si><t>id</t></si><si><t>title</t></si><si><r><t>Blue </t></r><r><t>vase &lt;1&gt;</t></r></si><si/><si><t>room</t></si></sst>',
      ),
      'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData/></worksheet>'),
      'xl/worksheets/sheet2.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData>${more}</worksheet>`),
      'xl/worksheets/sheet3.xml': strToU8(
        '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
      ),
    });
  const header =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>4</v></c><c r="D1" t="inlineStr"><is><t>came</t></is></c></row>';

  it('reads shared and inline texts, dates, formulas as their results, and says which sheet was left', async () => {
    const table = await readWorkbook(
      'a.xlsx',
      sheet(
        `${header}<row r="3"><c r="A3"><v>7</v></c><c r="B3" t="s"><v>2</v></c><c r="C3" t="str"><f>CONCAT("a","b")</f><v>ab</v></c><c r="D3" s="1"><v>43831</v></c></row><row r="4"><c r="B4" t="str"><v>Second</v></c><c r="D4" s="2"><v>60</v></c><c r="A4"><f>1+1</f></c></row>`,
      ),
    );
    expect(table.records).toEqual([
      { file: 'a.xlsx', row: 3, values: { id: '7', title: 'Blue vase <1>', room: 'ab', came: '2020-01-01' } },
      { file: 'a.xlsx', row: 4, values: { title: 'Second', came: '1900-02-28' } },
    ]);
    expect(table.notes.map(({ says }) => says).join(' ')).toMatch(
      /2 cells are formulas.*A4.*The sheet “Other”/,
    );
  });

  it('gives what stands in merged cells to each row they span', async () => {
    const table = await readWorkbook(
      'a.xlsx',
      sheet(
        `${header}<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><v>One</v></c><c r="C2" t="str"><v>Silver</v></c></row><row r="3"><c r="A3"><v>2</v></c><c r="B3" t="str"><v>Two</v></c></row>`,
        '<mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>',
      ),
    );
    expect(table.records.map(({ values }) => values['room'])).toEqual(['Silver', 'Silver']);
    expect(table.notes[0]?.says).toContain('merged');
  });

  it('reads a workbook of OpenDocument', async () => {
    const content = await writeOds({
      sheets: [
        {
          name: 'Objects',
          rows: [
            ['id', 'title'],
            [1, 'Bowl'],
          ],
        },
      ],
    });
    const { records } = await readWorkbook('a.ods', content);
    expect(records.map(({ values }) => values)).toEqual([{ id: '1', title: 'Bowl' }]);
  });

  it('refuses what is no workbook, and what would fill any memory', async () => {
    await expect(readWorkbook('a.xlsx', bytes('hello'))).rejects.toThrow();
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': strToU8('x') });
    // The size of its part, as the list at the end of the archive tells it.
    const list = Buffer.from(bomb.buffer).indexOf('PK\u0001\u0002');
    new DataView(bomb.buffer).setUint32(list + 24, 700_000_000, true);
    await expect(readWorkbook('a.xlsx', bomb)).rejects.toThrow('700 MB when unpacked');
  });
});

describe('JSON', () => {
  it('finds the list of records wherever it lies, and flattens them', () => {
    const content = {
      info: { pages: 1 },
      data: [{ title: 'A', images: { web: { url: 'a.jpg' } }, tags: ['x', 'y'], creators: [{ name: 'N' }] }],
    };
    expect(findRecords({ title: 'one thing', parts: [{ a: 1 }] })).toHaveLength(1);
    expect(
      readJsonRecords('a.json', { ...content, data: [...content.data, { title: 'B' }] }).records[0]?.values,
    ).toEqual({
      title: 'A',
      'images.web.url': 'a.jpg',
      tags: 'x; y',
      'creators.1.name': 'N',
    });
  });
});

describe('LIDO', () => {
  it('reads records within an answer of OAI-PMH and tells what was deleted or goes on', () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><OAI-PMH><ListRecords><record><header status="deleted"/></record><record><metadata>
      <lido:lido xmlns:lido="http://www.lido-schema.org"><lido:lidoRecID>DE-1/7</lido:lidoRecID>
      <lido:titleSet><lido:appellationValue>Zweiter</lido:appellationValue></lido:titleSet>
      <lido:titleSet lido:sortorder="1"><lido:appellationValue>Schrank &amp; Truhe &#233;</lido:appellationValue></lido:titleSet>
      <lido:measurementsSet><lido:measurementType>Höhe</lido:measurementType><lido:measurementUnit>cm</lido:measurementUnit><lido:measurementValue>101,5</lido:measurementValue></lido:measurementsSet>
      <lido:event><lido:eventType><lido:term>Herstellung</lido:term></lido:eventType><lido:eventDate><lido:date><lido:earliestDate>1596</lido:earliestDate><lido:latestDate>1605</lido:latestDate></lido:date></lido:eventDate></lido:event>
      <lido:linkResource>https://example.org/a.jpg</lido:linkResource></lido:lido></metadata></record><resumptionToken>more</resumptionToken></ListRecords></OAI-PMH>`;
    const table = readLido('a.xml', bytes(xml));
    expect(table.records.map(({ values }) => values)).toEqual([
      {
        id: 'DE-1/7',
        title: 'Schrank & Truhe é',
        height: '101,5 cm',
        made: '1596–1605',
        picture: 'https://example.org/a.jpg',
      },
    ]);
    expect(table.notes).toHaveLength(2);
  });
});

describe('Linked Art', () => {
  it('reads names, measures, making, and the page of a thing', () => {
    const term = (id: string) => [{ id: `http://vocab.getty.edu/aat/${id}`, type: 'Type' }];
    const table = readLinkedArt('a.json', {
      type: 'HumanMadeObject',
      id: 'https://example.org/object/7',
      classified_as: [{ id: 'http://vocab.getty.edu/aat/300033618', _label: 'Painting' }],
      identified_by: [
        { type: 'Identifier', content: '64.PA.1', classified_as: term('300312355') },
        { type: 'Name', content: 'Other' },
        { type: 'Name', content: 'Irises', classified_as: term('300404670') },
      ],
      dimension: [
        {
          value: 74.3,
          unit: { id: 'http://vocab.getty.edu/aat/300379098' },
          classified_as: term('300055644'),
        },
      ],
      produced_by: {
        timespan: { begin_of_the_begin: '1889-01-01T00:00:00', end_of_the_end: '1889-12-31' },
        carried_out_by: [{ _label: 'V. v. G.' }],
      },
      representation: [
        { digitally_shown_by: [{ access_point: [{ id: 'https://example.org/irises.jpg' }] }] },
      ],
    });
    expect(table.records[0]?.values).toEqual({
      id: '64.PA.1',
      title: 'Irises',
      what: 'Painting',
      height: '74.3 cm',
      made: '1889',
      maker: 'V. v. G.',
      page: 'https://example.org/object/7',
      picture: 'https://example.org/irises.jpg',
    });
  });
});

describe('IIIF', () => {
  const manifest = {
    id: 'https://example.org/iiif/1/manifest.json',
    type: 'Manifest',
    label: { fr: ['Titre'], en: ['Title'] },
    metadata: [{ label: { en: ['Artist'] }, value: { none: ['A', 'B'] } }],
    rights: 'http://creativecommons.org/publicdomain/zero/1.0/',
    items: [{ items: [{ items: [{ body: { id: 'https://example.org/1.jpg' } }] }] }],
  };
  it('reads manifests of version 2 and 3 that a collection names', () => {
    const old = {
      '@id': 'https://example.org/2',
      '@type': 'sc:Manifest',
      label: 'Old',
      metadata: [{ label: 'Date', value: '1900' }],
      sequences: [{ canvases: [{ images: [{ resource: { '@id': 'https://example.org/2.png' } }] }] }],
    };
    const files = new Map<string, object>([
      ['1.json', manifest],
      ['2.json', old],
    ]);
    const table = readIiif(
      'c.json',
      {
        id: 'https://example.org/c',
        type: 'Collection',
        items: [{ id: '1.json' }, { id: '2.json' }, { id: 'https://elsewhere.org/3' }],
      },
      (address) => {
        const content = files.get(address);
        return content ? { file: address, content } : null;
      },
      new Set(),
    );
    expect(table.records.map(({ values }) => values)).toEqual([
      {
        title: 'Title',
        maker: 'A; B',
        id: '1',
        page: 'https://example.org/iiif/1/manifest.json',
        licence: 'http://creativecommons.org/publicdomain/zero/1.0/',
        picture: 'https://example.org/1.jpg',
      },
      {
        title: 'Old',
        made: '1900',
        id: '2',
        page: 'https://example.org/2',
        picture: 'https://example.org/2.png',
      },
    ]);
    expect(table.notes[0]?.says).toContain('not in the folder');
  });

  it('reads a collection that contains itself once, and says so', () => {
    const loop = {
      id: 'https://example.org/c',
      type: 'Collection',
      items: [{ id: 'https://example.org/c' }, { id: 'https://example.org/d' }],
    };
    const other = {
      id: 'https://example.org/d',
      type: 'Collection',
      items: [{ id: 'https://example.org/c' }, manifest],
    };
    const table = readIiif(
      'c.json',
      loop,
      (address) =>
        address.endsWith('/d') ? { file: 'd.json', content: other } : { file: 'c.json', content: loop },
      new Set(),
    );
    expect(table.records).toHaveLength(1);
    expect(table.notes.map(({ says }) => says).join(' ')).toContain('leads back to itself');
  });
});

describe('texts', () => {
  it('lets no mark-up through, whatever stands in a field', () => {
    const parts = [
      '<script>',
      '</script>',
      '<img src=x onerror=alert(1)>',
      '&lt;b&gt;',
      '&amp;lt;',
      '&#60;a',
      '\u202E',
      '\u0000',
      '<',
      '>',
      '&',
      'x',
      ' ',
      '"',
      '<!--',
      '<em>',
      '\u200B',
      '&nbsp;',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 10 }), (chosen) => {
        const text = cleanText(chosen.join(''));
        expect(checkText('a', { text })).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps what is to be read', () => {
    expect(cleanText('<em>Irises</em> &amp; more,  5 < 6 &eacute;')).toBe('Irises & more, 5 < 6 ＆eacute;');
    expect(cleanText('<script>alert(1)</script>')).toBe('‹script›alert(1)‹/script›');
  });
});

describe('sizes', () => {
  it.each([
    ['73.7 x 92.1 cm', [0.921, 0.737, null]],
    ['36 1/4 × 29 in. (92.1 × 73.7 cm)', [0.737, 0.921, null]],
    ['29 x 36 1/4 in.', [0.92075, 0.7366, null]],
    ['Overall: 140 x 43 x 12.4 cm (55 1/8 x 16 15/16 x 4 7/8 in.)', [0.43, 1.4, 0.124]],
    ['H x diam.: 20.9 x 8 cm', [0.08, 0.209, 0.08]],
    ['H. 6 cm; Diam. 14,5 cm', [0.145, 0.06, 0.145]],
    ['Höhe: 58 mm Breite: 92 mm', [0.092, 0.058, null]],
    ['30 cm high', [null, 0.3, null]],
    ['support: 394 x 419 mm', [0.419, 0.394, null]],
    ['12 pieces', [null, null, null]],
    ['', [null, null, null]],
  ])('%s', (text, expected) => {
    const { width, height, depth } = readSize(text);
    expect([width, height, depth]).toEqual(expected);
  });

  it('is done at once with a text made to keep it busy', () => {
    const started = performance.now();
    readSize(`${'1 '.repeat(20_000)}x`);
    readSize('9x'.repeat(5_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('dates', () => {
  it.each([
    ['1889', '1889'],
    ['ca. 1850', '1850~'],
    ['1850–60', '1850/1860'],
    ['1850s', '185X'],
    ['3 May 1889', '1889-05-03'],
    ['May 3, 1889', '1889-05-03'],
    ['August 2005', '2005-08'],
    ['1889-05-03', '1889-05-03'],
    ['19th century', null],
    ['1889-13-40', null],
    ['1860-50', null],
    ['n.d.', null],
  ])('%s', (text, expected) => {
    expect(readDate(text)).toBe(expected);
    if (expected !== null) expect('fault' in parseEdtf(expected)).toBe(false);
  });
});

describe('givers', () => {
  it.each([
    ['Gift of Heinz L. Stoppelmann, 1979', true, 'Heinz L. Stoppelmann', '1979'],
    ['Presented by Mrs John Richmond 1922', true, 'Mrs John Richmond', '1922'],
    ['Purchase, Rogers Fund, 1910', true, null, null],
    ['City of Example', false, 'City of Example', null],
  ])('%s', (text, isCredit, name, date) => {
    expect(readGiver(text, isCredit)).toEqual({ name, date });
  });
});
