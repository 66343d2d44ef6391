import type { Mapping, Target } from './mapping.ts';

/** The unit that the names of the columns of lengths give in brackets or behind a dash; centimetres where they do not. */
export function guessUnit(columns: Readonly<Record<Target, string | null>>): Mapping['unit'] {
  for (const target of ['height', 'width', 'depth', 'size'] as const) {
    const unit = /[\s_([-](mm|cm|m|in|inches|ft)\)?\]?$/i.exec(columns[target] ?? '')?.[1]?.toLowerCase();
    if (unit !== undefined) return unit === 'inches' ? 'in' : (unit as Mapping['unit']);
  }
  return 'cm';
}
