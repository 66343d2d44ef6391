import { mixColours, parseColour } from '../kit/colour.ts';
import { valueNoise } from '../kit/noise.ts';
import { circle } from '../kit/outlines.ts';
import { Shape } from '../kit/shape.ts';
import { smoothPath } from '../kit/smooth-path.ts';
import { sphere } from '../kit/sphere.ts';
import { sweep } from '../kit/sweep.ts';
import type { Vector3 } from '../kit/vector.ts';

export interface Bough {
  /** [x, y, z, radius] keys, metres. */
  readonly keys: readonly (readonly [number, number, number, number])[];
  /** Steps along it. */
  readonly steps?: number;
}

/** Boughs of a branch with knots and furrowed bark, painted. */
export function branch(boughs: readonly Bough[], colour: string, seed = 0): Shape {
  const bark = parseColour(colour);
  const dark = mixColours(bark, [0.05, 0.035, 0.02], 0.45);
  return Shape.merge(
    ...boughs.map(({ keys, steps = 16 }, row) => {
      const path = smoothPath(keys, steps);
      const radius = (t: number) => path[Math.min(steps, Math.round(t * steps))]![3];
      const knot = (t: number) => 1 + 0.22 * (valueNoise(t * 9, row * 3.1 + seed, 5) - 0.4);
      const first = path[0]!;
      const last = path[steps]!;
      return Shape.merge(
        sweep(
          path.map(([x, y, z]): Vector3 => [x, y, z]),
          circle(1, 9).map(([x, y], i) => (i % 3 === 0 ? [x * 0.88, y * 0.88] : [x, y])),
          { scale: (t) => radius(t) * knot(t), crease: 0.9 },
        ),
        sphere(last[3] * 0.98, 8).move(last[0], last[1], last[2]),
        sphere(first[3] * 0.98, 8).move(first[0], first[1], first[2]),
      );
    }),
  ).painted(([x, y, z], normal) =>
    mixColours(dark, bark, 0.35 + 0.65 * valueNoise(x * 300, y * 300, z * 300) * (0.8 + 0.3 * normal[1])),
  );
}
