import type { RawMesh } from './crease-normals.ts';
import type { Vector2, Vector3 } from './vector.ts';

/**
 * Triangles over a grid of (columns + 1) × (rows + 1) points. With u to the right and v up, as seen from
 * outside, the surface looks at the viewer. Texture coordinates are as given. `alternate` turns the diagonal of every
 * other cell, so that points whose column and row sum to an odd number are the ones joined.
 */
export function gridMesh(
  columns: number,
  rows: number,
  point: (column: number, row: number) => Vector3,
  uv: (column: number, row: number) => Vector2,
  alternate = false,
): RawMesh {
  const positions: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++) {
      positions.push(...point(column, row));
      uvs.push(...uv(column, row));
    }
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const a = row * (columns + 1) + column;
      const c = a + columns + 1;
      if (alternate && (row + column) % 2 === 1) indices.push(a, a + 1, c + 1, a, c + 1, c);
      else indices.push(a, a + 1, c, a + 1, c + 1, c);
    }
  return { positions, uvs, indices };
}
