import { bar, drum } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { drapeVeil, type Veil } from '../../kit/cloth/veil.ts';

/** Something tall with a belly and a lip under linen. */
export function buildVeil(): Veil {
  const hidden = new Clay()
    .add(drum([0, 0.02, 0], 0.085, 0.02, 0.01))
    .add(bar([0, 0.14, 0], [0, 0.28, 0], 0.08, 0.092), 0.04)
    .add(bar([0, 0.3, 0], [0, 0.42, 0], 0.034), 0.04)
    .add(drum([0, 0.436, 0], 0.06, 0.01, 0.008), 0.03);
  return drapeVeil({
    hidden: hidden.distance,
    bounds: { min: [-0.2, -0.05, -0.2], max: [0.2, 0.5, 0.2] },
    cut: { width: 0.94, depth: 0.94, corner: 0.46, nodes: 97 },
    top: 0.452,
    turn: 0.21,
    hold: 0.03,
    lying: 0.7,
    squeeze: 0.78,
  });
}
