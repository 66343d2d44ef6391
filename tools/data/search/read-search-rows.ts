import { orderList } from '../../../src/museum/catalogue/order-list.ts';
import type { SearchRow } from '../../../src/museum/search/search-row.ts';
import { readCollection } from '../read-collection.ts';
import { searchRowOf } from './search-row-of.ts';

/** The real catalogue as the search reads it, in the order of the list. @param root folder of the project */
export function readSearchRows(root: string): SearchRow[] {
  const { entries, detail } = readCollection(root);
  return orderList(entries).gifts.map((entry) => searchRowOf(entry, detail(entry), []));
}
