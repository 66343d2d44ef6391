import { box } from '../../kit/box.ts';
import { prism } from '../../kit/prism.ts';
import { roundCorners } from '../../kit/round-corners.ts';
import { Shape } from '../../kit/shape.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2 } from '../../kit/vector.ts';

export interface GrilleShapes {
  readonly bright: Shape;
  readonly dark: Shape;
}

/**
 * A radiator or grille looking along +x, its middle at y = 0: a bright frame round upright (or lying) bars before the
 * dark. The outline is [z, y], anticlockwise or not, convex.
 */
export function barredGrille(
  outline: readonly Vector2[],
  bars: number,
  options: {
    readonly isLying?: boolean;
    readonly frame?: number;
    readonly corner?: number;
    readonly bar?: number;
  } = {},
): GrilleShapes {
  const { isLying = false, frame = 0.018, corner = 0.03, bar = 0.011 } = options;
  const round = roundCorners(outline, corner, { closed: true, steps: 4 });
  const axis = isLying ? 1 : 0;
  const low = Math.min(...outline.map((p) => p[axis]));
  const high = Math.max(...outline.map((p) => p[axis]));
  /** Where a line across the outline enters and leaves it. */
  const span = (place: number): Vector2 => {
    const hits = round.flatMap((p, i) => {
      const q = round[(i + 1) % round.length]!;
      const [a, b] = [p[axis] - place, q[axis] - place];
      return a * b < 0 ? [p[1 - axis]! + ((q[1 - axis]! - p[1 - axis]!) * a) / (a - b)] : [];
    });
    return [Math.min(...hits), Math.max(...hits)];
  };
  const rods = Array.from({ length: bars }, (_, i) => {
    const place = low + ((high - low) * (i + 1)) / (bars + 1);
    const [from, to] = span(place);
    const size = to - from;
    return isLying
      ? box(0.03, bar, size, 0.004).move(0, place - bar / 2, (from + to) / 2)
      : box(0.03, size, bar, 0.004).move(0, from, place);
  });
  return {
    bright: Shape.merge(
      tube(
        round.map(([z, y]) => [0.004, y, z] as const),
        frame,
        { sides: 8, closed: true },
      ),
      ...rods,
    ),
    // `prism` lies in x-y: x is turned to z.
    dark: prism(
      round.map(([z, y]) => [-z, y] as const),
      0.02,
    )
      .turn('y', Math.PI / 2)
      .move(-0.022, 0, 0),
  };
}
