import { listPageSize, longestWholeList, type ListedGift } from '../../src/museum/catalogue/listed-gift.ts';
import { rowFileSize } from '../../src/museum/catalogue/row-files.ts';
import type { PackedFile } from './packed-file.ts';

/**
 * The list in pages, and, where it is too long to be read whole, once more in small files, for single rows.
 *
 * @param rows in the order of the list
 */
export function* packList(rows: readonly ListedGift[]): Generator<PackedFile> {
  yield* cutRows('list', rows, listPageSize);
  if (rows.length > longestWholeList) yield* cutRows('rows', rows, rowFileSize);
}

function* cutRows(folder: string, rows: readonly ListedGift[], size: number): Generator<PackedFile> {
  for (let first = 0; first < rows.length; first += size) {
    yield {
      name: `${folder}/${first / size}.json`,
      content: JSON.stringify(rows.slice(first, first + size)),
    };
  }
}
