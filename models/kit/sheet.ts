import { Shape } from './shape.ts';
import { surface } from './surface.ts';
import { add, times, type Vector3 } from './vector.ts';

const key = (point: Vector3) => point.map((value) => value.toFixed(5)).join();

/**
 * A bent sheet of even thickness: plates, flaps, cloths. `at` gives its outer face for u, v from 0 to 1 (u to the right
 * and v up as seen from outside); the sheet is closed all round.
 */
export function sheet(
  at: (u: number, v: number) => Vector3,
  columns: number,
  rows: number,
  thickness: number,
): Shape {
  const face = surface(at, columns, rows);
  // Normals at the grid's own corners, to set the inner face back along them.
  const normals = new Map<string, Vector3>();
  for (let vertex = 0; vertex < face.vertexCount; vertex++)
    normals.set(key(face.point(vertex)), face.normal(vertex));
  const inside = (u: number, v: number): Vector3 => {
    const point = at(u, v);
    return add(point, times(normals.get(key(point)) ?? [0, 0, 0], -thickness));
  };
  const rim = (along: (t: number) => readonly [number, number], count: number) =>
    surface((u, v) => (v > 0.5 ? at(...along(u)) : inside(...along(u))), count, 1, { crease: 1 });
  return Shape.merge(
    face,
    surface(inside, columns, rows, { flip: true }),
    rim((t) => [t, 0], columns),
    rim((t) => [1, t], rows),
    rim((t) => [1 - t, 1], columns),
    rim((t) => [0, 1 - t], rows),
  );
}
