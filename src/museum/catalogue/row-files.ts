/** Rows of one file `rows/<number>.json`. */
export const rowFileSize = 16;

/** Files an answer may be read after. */
export const mostFirstFiles = 6;

/** What is fetched to show single rows of the list, and what of them can be shown first. */
export interface RowFiles {
  /** Numbers of files, each once, those of the first rows first. */
  readonly files: readonly number[];
  /** Of the rows, how many at the beginning lie in the first files. */
  readonly first: number;
}

/** The files that rows lie in, in the order of the rows. @param size rows of a file */
export function listRowFiles(rows: readonly number[], size: number = rowFileSize): RowFiles {
  const files = new Set<number>();
  let first = rows.length;
  rows.forEach((row, at) => {
    files.add(Math.floor(row / size));
    if (files.size > mostFirstFiles && first > at) first = at;
  });
  return { files: [...files], first };
}
