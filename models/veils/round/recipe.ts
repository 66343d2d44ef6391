import { ball, bar, drum } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { drapeVeil, type Veil } from '../../kit/cloth/veil.ts';

/** A globe on a foot under linen. */
export function buildVeil(): Veil {
  const hidden = new Clay()
    .add(ball([0, 0.19, 0], 0.135))
    .add(bar([0, 0.03, 0], [0, 0.1, 0], 0.04), 0.03)
    .add(drum([0, 0.02, 0], 0.09, 0.02, 0.01));
  return drapeVeil({
    hidden: hidden.distance,
    bounds: { min: [-0.25, -0.05, -0.25], max: [0.25, 0.4, 0.25] },
    cut: { width: 0.84, depth: 0.84, corner: 0.41, nodes: 97 },
    top: 0.332,
    turn: 0.35,
    hold: 0.02,
    lying: 0.7,
    squeeze: 0.9,
  });
}
