import { narrowColumns, wideColumns, type Facets } from '../../src/museum/facets/facets.ts';

/** Writes what `readFacets` reads. */
export function writeFacets({ columns, ...values }: Facets): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify(values));
  const { rows } = values;
  const start = 4 + head.length;
  const bytes = new Uint8Array(start + rows * (wideColumns.length * 2 + narrowColumns.length));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, head.length, true);
  bytes.set(head, 4);
  let at = start;
  for (const name of wideColumns) {
    columns[name].forEach((value, row) => view.setUint16(at + row * 2, value, true));
    at += rows * 2;
  }
  for (const name of narrowColumns) {
    bytes.set(columns[name], at);
    at += rows;
  }
  return bytes;
}
