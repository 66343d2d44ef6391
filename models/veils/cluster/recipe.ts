import { ball, bar, block, drum } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { drapeVeil, type Veil } from '../../kit/cloth/veil.ts';

/** Several small things under one linen. */
export function buildVeil(): Veil {
  const hidden = new Clay()
    .add(drum([-0.14, 0.08, -0.03], 0.06, 0.08, 0.012))
    .add(ball([0.02, 0.11, -0.06], 0.075))
    .add(drum([0.02, 0.2, -0.06], 0.02, 0.015, 0.01), 0.02)
    .add(block([0.15, 0.05, 0], [0.065, 0.05, 0.05], 0.012))
    .add(bar([0.13, 0.1, -0.02], [0.13, 0.15, -0.02], 0.03, 0.022), 0.02)
    .add(drum([-0.04, 0.04, 0.1], 0.05, 0.04, 0.012))
    .add(ball([0.08, 0.05, 0.1], 0.05));
  return drapeVeil({
    hidden: hidden.distance,
    bounds: { min: [-0.34, -0.05, -0.28], max: [0.34, 0.32, 0.28] },
    cut: { width: 0.76, depth: 0.66, corner: 0.24, nodes: 97 },
    top: 0.235,
    turn: 0.17,
    spine: 0.1,
    pull: 1.5,
    grip: 0.45,
    lying: 0.75,
    raise: 0.005,
  });
}
