import type { GiftRecord } from '../../../src/museum/catalogue/gift-record.ts';
import type { SearchRow } from '../../../src/museum/search/search-row.ts';
import { packData } from '../pack-data.ts';
import { searchRowOf } from './search-row-of.ts';

/** The real catalogue as the search reads it, by country and accession. @param root folder of the project */
export function readSearchRows(root: string): SearchRow[] {
  const { files } = packData(root);
  return [...files]
    .filter(([name]) => name.startsWith('gifts/'))
    .map(([, text]) => JSON.parse(text) as GiftRecord)
    .sort(
      ({ entry: a }, { entry: b }) =>
        (a.country ?? '~').localeCompare(b.country ?? '~') || a.accession - b.accession,
    )
    .map(({ entry, ...detail }) => searchRowOf(entry, detail, []));
}
