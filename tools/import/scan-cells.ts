/** A cell as the sheet of a workbook has it. */
export interface RawCell {
  /** Column and row from 0. */
  readonly column: number;
  readonly type: string;
  readonly style: number;
  readonly value: string;
  /** Text that stands in the cell itself; null where there is none. */
  readonly inline: string | null;
  readonly hasFormula: boolean;
}

export interface RawRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly row: number;
  readonly cells: readonly RawCell[];
}

/**
 * The rows of a sheet of a workbook (`xl/worksheets/sheet1.xml`), one after another. A reader of its own, because a tree of
 * all elements of a sheet of 100,000 rows takes gigabytes; it knows rows, cells, values, formulas and inline texts, which is
 * all such a file has between `<sheetData>` and its end.
 */
export function* scanCells(xml: string): Generator<RawRow> {
  const start = xml.indexOf('<sheetData');
  if (start < 0) return;
  const rows = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>)/g;
  rows.lastIndex = start;
  let last = 0;
  for (let match = rows.exec(xml); match; match = rows.exec(xml)) {
    const row = Number(/\br="(\d+)"/.exec(match[1] ?? '')?.[1] ?? last + 1);
    last = row;
    if (match[0].endsWith('/>')) continue;
    const end = indexOfEnd(xml, 'row', rows.lastIndex);
    yield { row, cells: [...scanRow(xml.slice(rows.lastIndex, end))] };
    rows.lastIndex = end;
  }
}

function* scanRow(xml: string): Generator<RawCell> {
  const cells = /<(?:\w+:)?c\b([^>]*?)(\/>|>)/g;
  let column = -1;
  for (let match = cells.exec(xml); match; match = cells.exec(xml)) {
    const [, attributes = '', close] = match;
    const place = /\br="([A-Z]+)\d+"/.exec(attributes)?.[1];
    column = place === undefined ? column + 1 : columnOf(place);
    if (close === '/>') continue;
    const end = indexOfEnd(xml, 'c', cells.lastIndex);
    const inner = xml.slice(cells.lastIndex, end);
    cells.lastIndex = end;
    yield {
      column,
      type: /\bt="(\w+)"/.exec(attributes)?.[1] ?? 'n',
      style: Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? 0),
      value: decodeXml(/<(?:\w+:)?v[^>]*>([^<]*)</.exec(inner)?.[1] ?? ''),
      inline: /<(?:\w+:)?is\b/.test(inner) ? readRichText(inner) : null,
      hasFormula: /<(?:\w+:)?f\b/.test(inner),
    };
  }
}

/** The text of runs (`<t>`), one behind the other; how words are spoken (`<rPh>`) is no part of it. */
export function readRichText(xml: string): string {
  const plain = xml.replaceAll(/<(?:\w+:)?rPh\b.*?<\/(?:\w+:)?rPh>/gs, '');
  return [...plain.matchAll(/<(?:\w+:)?t\b[^>]*>([^<]*)</g)].map(([, text = '']) => decodeXml(text)).join('');
}

function indexOfEnd(xml: string, name: string, from: number): number {
  const end = new RegExp(`</(?:\\w+:)?${name}>`, 'g');
  end.lastIndex = from;
  return end.exec(xml)?.index ?? xml.length;
}

/** The column of a letter, or of several, from 0. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of XML with its entities written as the signs they mean; unknown ones stay. */
export function decodeXml(text: string): string {
  if (!text.includes('&') && !text.includes('_x')) return text;
  return text
    .replaceAll(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|\w{2,4});/g, (whole, name: string) => {
      if (!name.startsWith('#')) return names[name] ?? whole;
      const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replaceAll(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
