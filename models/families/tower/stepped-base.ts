import { box } from '../../kit/box.ts';
import { Shape } from '../../kit/shape.ts';

/** Square or oblong steps on y = 0, the lowest `width` × `depth`, each narrower than the one below by `inset` on every side. */
export function steppedBase(width: number, depth: number, step: number, count: number, inset: number): Shape {
  return Shape.merge(
    ...Array.from({ length: count }, (_, row) =>
      box(width - 2 * inset * row, step, depth - 2 * inset * row, step * 0.12).move(0, row * step * 0.98, 0),
    ),
  );
}
