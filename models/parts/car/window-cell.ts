import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import { sweep } from '../../kit/sweep.ts';
import { circle } from '../../kit/outlines.ts';
import { add, cross, mixPoints, subtract, times, unit, type Vector3 } from '../../kit/vector.ts';

/** A four-sided field of the glass house, seen from outside: bottom and top edge from left (0) to right (1). */
export interface WindowCell {
  readonly bottom: (s: number) => Vector3;
  readonly top: (s: number) => Vector3;
  /** Metres from the field's edges to the glass: left, right, bottom, top; null: no window. */
  readonly margins: readonly [number, number, number, number] | null;
  /** Depth of the frame, metres. */
  readonly depth: number;
  /** How square the window's corners are. */
  readonly power?: number;
  /** Corners that the window's outline is drawn with. */
  readonly around?: number;
  /** How far the field swells outwards, metres. */
  readonly swell?: number;
}

export interface CellShapes {
  readonly skin: Shape;
  readonly reveal: Shape;
  readonly lining: Shape;
  readonly frame: Shape;
  /** The glass, with its back. */
  readonly pane: Shape;
}

const nothing = Shape.merge();

/** The plate of a field with its window: skin, the sides of the hole, the lining inside, the bright frame, the glass. */
export function buildCell(cell: WindowCell): CellShapes {
  const { bottom, top, margins, depth, power = 7, swell = 0, around = 32 } = cell;
  const corner = (s: number, t: number): Vector3 => mixPoints(bottom(s), top(s), t);
  const inward = unit(
    cross(subtract(corner(0.5, 0.9), corner(0.5, 0.1)), subtract(corner(0.9, 0.5), corner(0.1, 0.5))),
  );
  const at = (s: number, t: number, deep = 0): Vector3 =>
    add(corner(s, t), times(inward, deep - swell * 4 * t * (1 - t)));
  if (!margins) {
    return {
      skin: surface((u, v) => at(u, v), 8, 6),
      reveal: nothing,
      lining: surface((u, v) => at(u, v, depth), 4, 2, { flip: true }),
      frame: nothing,
      pane: nothing,
    };
  }
  const length = (a: Vector3, b: Vector3): number => Math.hypot(...subtract(a, b));
  const width = length(corner(0, 0.5), corner(1, 0.5));
  const height = length(corner(0.5, 0), corner(0.5, 1));
  const [left, right, below, above] = [
    margins[0] / width,
    1 - margins[1] / width,
    margins[2] / height,
    1 - margins[3] / height,
  ];
  const bend = (value: number): number => Math.sign(value) * Math.abs(value) ** (2 / power);
  const turn = (u: number): readonly [number, number] => {
    const angle = (u % 1) * 2 * Math.PI + Math.PI / 4;
    return [Math.cos(angle), Math.sin(angle)];
  };
  const outer = (u: number): readonly [number, number] => {
    const [c, s] = turn(u);
    const reach = Math.max(Math.abs(c), Math.abs(s));
    return [0.5 + (c / reach) * 0.5, 0.5 + (s / reach) * 0.5];
  };
  const inner = (u: number): readonly [number, number] => {
    const [c, s] = turn(u);
    return [
      (left + right) / 2 + (bend(c) * (right - left)) / 2,
      (below + above) / 2 + (bend(s) * (above - below)) / 2,
    ];
  };
  const between = (u: number, v: number): readonly [number, number] => {
    const [a, b] = [outer(u), inner(u)];
    return [a[0] + (b[0] - a[0]) * v, a[1] + (b[1] - a[1]) * v];
  };
  const set = Math.min(0.02, depth * 0.5);
  const glass = surface(
    (u, v) => {
      const [s, t] = inner(u);
      const [ms, mt] = [(left + right) / 2, (below + above) / 2];
      return at(s + (ms - s) * v, t + (mt - t) * v, set);
    },
    around / 2,
    1,
  );
  const path = Array.from({ length: around }, (_, i) => at(...inner(i / around), 0.002));
  return {
    skin: surface((u, v) => at(...between(u, v)), around, 2),
    reveal: surface((u, v) => at(...inner(u), depth * v), around, 1),
    lining: surface((u, v) => at(...between(u, v), depth), around, 1, { flip: true }),
    frame: sweep(path, circle(0.009, 5), { closed: true, crease: 1.2 }),
    pane: glass,
  };
}
