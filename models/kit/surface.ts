import { gridMesh } from './grid-mesh.ts';
import { Shape } from './shape.ts';
import { distance, type Vector3 } from './vector.ts';

export interface SurfaceOptions {
  /** Edges sharper than this stay sharp, radians; default: smooth all over. */
  readonly crease?: number;
  /** The surface closes on itself: turn its outside out. */
  readonly closed?: boolean;
  /** Turn the diagonal of every other cell: for grids whose points rise and fall by turns. */
  readonly alternate?: boolean;
  /** Look the other way. */
  readonly flip?: boolean;
}

const middle = (from: Vector3[]) =>
  from.slice(1).reduce((sum, point, i) => sum + distance(point, from[i]!), 0);

/**
 * A surface given by a function of u and v (each 0…1). With u to the right and v up it looks at the viewer. Where
 * its ends meet, they are shaded as one; where a side shrinks to a point that is a pole.
 */
export function surface(
  at: (u: number, v: number) => Vector3,
  columns: number,
  rows: number,
  options: SurfaceOptions = {},
): Shape {
  const width = middle(Array.from({ length: columns + 1 }, (_, i) => at(i / columns, 0.5)));
  const height = middle(Array.from({ length: rows + 1 }, (_, i) => at(0.5, i / rows)));
  const mesh = gridMesh(
    columns,
    rows,
    (column, row) => at(column / columns, row / rows),
    (column, row) => [(column / columns) * width, (row / rows) * height],
    options.alternate,
  );
  const shape = Shape.fromRaw(mesh, options.crease ?? Math.PI);
  const placed = options.closed ? shape.outward() : shape;
  return options.flip ? placed.flip() : placed;
}
