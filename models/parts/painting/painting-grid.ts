/**
 * The grid a painting is first thought out on. Picture units: the height is 1, x runs from −aspect / 2 to aspect / 2,
 * y from 0 (lower edge) to 1.
 */
export interface PaintingGrid {
  readonly columns: number;
  readonly rows: number;
  /** Side of a square, picture units. */
  readonly cell: number;
  readonly aspect: number;
}

export function paintingGrid(aspect: number, rows: number): PaintingGrid {
  return { columns: Math.round(aspect * rows) + 1, rows: rows + 1, cell: 1 / rows, aspect };
}

export const xOf = ({ cell, columns }: PaintingGrid, column: number): number =>
  (column - (columns - 1) / 2) * cell;
export const yOf = ({ cell }: PaintingGrid, row: number): number => row * cell;
export const columnOf = ({ cell, columns }: PaintingGrid, x: number): number => x / cell + (columns - 1) / 2;
export const rowOf = ({ cell }: PaintingGrid, y: number): number => y / cell;
