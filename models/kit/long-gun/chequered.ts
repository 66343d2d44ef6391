import { parseColour, type Colour } from '../colour.ts';
import type { Shape } from '../shape.ts';
import type { Vector2, Vector3 } from '../vector.ts';
import type { StockForm } from './stock-form.ts';

export interface ChequeredPatch {
  /** Ends along x, which may slant with v = 0…1 across. */
  readonly from: (v: number) => number;
  readonly to: (v: number) => number;
  readonly angles: Vector2;
  readonly columns: number;
  readonly rows: number;
  /** Grooves and points. */
  readonly colours: readonly [string, string];
}

const key = (point: Vector3) => point.map((value) => value.toFixed(6)).join();

/** A chequered grip: a grid of small points cut into the wood. */
export function chequered(stock: StockForm, patch: ChequeredPatch): Shape {
  const [groove, crest] = patch.colours.map(parseColour) as [Colour, Colour];
  const crests = new Set<string>();
  const shape = stock.patch(
    patch.from,
    patch.to,
    patch.angles,
    patch.columns,
    patch.rows,
    (u, v, column, row) => {
      if (Math.min(u, v, 1 - u, 1 - v) < 0.01) return -0.0003;
      if ((column + row) % 2 !== 0) return 0.0004;
      const x = patch.from(v) + (patch.to(v) - patch.from(v)) * u;
      crests.add(key(stock.point(x, patch.angles[0] + (patch.angles[1] - patch.angles[0]) * v, 0.001)));
      return 0.001;
    },
  );
  return shape.painted((point) => (crests.has(key(point)) ? crest : groove));
}
