import type { Vector2 } from '../vector.ts';

/** How a cloth is cut. */
export interface ClothCut {
  /** Sides, metres. */
  readonly width: number;
  readonly depth: number;
  /** Radius of its rounded corners, metres; half the shorter side = a disc or a running track. */
  readonly corner: number;
  /** Threads counted for the net: nodes along the longer side. */
  readonly nodes: number;
}

/** A flat cloth as a net of square cells. */
export interface ClothNet {
  readonly columns: number;
  readonly rows: number;
  /** Side of a cell, metres. */
  readonly cell: number;
  /** 1 where there is cloth. */
  readonly alive: Uint8Array;
  /** Where each node lies in the flat cloth, metres from its middle; 2 a node. */
  readonly flat: Float64Array;
  /** Nodes with cloth, in order. */
  readonly nodes: Int32Array;
}

/**
 * Cuts a cloth. Nodes beyond the outline are dropped, and those within half a cell of it are moved on to it: the hem is
 * what one sees first, and it must be a clean curve, no staircase.
 */
export function cutCloth({ width, depth, corner, nodes }: ClothCut): ClothNet {
  const cell = Math.max(width, depth) / (nodes - 1);
  const columns = Math.round(width / cell) + 1;
  const rows = Math.round(depth / cell) + 1;
  const outline = (u: number, w: number): number => {
    const a = Math.abs(u) - width / 2 + corner;
    const b = Math.abs(w) - depth / 2 + corner;
    return Math.hypot(Math.max(a, 0), Math.max(b, 0)) + Math.min(Math.max(a, b), 0) - corner;
  };
  const alive = new Uint8Array(columns * rows);
  const flat = new Float64Array(columns * rows * 2);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const node = row * columns + column;
      const u = (column - (columns - 1) / 2) * cell;
      const w = (row - (rows - 1) / 2) * cell;
      const outside = outline(u, w);
      alive[node] = outside < cell / 2 ? 1 : 0;
      const [x, y] = Math.abs(outside) < cell / 2 ? snap(outline, u, w, outside, cell) : [u, w];
      flat[node * 2] = x;
      flat[node * 2 + 1] = y;
    }
  const list = Int32Array.from(alive.keys()).filter((node) => alive[node] === 1);
  return { columns, rows, cell, alive, flat, nodes: list };
}

/** The point of the outline next to (u, w). */
function snap(
  outline: (u: number, w: number) => number,
  u: number,
  w: number,
  outside: number,
  cell: number,
): Vector2 {
  const step = cell * 0.01;
  const du = outline(u + step, w) - outline(u - step, w);
  const dw = outline(u, w + step) - outline(u, w - step);
  const size = Math.hypot(du, dw) || 1;
  return [u - (du / size) * outside, w - (dw / size) * outside];
}
