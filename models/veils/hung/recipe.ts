import { block } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { drapeVeil, type Veil } from '../../kit/cloth/veil.ts';

/** Half width, height and depth of the frame on its wall, metres. */
const [half, high, deep] = [0.3, 0.74, 0.035];
/** Cloth that goes over the frame's upper edge. */
const over = 0.05;

/** A picture in its frame on a wall, linen hung over it. The wall is z = 0. */
export function buildVeil(): Veil {
  const frame = new Clay()
    .add(block([0, high / 2, deep / 2], [half, high / 2, deep / 2], 0.008))
    .cut(block([0, high / 2, deep], [half - 0.05, high / 2 - 0.05, 0.016], 0.006), 0.006);
  const width = 2 * half + 0.12;
  const long = high + 0.1 + over;
  return drapeVeil({
    hidden: (x, y, z) => Math.min(frame.distance(x, y, z), z),
    bounds: { min: [-0.5, -0.2, -0.06], max: [0.5, 0.9, 0.25] },
    cut: { width, depth: long, corner: 0.006, nodes: 113 },
    start: (u, w) => {
      // From the wall forwards over the edge, then down.
      const run = w + long / 2;
      const wave = 0.01 * Math.cos(u * 23 + 3 * Math.sin(u * 5 + w * 2) + 0.7);
      return run < over
        ? [u * 0.97, high + 0.006, run * 0.9]
        : [u * 0.97, high + 0.006 - (run - over), over + 0.008 + wave * Math.min(1, (run - over) * 8)];
    },
    // Held on the frame; what reaches beyond its corners falls by its sides.
    isPinned: (u, w) => w + long / 2 < 0.012 && Math.abs(u) < half,
    pull: 0,
    lying: 0,
  });
}
