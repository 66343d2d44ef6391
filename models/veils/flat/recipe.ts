import { block, drum, ring } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { drapeVeil, type Veil } from '../../kit/cloth/veil.ts';

/** A dish or tray on a low stand under linen. */
export function buildVeil(): Veil {
  const hidden = new Clay()
    .add(block([0, 0.06, 0], [0.19, 0.012, 0.14], 0.011))
    .add(ring([0, 0.07, 0], 0.1, 0.012), 0.02)
    .add(drum([0, 0.03, 0], 0.08, 0.03, 0.01));
  return drapeVeil({
    hidden: hidden.distance,
    bounds: { min: [-0.3, -0.05, -0.3], max: [0.3, 0.2, 0.3] },
    cut: { width: 0.55, depth: 0.45, corner: 0.07, nodes: 97 },
    top: 0.12,
    turn: 0.09,
    pull: 0.5,
    grip: 0.5,
    lying: 0.75,
    raise: 0.012,
  });
}
