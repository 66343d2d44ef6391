import type { Cell } from './format-csv.ts';

/** Between the parts of a cell that holds several. */
export const listSeparator = ' | ';

/** A column of a table: its name, what it holds, and how it is filled. */
export interface Column<Row> {
  readonly name: string;
  /** As Table Schema calls it. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  /** One sentence for who reads the table. */
  readonly description: string;
  /** Every row has it, if true. */
  readonly isRequired?: boolean;
  /** The values it may hold. */
  readonly values?: readonly string[];
  /** Several values in a cell, separated by `listSeparator`. */
  readonly isList?: boolean;
  /** What numbers in it count. */
  readonly unit?: string;
  /** Table whose `id` it names, or, of a list, each of its parts does. */
  readonly refers?: string;
  readonly cell: (row: Row) => Cell;
}

/** @throws when a part holds the separator: it could not be read back */
export function joinList(parts: readonly string[]): string | null {
  for (const part of parts)
    if (part.includes(listSeparator)) throw new Error(`column: ${part} holds the separator of lists`);
  return parts.length === 0 ? null : parts.join(listSeparator);
}
