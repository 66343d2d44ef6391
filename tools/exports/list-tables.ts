import { claimColumns, listClaims } from './csv/claim-columns.ts';
import type { Column } from './csv/column.ts';
import { correctionColumns } from './csv/correction-columns.ts';
import { countryColumns, listCountries } from './csv/country-columns.ts';
import type { Cell } from './csv/format-csv.ts';
import { giftColumns } from './csv/gift-columns.ts';
import { resolutionColumns } from './csv/resolution-columns.ts';
import { roomColumns } from './csv/room-columns.ts';
import { sourceColumns } from './csv/source-columns.ts';
import { totalColumns } from './csv/total-columns.ts';
import type { ExportFacts } from './export-facts.ts';
import { exportPaths } from './export-paths.ts';

/** What a column is, without how it is filled. */
export type ColumnFacts = Omit<Column<never>, 'cell'>;

/** A table of the exports: the CSV, the database and the dictionary are all made of this. */
export interface Table {
  readonly name: string;
  /** Path of its CSV file from the root of the site. */
  readonly path: string;
  readonly title: string;
  readonly columns: readonly ColumnFacts[];
  readonly primaryKey: readonly string[];
  /** In the order of the columns. */
  readonly rows: readonly (readonly Cell[])[];
}

/** All tables, filled. A table comes after those that most of its rows refer to. */
export function listTables(facts: ExportFacts): Table[] {
  const { gifts, sources, resolutions, siteFacts } = facts;
  const { catalogue, plan } = siteFacts.placed.museum;
  const giftsIn = new Map<string, number>();
  for (const { room } of gifts) giftsIn.set(room, (giftsIn.get(room) ?? 0) + 1);
  return [
    fill('sources', 'Sources: the pages that were read', sourceColumns, sources.values()),
    fill(
      'countries',
      'Countries: states as they were called when they gave',
      countryColumns,
      listCountries(facts),
    ),
    fill('rooms', 'Rooms of the reconstruction', roomColumns(giftsIn), plan.rooms),
    fill(
      'resolutions',
      'Resolutions of the UN Security Council that bear on gifts',
      resolutionColumns,
      resolutions.values(),
    ),
    fill('gifts', 'Gifts', giftColumns(facts.site), gifts),
    fill('claims', 'Claims: the facts, and the source of each', claimColumns, listClaims(facts), [
      'gift',
      'number',
    ]),
    fill(
      'totals',
      'Claimed totals of the whole collection',
      totalColumns(catalogue.shownTotal.id),
      catalogue.totals,
    ),
    fill('corrections', 'Corrections of records, and of reports', correctionColumns, siteFacts.corrections),
  ];
}

function fill<Row>(
  name: 'gifts' | 'claims' | 'sources' | 'countries' | 'rooms' | 'totals' | 'corrections' | 'resolutions',
  title: string,
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
  primaryKey: readonly string[] = ['id'],
): Table {
  return {
    name,
    path: exportPaths[name],
    title,
    columns,
    primaryKey,
    rows: Array.from(rows, (row) => columns.map(({ cell }) => cell(row))),
  };
}
