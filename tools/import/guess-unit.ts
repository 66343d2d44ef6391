import type { Mapping, Target } from './mapping.ts';
import { readSize } from './read-size.ts';
import type { RecordTable } from './record-table.ts';

const units = ['mm', 'cm', 'm', 'in', 'ft'] as const satisfies readonly Mapping['unit'][];
const metres: Readonly<Record<Mapping['unit'], number>> = {
  mm: 0.001,
  cm: 0.01,
  m: 1,
  in: 0.0254,
  ft: 0.3048,
};
const sampleRows = 200;

/**
 * The unit of numbers that have none: what the name of their column says in brackets or behind a dash, what a column of units
 * says, or what makes them agree with sizes told in words; centimetres where nothing tells.
 */
export function guessUnit(
  columns: Readonly<Record<Target, string | null>>,
  table: RecordTable | null,
): Mapping['unit'] {
  for (const target of ['height', 'width', 'depth', 'size'] as const) {
    const unit = /[\s_([-](mm|cm|m|in|inches|ft)\)?\]?$/i.exec(columns[target] ?? '')?.[1]?.toLowerCase();
    if (unit !== undefined) return unit === 'inches' ? 'in' : (unit as Mapping['unit']);
  }
  const sample = table?.records.slice(0, sampleRows) ?? [];
  const votes = new Map<Mapping['unit'], number>();
  const vote = (unit: Mapping['unit']): void => {
    votes.set(unit, (votes.get(unit) ?? 0) + 1);
  };
  const named = table?.columns.find((column) => /^(?:dimension )?units?$/i.test(column));
  for (const { values } of sample) {
    const told = units.find(
      (unit) => unit === (named === undefined ? '' : (values[named] ?? '')).trim().toLowerCase(),
    );
    if (told) vote(told);
    const sides = Object.values(readSize((values[columns.size ?? ''] ?? '').slice(0, 400)));
    for (const target of ['height', 'width', 'depth'] as const) {
      const number = Number((values[columns[target] ?? ''] ?? '').replace(',', '.'));
      if (!(number > 0)) continue;
      const fits = units.find((unit) =>
        sides.some((side) => side !== null && Math.abs(side / (number * metres[unit]) - 1) < 0.02),
      );
      if (fits) vote(fits);
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'cm';
}
