import { Shape } from '../kit/shape.ts';
import { sphere } from '../kit/sphere.ts';
import { surface } from '../kit/surface.ts';
import type { Vector3 } from '../kit/vector.ts';

export interface CushionOptions {
  /** Buttons across and in depth, every other row shifted; none: a plain cushion. */
  readonly buttons?: readonly [number, number];
  /** How square its outline is; 2 an oval, 10 nearly a rectangle. */
  readonly square?: number;
  /** Lines of the mesh across and in depth. */
  readonly grid?: readonly [number, number];
}

export interface Cushion {
  readonly cover: Shape;
  readonly buttons: Shape;
}

/**
 * A stuffed cushion lying on y = 0: soft edges, a flatter underside, deep buttons with folds between them. For a back, turn
 * it up.
 */
export function cushion(width: number, height: number, depth: number, options: CushionOptions = {}): Cushion {
  const { buttons = [0, 0], square = 9, grid = [20, 16] } = options;
  const [columns, rows] = buttons;
  const places: (readonly [number, number])[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns - (row % 2); column++)
      places.push([
        ((column + 0.5 + (row % 2) * 0.5) / columns - 0.5) * 2 * 0.94,
        rows > 1 ? ((row + 0.6) / (rows + 0.2) - 0.5) * 2 * 0.94 : 0,
      ]);
  const pull = Math.min(width / Math.max(1, columns), depth / Math.max(1, rows)) * 0.42;
  const heightAt = (x: number, z: number): number => {
    const soft = (1 - Math.abs(x) ** square) ** 0.42 * (1 - Math.abs(z) ** square) ** 0.42;
    let dip = 0;
    for (const [px, pz] of places) {
      const [dx, dz] = [((x - px) * width) / 2, ((z - pz) * depth) / 2];
      const out = Math.hypot(dx, dz);
      dip = Math.max(dip, Math.exp(-((out / pull) ** 2) * 2.4));
    }
    return height * (0.5 + 0.5 * soft * (1 - 0.5 * dip) + (columns ? 0 : 0.06 * (1 - x * x) * (1 - z * z)));
  };
  // Lines lie closer at the edges, where the cushion turns.
  const spread = (t: number): number => Math.sin((t - 0.5) * Math.PI) * 0.25 + (t - 0.5) * 1.5;
  const at = (u: number, v: number): Vector3 => {
    const [x, z] = [Math.max(-1, Math.min(1, spread(u))), Math.max(-1, Math.min(1, spread(v)))];
    return [(x * width) / 2, heightAt(x, z), (-z * depth) / 2];
  };
  const under = (u: number, v: number): Vector3 => {
    const [x, y, z] = at(u, v);
    const soft = y > height * 0.5001 ? 0 : 1;
    return [x, soft ? height * 0.5 : height * 0.04, z];
  };
  const bottom = surface(under, 6, 6, { flip: true });
  return {
    cover: Shape.merge(surface(at, ...grid), bottom),
    buttons: Shape.merge(
      ...places.map(([x, z]) =>
        sphere(Math.min(width, depth) * 0.017, 8, 5)
          .scale(1, 0.6, 1)
          .move((x * width) / 2, heightAt(x, z) + 0.001, ((z * -depth) / 2) * -1),
      ),
    ),
  };
}
