import { narrowColumns, wideColumns, type Facets, type FacetValues } from '../museum/facets/facets.ts';

/**
 * Reads a file of facets: four bytes with the length of the values as JSON, the JSON, then the columns. Numbers are little
 * endian.
 *
 * @throws for a file that is cut short or is none
 */
export function readFacets(bytes: Uint8Array): Facets {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = 4 + view.getUint32(0, true);
  const values = JSON.parse(new TextDecoder().decode(bytes.subarray(4, start))) as FacetValues;
  const { rows } = values;
  const length = start + rows * (wideColumns.length * 2 + narrowColumns.length);
  if (bytes.byteLength !== length) throw new Error(`facets: ${bytes.byteLength} bytes instead of ${length}`);
  let at = start;
  const wide = wideColumns.map((name) => {
    const column = Uint16Array.from({ length: rows }, (_, row) => view.getUint16(at + row * 2, true));
    at += rows * 2;
    return [name, column] as const;
  });
  const narrow = narrowColumns.map((name) => {
    const column = bytes.slice(at, at + rows);
    at += rows;
    return [name, column] as const;
  });
  return { ...values, columns: Object.fromEntries([...wide, ...narrow]) };
}
