import { block } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { drapeVeil, type Veil } from '../../kit/cloth/veil.ts';

/** A box under linen. */
export function buildVeil(): Veil {
  const hidden = new Clay().add(block([0, 0.13, 0], [0.17, 0.13, 0.12], 0.008));
  return drapeVeil({
    hidden: hidden.distance,
    bounds: { min: [-0.3, -0.05, -0.3], max: [0.3, 0.35, 0.3] },
    cut: { width: 0.86, depth: 0.76, corner: 0.1, nodes: 97 },
    top: 0.29,
    turn: 0.05,
    pull: 1,
    grip: 0.5,
    lying: 0.75,
  });
}
