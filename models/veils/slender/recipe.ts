import { bar, ball, drum } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { drapeVeil, type Veil } from '../../kit/cloth/veil.ts';

/** Something slender with a knob on top under linen. */
export function buildVeil(): Veil {
  const hidden = new Clay()
    .add(drum([0, 0.02, 0], 0.06, 0.02, 0.01))
    .add(bar([0, 0.05, 0], [0, 0.44, 0], 0.034, 0.024), 0.05)
    .add(ball([0, 0.47, 0], 0.038), 0.02);
  return drapeVeil({
    hidden: hidden.distance,
    bounds: { min: [-0.16, -0.1, -0.16], max: [0.16, 0.56, 0.16] },
    cut: { width: 1, depth: 1, corner: 0.42, nodes: 97 },
    top: 0.513,
    turn: 0.5,
    hold: 0.016,
    pull: 3,
    lying: 0.65,
    squeeze: 0.66,
  });
}
