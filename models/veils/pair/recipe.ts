import { ball, bar, drum } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { drapeVeil, type Veil } from '../../kit/cloth/veil.ts';

/** Two things side by side, one taller, under one linen. */
export function buildVeil(): Veil {
  const hidden = new Clay()
    .add(drum([-0.13, 0.02, 0], 0.07, 0.02, 0.01))
    .add(bar([-0.13, 0.08, 0], [-0.13, 0.2, 0], 0.07, 0.075), 0.03)
    .add(bar([-0.13, 0.2, 0], [-0.13, 0.32, 0], 0.03), 0.03)
    .add(drum([-0.13, 0.33, 0], 0.045, 0.01, 0.008), 0.02)
    .add(ball([0.13, 0.15, 0], 0.085))
    .add(drum([0.13, 0.03, 0], 0.06, 0.03, 0.01), 0.03)
    .add(bar([0.13, 0.2, 0], [0.13, 0.25, 0], 0.03, 0.02), 0.03);
  return drapeVeil({
    hidden: hidden.distance,
    bounds: { min: [-0.32, -0.05, -0.2], max: [0.32, 0.42, 0.2] },
    cut: { width: 0.98, depth: 0.76, corner: 0.36, nodes: 97 },
    top: 0.36,
    turn: 0.06,
    spine: 0.13,
    pull: 2,
    grip: 0.4,
    lying: 0.7,
    squeeze: 0.9,
  });
}
