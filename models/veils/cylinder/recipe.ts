import { drum } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { drapeVeil, type Veil } from '../../kit/cloth/veil.ts';

/** A drum or a tall pot under linen. */
export function buildVeil(): Veil {
  const hidden = new Clay().add(drum([0, 0.19, 0], 0.12, 0.19, 0.012));
  return drapeVeil({
    hidden: hidden.distance,
    bounds: { min: [-0.25, -0.05, -0.25], max: [0.25, 0.45, 0.25] },
    cut: { width: 0.98, depth: 0.98, corner: 0.4, nodes: 97 },
    top: 0.388,
    turn: 0.3,
    hold: 0.07,
    lying: 0.7,
    squeeze: 0.84,
  });
}
