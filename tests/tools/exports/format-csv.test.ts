import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinList, listSeparator } from '../../../tools/exports/csv/column.ts';
import { formatCsv, guardCell } from '../../../tools/exports/csv/format-csv.ts';
import { readCsv } from './read-csv.ts';

describe('tables', () => {
  it('are what RFC 4180 says, behind a byte order mark', () => {
    expect(
      formatCsv(
        ['a', 'b'],
        [
          ['one, two', 'say "so"'],
          [null, 3],
          ['line\nend', true],
        ],
      ),
    ).toBe('\uFEFFa,b\r\n"one, two","say ""so"""\r\n,3\r\n"line\nend",true\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1"])(
    'guard %j with an apostrophe',
    (text) => {
      expect(guardCell(text)).toBe(`'${text}`);
      expect(formatCsv(['a'], [[text]])).toMatch(/\r\n"?'/);
    },
  );

  it.each(['a=1', '1-2', '“=1”', '-3 °C'.slice(1), ''])('leave %j alone', (text) => {
    expect(guardCell(text)).toBe(text);
  });

  it('write numbers as numbers, below zero too', () => {
    expect(formatCsv(['a'], [[-1.5]])).toBe('\uFEFFa\r\n-1.5\r\n');
  });

  it('can be read back, whatever is in them', () => {
    const text = fc.string({
      unit: fc.constantFrom('=', '+', "'", '"', ',', '\r', '\n', '\t', 'a', '국', ' ', '@'),
    });
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { maxLength: 8 }), (rows) => {
        const read = readCsv(formatCsv(['a', 'b', 'c'], rows));
        expect(read.slice(1).map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(rows);
        for (const cell of read.slice(1).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
      { numRuns: 2000 },
    );
  });

  it('refuse a list that could not be read back', () => {
    expect(joinList([])).toBeNull();
    expect(joinList(['a', 'b'])?.split(listSeparator)).toEqual(['a', 'b']);
    expect(() => joinList(['a | b'])).toThrow(/separator/);
  });
});
