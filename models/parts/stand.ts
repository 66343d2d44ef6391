import { box } from '../kit/box.ts';
import { prism } from '../kit/prism.ts';
import { Shape } from '../kit/shape.ts';

/** Two forks on a board that carry a long thing at `height`; `span` between them, along x. */
export function stand(span: number, height: number, depth: number): Shape {
  const fork = prism(
    [
      [-0.03, 0],
      [0.03, 0],
      [0.028, height],
      [0.012, height],
      [0, height - 0.02],
      [-0.012, height],
      [-0.028, height],
    ],
    0.014,
    { chamfer: 0.002 },
  ).turn('y', Math.PI / 2);
  return Shape.merge(
    box(span * 1.25, 0.02, depth, 0.004),
    fork.move(-span / 2, 0.02, 0),
    fork.move(span / 2, 0.02, 0),
  );
}
