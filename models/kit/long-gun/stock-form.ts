import { curve } from '../curve.ts';
import { Shape } from '../shape.ts';
import { surface } from '../surface.ts';
import { mix, smoothStep, type Vector2, type Vector3 } from '../vector.ts';

/** Outline of a gun stock along x from butt (0) to fore-end, metres. */
export interface StockOutline {
  readonly top: readonly Vector2[];
  readonly bottom: readonly Vector2[];
  readonly halfWidth: readonly Vector2[];
}

/** Skin of a gun stock: sections are superellipses between the outline's top, bottom and sides. */
export class StockForm {
  readonly #top: (x: number) => number;
  readonly #bottom: (x: number) => number;
  readonly #halfWidth: (x: number) => number;

  constructor(outline: StockOutline) {
    this.#top = curve(outline.top);
    this.#bottom = curve(outline.bottom);
    this.#halfWidth = curve(outline.halfWidth);
  }

  bottomAt(x: number): number {
    return this.#bottom(x);
  }

  /** A point of the skin: `angle` 0 = the side towards +z, a quarter turn = the top. */
  point(x: number, angle: number, lift = 0): Vector3 {
    const [top, bottom] = [this.#top(x), this.#bottom(x)];
    const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
    const exponent = mix(2.4, 2.8, smoothStep(0.35, 0.45, x));
    const bend = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / exponent);
    const height = bend(sine);
    // Narrower towards the comb than towards the belly.
    const egg = 1 - 0.12 * height * (height > 0 ? 1 : 0.2);
    return [
      x,
      (top + bottom) / 2 + height * ((top - bottom) / 2 + lift),
      bend(cosine) * (this.#halfWidth(x) + lift) * egg,
    ];
  }

  /** The wood between two places, closed at both ends; `dome` metres of rounding beyond the far end. */
  solid(
    from: number,
    to: number,
    columns: number,
    options: { sides?: number; lift?: number; dome?: number } = {},
  ): Shape {
    const { sides = 24, lift = 0, dome = 0 } = options;
    const domeColumns = dome > 0 ? 5 : 1;
    const total = columns + 1 + domeColumns;
    return surface(
      (u, v) => {
        const column = Math.round(u * total) - 1;
        const angle = (v % 1) * 2 * Math.PI;
        if (column <= columns) {
          const [x, y, z] = this.point(mix(from, to, Math.max(0, column) / columns), angle, lift);
          return column < 0 ? this.#axis(x) : [x, y, z];
        }
        const end = this.point(to, angle, lift);
        const middle = this.#axis(to);
        const bend = ((column - columns) / domeColumns) * (Math.PI / 2);
        const inward = dome > 0 ? Math.cos(bend) : 0;
        return [
          to + dome * Math.sin(bend),
          middle[1] + (end[1] - middle[1]) * inward,
          end[2] * (column === total - 1 ? 0 : inward),
        ];
      },
      total,
      sides,
      { closed: true, crease: 0.9 },
    );
  }

  /**
   * A patch on the skin, for chequering and inlays: `v` runs over angles, `from` and `to` may change with it.
   * Lifted by `lift`, seen from outside only.
   */
  patch(
    from: (v: number) => number,
    to: (v: number) => number,
    angles: Vector2,
    columns: number,
    rows: number,
    lift: (u: number, v: number, column: number, row: number) => number,
  ): Shape {
    const made = surface(
      (u, v) =>
        this.point(
          mix(from(v), to(v), u),
          mix(angles[0], angles[1], v),
          lift(u, v, Math.round(u * columns), Math.round(v * rows)),
        ),
      columns,
      rows,
      { crease: 1.2, alternate: true },
    );
    // Outwards is away from the middle of the stock.
    const middle = made.point(0);
    return made.normal(0)[2] * middle[2] < 0 ? made.flip() : made;
  }

  #axis(x: number): Vector3 {
    return [x, (this.#top(x) + this.#bottom(x)) / 2, 0];
  }
}
