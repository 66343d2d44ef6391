import { Shape } from './shape.ts';
import type { Vector2, Vector3 } from './vector.ts';

/**
 * A band of cut glass: staggered diamonds, each a flat-sided pyramid between mitred grooves. It follows a profile
 * [radius, height] given for t = 0…1 from its lower to its upper edge; points stand on the profile, grooves lie
 * `depth` inside it. The edges lie in the grooves and zigzag by half a row at neither end: both are even circles.
 */
export function cutDiamonds(
  profile: (t: number) => Vector2,
  diamondsAround: number,
  rows: number,
  depth: number,
): Shape {
  const columns = diamondsAround * 2;
  const at = (column: number, row: number, isPeak: boolean): Vector3 => {
    const [radius, height] = profile(row / rows);
    const reach = radius - (isPeak ? 0 : depth);
    const turn = ((((column % columns) + columns) % columns) / columns) * 2 * Math.PI;
    return [Math.sin(turn) * reach, height, Math.cos(turn) * reach];
  };
  const positions: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  const addFacet = (...points: [Vector3, Vector3, Vector3]) => {
    for (const point of points) {
      indices.push(positions.length / 3);
      positions.push(...point);
      uvs.push(point[0], point[1]);
    }
  };
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column < columns; column++) {
      if ((row + column) % 2 === 0) continue;
      const atEdge = row === 0 || row === rows;
      const peak = at(column, row, !atEdge);
      const [left, right] = [at(column - 1, row, false), at(column + 1, row, false)];
      if (row < rows) {
        const above = at(column, row + 1, false);
        addFacet(peak, right, above);
        addFacet(peak, above, left);
      }
      if (row > 0) {
        const below = at(column, row - 1, false);
        addFacet(peak, below, right);
        addFacet(peak, left, below);
      }
    }
  return Shape.fromRaw({ positions, uvs, indices }, 0);
}
