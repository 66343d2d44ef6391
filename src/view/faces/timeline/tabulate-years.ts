import type { Facets } from '../../../museum/facets/facets.ts';
import { columnOf, yearsOf, type YearAxis, type YearCounts } from './count-years.ts';
import { laneOf, type Lane } from './lanes.ts';

/** A year that holds a gift, or may. */
export interface YearRow {
  readonly year: number;
  /** Gifts of this year and no other. */
  readonly byLane: ReadonlyMap<Lane, number>;
  readonly all: number;
  /** Gifts that may be of this year or of another. */
  readonly perhaps: number;
}

/** Gifts by year and lane; years without any are left out. */
export function tabulateYears(
  {
    facets,
    passes,
    counts,
  }: { readonly facets: Facets; readonly passes: Uint8Array; readonly counts: YearCounts },
  axis: YearAxis,
): readonly YearRow[] {
  const { columns } = facets;
  const lanes = Array.from({ length: yearsOf(axis) }, () => new Map<Lane, number>());
  for (let row = 0; row < facets.rows; row++) {
    const from = columns.from[row] as number;
    if (passes[row] === 0 || from === 0) continue;
    const column = columnOf(axis, from);
    if (column !== columnOf(axis, columns.to[row] as number)) continue;
    const lane = laneOf(facets, row);
    const counted = lanes[column];
    counted?.set(lane, (counted.get(lane) ?? 0) + 1);
  }
  return lanes.flatMap((byLane, column) => {
    const all = counts.certain[column] as number;
    const perhaps = counts.possible[column] as number;
    return all + perhaps === 0 ? [] : [{ year: axis.first + column, byLane, all, perhaps }];
  });
}
