import { orderList } from '../../src/museum/catalogue/order-list.ts';
import { readCollection } from '../data/read-collection.ts';
import { readSearchRows } from '../data/search/read-search-rows.ts';
import { projectRoot, type Bench, type PartReport } from './bench-site.ts';
import { makeListedRows } from './make-listed-rows.ts';
import { makeSearchRows } from './make-search-rows.ts';
import { countsOf } from './measure.ts';
import { measureSearch } from './measure-search.ts';

/** Documented gifts of the made-up catalogue that is searched. */
const rowCount = 115_000;

/** What the first answer of a visit costs, when everything the museum claims to hold is documented. */
export async function measureFirstSearch({ isQuick, say }: Bench): Promise<PartReport> {
  const real = readSearchRows(projectRoot);
  const rows = makeSearchRows(real, isQuick ? 2000 : rowCount);
  const { gifts } = orderList(readCollection(projectRoot).entries);
  const report = await measureSearch(rows, makeListedRows(rows, gifts));
  say(`${report.queries} first questions of ${report.rows} gifts`);
  const measure = countsOf('search');
  const { firstBytes, firstFiles, readFiles, readBytes, wholeFiles, wholeBytes, coldMs, warmMs } = report;
  return {
    measures: [
      measure('bytes before the first answer, p50', 'kB', firstBytes.p50 / 1000, null),
      measure('bytes before the first answer, p99', 'kB', firstBytes.p99 / 1000, 65),
      measure('bytes before the first answer, most', 'kB', firstBytes.max / 1000, null),
      measure('files before the first answer, most', '', firstFiles.max, null),
      measure('requests for rows until an answer can be read, most', '', readFiles.max, 6),
      measure('bytes of these rows, p50', 'kB', readBytes.p50 / 1000, null),
      measure('bytes of these rows, p99', 'kB', readBytes.p99 / 1000, null),
      measure('requests for all forty rows, p99', '', wholeFiles.p99, null),
      measure('bytes of all forty rows, p99', 'kB', wholeBytes.p99 / 1000, null),
      measure('a first answer without fetching, p50', 'ms here', coldMs.p50, null),
      measure('a first answer without fetching, p99', 'ms here', coldMs.p99, null),
      measure('the same asked again, p50', 'ms here', warmMs.p50, null),
      measure('all of the index', 'MB', report.indexBytes / 1e6, null),
    ],
    plots: [],
    details: report,
  };
}
