import { bar, ring } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { drapeVeil, type Veil } from '../../kit/cloth/veil.ts';

/** Something rolled up, lying, under linen. */
export function buildVeil(): Veil {
  const hidden = new Clay()
    .add(bar([-0.3, 0.075, 0], [0.3, 0.075, 0], 0.068))
    .add(ring([-0.3, 0.075, 0], 0.06, 0.014, [1, 0, 0]), 0.01)
    .add(ring([0.3, 0.075, 0], 0.06, 0.014, [1, 0, 0]), 0.01);
  return drapeVeil({
    hidden: hidden.distance,
    bounds: { min: [-0.48, -0.05, -0.2], max: [0.48, 0.25, 0.2] },
    cut: { width: 0.98, depth: 0.46, corner: 0.09, nodes: 121 },
    top: 0.165,
    turn: 0.02,
    spine: 0.3,
    pull: 2,
    grip: 0.5,
    lying: 0.82,
    raise: 0.004,
  });
}
