import { facetFlags, type Facets } from '../../../museum/facets/facets.ts';
import { columnOf, type YearAxis } from './count-years.ts';
import { countryGroups, groupOf, type CountryGroup } from './country-group.ts';
import { laneOf, lanes, type Lane } from './lanes.ts';

/** A gift of one year, or, of a large collection, one that stands for several. */
export interface Mark {
  readonly row: number;
  readonly group: CountryGroup;
  /** Year, counted from the first of the axis. */
  readonly column: number;
  /** Place in the heap of its year, from 0. */
  readonly place: number;
  /** Its date is about so, or not certain. */
  readonly isAbout: boolean;
}

/** A gift whose date allows several years. */
export interface Span {
  readonly row: number;
  readonly group: CountryGroup;
  readonly from: number;
  readonly to: number;
  /** Line below the years, from 0: no two spans of a line share a year. */
  readonly line: number;
}

/** A gift without a date, with its group. */
export interface UndatedMark {
  readonly row: number;
  readonly group: CountryGroup;
}

export interface LaneLayout {
  readonly lane: Lane;
  /** Gifts in it, undated ones included. */
  readonly total: number;
  readonly marks: readonly Mark[];
  readonly spans: readonly Span[];
  readonly undated: readonly UndatedMark[];
  readonly undatedTotal: number;
  /** Of the total, gifts whose recipient we presume. */
  readonly presumed: number;
}

/** Marks in one heap, and undated ones of a lane, at most: larger collections draw one mark for several gifts. */
const highestHeap = 60;
const mostUndated = 600;
const units = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;

/**
 * Gifts by lane and year, those of a year sorted by group; undated ones apart.
 *
 * @param passes 1 for each row that is drawn
 * @returns lanes that hold something, in their order, and how many gifts one mark stands for
 */
export function layLanes(
  facets: Facets,
  passes: Uint8Array,
  axis: YearAxis,
): { readonly lanes: readonly LaneLayout[]; readonly unit: number } {
  const { rows, columns, country } = facets;
  const groupNumber = country.map((one) => countryGroups.indexOf(groupOf(one)));
  const sorted = new Map<Lane, number[]>(lanes.map((lane) => [lane, []]));
  for (let row = 0; row < rows; row++) if (passes[row] === 1) sorted.get(laneOf(facets, row))?.push(row);
  const numberOf = (row: number): number => groupNumber[columns.country[row] as number] as number;
  const group = (row: number): CountryGroup => countryGroups[numberOf(row)] as CountryGroup;
  const parts = [...sorted].map(([lane, all]) => {
    all.sort((a, b) => numberOf(a) - numberOf(b) || a - b);
    const heaps = new Map<number, number[]>();
    const spans: number[] = [];
    const undated: number[] = [];
    for (const row of all) {
      const from = columns.from[row] as number;
      if (from === 0) {
        undated.push(row);
        continue;
      }
      const column = columnOf(axis, from);
      if (column !== columnOf(axis, columns.to[row] as number)) {
        spans.push(row);
        continue;
      }
      const heap = heaps.get(column);
      if (heap) heap.push(row);
      else heaps.set(column, [row]);
    }
    return { lane, all, heaps, spans, undated };
  });
  const most = Math.max(0, ...parts.flatMap(({ heaps }) => [...heaps.values()].map(({ length }) => length)));
  const mostLess = Math.max(0, ...parts.map(({ undated }) => undated.length));
  const unit = units.find((one) => most <= one * highestHeap && mostLess <= one * mostUndated) ?? 1000;
  const each = (list: readonly number[]): number[] => list.filter((_, at) => at % unit === 0);
  return {
    unit,
    lanes: parts
      .filter(({ all }) => all.length > 0)
      .map(({ lane, all, heaps, spans, undated }) => ({
        lane,
        total: all.length,
        marks: [...heaps].flatMap(([column, heap]) =>
          each(heap).map((row, place) => ({
            row,
            group: group(row),
            column,
            place,
            isAbout: ((columns.flags[row] as number) & facetFlags.about) !== 0,
          })),
        ),
        spans: layLines(
          each(spans).map((row) => ({
            row,
            group: group(row),
            from: columnOf(axis, columns.from[row] as number),
            to: columnOf(axis, columns.to[row] as number),
          })),
        ),
        undated: each(undated).map((row) => ({ row, group: group(row) })),
        undatedTotal: undated.length,
        presumed: all.filter((row) => ((columns.flags[row] as number) & facetFlags.presumed) !== 0).length,
      })),
  };
}

/** Puts spans on lines, each on the first line that is free: as few lines as there can be. */
function layLines(spans: readonly Omit<Span, 'line'>[]): Span[] {
  const ends: number[] = [];
  return [...spans]
    .sort((a, b) => a.from - b.from || a.to - b.to || a.row - b.row)
    .map((span) => {
      const free = ends.findIndex((end) => end < span.from);
      const line = free < 0 ? ends.length : free;
      ends[line] = span.to;
      return { ...span, line };
    });
}
