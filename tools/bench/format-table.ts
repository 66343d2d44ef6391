import { formatNumber } from './format-number.ts';
import { missesTarget, valueOf, type Measure } from './measure.ts';

const headings = ['', 'measured', 'floor', 'target', 'of target', 'unit', ''] as const;

/** The report as a table for a terminal: one line a figure, numbers to the right. */
export function formatTable(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => {
    const value = valueOf(measure);
    const { what, unit, floor, target } = measure;
    return [
      what,
      formatNumber(value),
      floor === null ? '' : formatNumber(floor),
      target === null ? '' : formatNumber(target),
      target === null || target === 0 ? '' : `${formatNumber((value / target) * 100)} %`,
      unit,
      missesTarget(measure) ? 'MISSED' : '',
    ];
  });
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const isNumber = (column: number): boolean => column > 0 && column < 5;
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        isNumber(column) ? cell.padStart(widths[column] as number) : cell.padEnd(widths[column] as number),
      )
      .join('  ')
      .trimEnd();
  const lines = [line(headings)];
  let part = '';
  rows.forEach((row, at) => {
    const measure = measures[at] as Measure;
    if (measure.part !== part) lines.push(`— ${measure.part}`);
    part = measure.part;
    lines.push(line(row));
  });
  return lines.join('\n');
}
