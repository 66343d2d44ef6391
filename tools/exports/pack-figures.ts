import type { PackedFile } from '../data/packed-file.ts';
import { figureNames, listFigures } from '../pages/research/list-figures.ts';
import { joinList } from './csv/column.ts';
import { formatCsv } from './csv/format-csv.ts';
import type { ExportFacts } from './export-facts.ts';
import { exportPaths } from './export-paths.ts';

/** The rows of each figure of the page for researchers: what is counted, how many, and the ids of the gifts. */
export function packFigures({ siteFacts }: Pick<ExportFacts, 'siteFacts'>): PackedFile[] {
  const figures = listFigures(siteFacts);
  return figureNames.map((name) => ({
    name: exportPaths.figure(name),
    content: formatCsv(
      ['figure', 'row', 'count', 'gifts'],
      figures[name].map(({ key, gifts }) => [name, key, gifts.length, joinList(gifts.map(({ id }) => id))]),
    ),
  }));
}
