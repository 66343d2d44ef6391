import { bar, block, drum } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { drapeVeil, type Veil } from '../../kit/cloth/veil.ts';

/** Something long on two rests under linen. */
export function buildVeil(): Veil {
  const hidden = new Clay()
    .add(bar([-0.42, 0.17, 0], [0.1, 0.19, 0], 0.045, 0.03))
    .add(bar([0.1, 0.19, 0], [0.5, 0.2, 0], 0.028, 0.02), 0.03)
    .add(block([-0.42, 0.155, 0], [0.09, 0.055, 0.025], 0.02), 0.03)
    .add(drum([-0.28, 0.08, 0], 0.05, 0.08, 0.012), 0.02)
    .add(drum([0.28, 0.09, 0], 0.05, 0.09, 0.012), 0.02);
  return drapeVeil({
    hidden: hidden.distance,
    bounds: { min: [-0.66, -0.05, -0.2], max: [0.66, 0.3, 0.2] },
    cut: { width: 1.36, depth: 0.6, corner: 0.12, nodes: 145 },
    top: 0.235,
    turn: 0.015,
    spine: 0.45,
    pull: 2,
    grip: 0.5,
    lying: 0.85,
  });
}
