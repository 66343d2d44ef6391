import { Shape } from '../kit/shape.ts';
import { surface } from '../kit/surface.ts';
import { add, mixPoints, times, type Vector3 } from '../kit/vector.ts';
import { barsAlong, type Bar } from './lattice.ts';

export interface Sail {
  readonly cloth: Shape;
  /** Seams between its cloths and the rope round its edge. */
  readonly ropes: readonly Bar[];
}

/**
 * A sail with a belly between four corners (lower left, lower right, upper right, upper left; two may be one); `belly` is how
 * far its middle is blown out.
 */
export function sail(
  corners: readonly [Vector3, Vector3, Vector3, Vector3],
  belly: Vector3,
  cloths = 5,
  rows = 6,
): Sail {
  const [a, b, c, d] = corners;
  const at = (u: number, v: number): Vector3 => {
    const flat = mixPoints(mixPoints(a, b, u), mixPoints(d, c, u), v);
    const full =
      Math.sin(Math.PI * u) ** 0.8 * Math.sin(Math.PI * (v * 0.94 + 0.03)) ** 0.8 * (1.12 - 0.3 * v);
    return add(flat, times(belly, full));
  };
  const seam = (u: number) => barsAlong(Array.from({ length: 6 }, (_, i) => at(u, i / 5)));
  const edge = [...barsAlong(Array.from({ length: 6 }, (_, i) => at(i / 5, 0))), ...seam(0), ...seam(1)];
  return {
    cloth: surface(at, cloths + 1, rows).doubled(),
    ropes: [...edge, ...Array.from({ length: cloths - 1 }, (_, i) => seam((i + 1) / cloths)).flat()],
  };
}
