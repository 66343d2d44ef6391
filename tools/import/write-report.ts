import type { ImportResult } from './import-collection.ts';
import { targetMeanings, targets } from './mapping.ts';
import type { ImportNote } from './record-table.ts';

/** What an import understood and what it did not, as data. */
export interface ImportReport {
  readonly files: readonly string[];
  readonly records: number;
  readonly understood: number;
  readonly pictures: number;
  readonly models: number;
  readonly underLinen: number;
  readonly unknownSize: number;
  readonly undated: number;
  readonly columns: readonly {
    readonly says: string;
    readonly meaning: string;
    readonly column: string | null;
    readonly filled: number;
  }[];
  /** Columns of the table that nothing was made of. */
  readonly unused: readonly { readonly column: string; readonly example: string }[];
  readonly leftOut: readonly ImportNote[];
  readonly notes: readonly ImportNote[];
}

export function makeReport({ mapping, table, things, leftOut, notes }: ImportResult): ImportReport {
  const records = table?.records ?? [];
  const filled = (column: string | null): number =>
    column === null ? 0 : records.filter(({ values }) => column in values).length;
  const used = new Set(Object.values(mapping.columns));
  return {
    files: table?.files ?? [],
    records: records.length,
    understood: things.length,
    pictures: things.filter(({ look }) => look.kind === 'picture').length,
    models: things.filter(({ look }) => look.kind === 'model').length,
    underLinen: things.filter(({ look }) => look.kind === 'linen').length,
    unknownSize: things.filter(({ look }) => !look.isSizeKnown).length,
    undated: things.filter(({ gift }) => gift.gift.date === null).length,
    columns: targets.map((target) => ({
      says: target,
      meaning: targetMeanings[target],
      column: mapping.columns[target] ?? null,
      filled: filled(mapping.columns[target] ?? null),
    })),
    unused: (table?.columns ?? [])
      .filter((column) => !used.has(column))
      .map((column) => ({
        column,
        example: (records.find(({ values }) => column in values)?.values[column] ?? '').slice(0, 80),
      })),
    leftOut,
    notes,
  };
}

const style = `body{font:16px/1.5 system-ui,sans-serif;max-inline-size:70rem;margin:2rem auto;padding:0 1rem;color:#201a14;background:#fbf8f2}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-block-start:2rem}table{border-collapse:collapse;inline-size:100%}
th,td{text-align:start;padding:.3rem .6rem;border-block-end:1px solid #d9cfbd;vertical-align:top;overflow-wrap:anywhere}
th{font-weight:600}.count{font-size:1.2rem}.none{color:#6b6152}td:first-child{white-space:nowrap}`;

/** Rows of a list shown on the page; report.json has all. */
const mostRows = 500;

/** The report as a page of its own: no script, nothing from elsewhere, all texts of the collection as text. */
export function writeReport(report: ImportReport, name: string): string {
  const { records, understood, leftOut, notes } = report;
  const parts = [
    `<h1>${escape(name)}: what was understood</h1>`,
    `<p class="count"><strong>${count(understood)}</strong> of ${count(records)} records were understood${leftOut.length === 0 ? '' : `; <strong>${count(leftOut.length)}</strong> were left out and stand under linen`}. ${count(report.pictures)} hang as pictures, ${count(report.models)} stand as models, ${count(report.underLinen)} have neither and stand under linen.</p>`,
    `<p>Of ${count(report.unknownSize)} nobody says how large they are; ${count(report.undated)} have no date on which they came in. Read from: ${report.files.length === 0 ? 'the files themselves' : escape(report.files.slice(0, 20).join(', '))}${report.files.length > 20 ? ` and ${count(report.files.length - 20)} more` : ''}.</p>`,
    '<h2>What each column was taken for</h2>',
    '<p>Where this is wrong, correct <code>columns</code> in <code>map.json</code> and run the same command again.</p>',
    `<table><thead><tr><th scope="col">in map.json</th><th scope="col">says</th><th scope="col">column of the table</th><th scope="col">filled</th></tr></thead><tbody>${report.columns
      .map(
        ({ says, meaning, column, filled }) =>
          `<tr><td><code>${says}</code></td><td>${escape(meaning)}</td><td>${column === null ? '<span class="none">none</span>' : escape(column)}</td><td>${column === null ? '' : `${count(filled)} of ${count(records)}`}</td></tr>`,
      )
      .join('')}</tbody></table>`,
    ...(report.unused.length === 0
      ? []
      : [
          '<h2>Columns nothing was made of</h2>',
          `<table><thead><tr><th scope="col">column</th><th scope="col">for example</th></tr></thead><tbody>${report.unused
            .map(({ column, example }) => `<tr><td>${escape(column)}</td><td>${escape(example)}</td></tr>`)
            .join('')}</tbody></table>`,
        ]),
    ...listNotes('Left out', leftOut),
    ...listNotes('Not understood in what was taken', notes),
  ];
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escape(name)}: report of the import</title><style>${style}</style></head><body>\n${parts.join('\n')}\n</body></html>\n`;
}

function listNotes(title: string, notes: readonly ImportNote[]): string[] {
  if (notes.length === 0) return [];
  return [
    `<h2>${title} (${count(notes.length)})</h2>`,
    `<table><thead><tr><th scope="col">where</th><th scope="col">why</th></tr></thead><tbody>${notes
      .slice(0, mostRows)
      .map(
        ({ file, row, says }) =>
          `<tr><td>${escape([file, row === null ? '' : `row ${row}`].filter((part) => part !== '').join(', '))}</td><td>${escape(says)}</td></tr>`,
      )
      .join('')}</tbody></table>`,
    ...(notes.length > mostRows
      ? [`<p>… and ${count(notes.length - mostRows)} more: see <code>report.json</code>.</p>`]
      : []),
  ];
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function count(number: number): string {
  return number.toLocaleString('en');
}
