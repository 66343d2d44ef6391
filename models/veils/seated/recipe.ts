import { ball, bar, block, ellipsoid } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { drapeVeil, type Veil } from '../../kit/cloth/veil.ts';

/** Something with a back, a seat and a rounded head under linen, as a seated figure has. */
export function buildVeil(): Veil {
  const hidden = new Clay()
    .add(block([0, 0.1, -0.03], [0.13, 0.1, 0.11], 0.015))
    .add(bar([0, 0.2, -0.06], [0, 0.36, -0.06], 0.095, 0.085), 0.03)
    .add(ellipsoid([0, 0.375, -0.06], [0.145, 0.055, 0.07]), 0.05)
    .add(ball([0, 0.485, -0.045], 0.062), 0.03)
    .addPair(bar([0.065, 0.22, -0.03], [0.075, 0.225, 0.16], 0.058, 0.05), 0.03)
    .addPair(bar([0.075, 0.215, 0.16], [0.075, 0.03, 0.17], 0.046, 0.04), 0.03);
  return drapeVeil({
    hidden: hidden.distance,
    bounds: { min: [-0.3, -0.05, -0.3], max: [0.3, 0.6, 0.35] },
    cut: { width: 1.12, depth: 1.12, corner: 0.5, nodes: 105 },
    top: 0.552,
    shift: [0, 0.02],
    turn: 0.4,
    hold: 0.03,
    grip: 0.35,
    lying: 0.7,
    squeeze: 0.94,
  });
}
