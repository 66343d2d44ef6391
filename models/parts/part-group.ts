import type { Part } from '../kit/model.ts';
import type { Bounds, Shape } from '../kit/shape.ts';

/** The same parts, each shape changed in the same way: moved, turned, bent. */
export function mapParts(parts: readonly Part[], map: (shape: Shape) => Shape): Part[] {
  return parts.map((each) => ({ ...each, shape: map(each.shape) }));
}

/** The box that holds all parts, metres. */
export function extent(parts: readonly Part[]): Bounds {
  const all = parts.map(({ shape }) => shape.bounds);
  const side = (axis: 0 | 1 | 2, end: 'min' | 'max') =>
    (end === 'min' ? Math.min : Math.max)(...all.map((bounds) => bounds[end][axis]));
  return {
    min: [side(0, 'min'), side(1, 'min'), side(2, 'min')],
    max: [side(0, 'max'), side(1, 'max'), side(2, 'max')],
  };
}

/** Parts moved so that the box that holds them is centred on x and y, its back at z = 0. */
export function centred(parts: readonly Part[]): Part[] {
  const { min, max } = extent(parts);
  return mapParts(parts, (shape) => shape.move(-(min[0] + max[0]) / 2, -(min[1] + max[1]) / 2, -min[2]));
}
