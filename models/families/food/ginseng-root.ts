import { fractalNoise } from '../../kit/noise.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';

/**
 * A root of wild ginseng lying along x on y = 0, its long neck to −x, `length` metres with its fine roots. `seed` tells one
 * root from another; the older, the longer the neck.
 */
export function ginsengRoot(length: number, seed: number, neck: number): Shape {
  const sway = (t: number, k: number) => Math.sin(t * 5 + seed * 1.7 + k) * length * 0.018;
  const run = (
    points: readonly Vector3[],
    radius: number | ((t: number) => number),
    steps: number,
    sides: number,
  ): Shape => tube(smoothPath(points, steps), radius, { sides });
  const start = -length / 2 + length * neck;
  // The neck: scars of every year's stem make it knobbly.
  const rhizome = run(
    Array.from({ length: 7 }, (_, at): Vector3 => {
      const t = at / 6;
      return [-length / 2 + t * length * neck, length * 0.03 + sway(t, 2) * 0.3, sway(t, 0)];
    }),
    (t) => length * (0.012 + 0.004 * Math.abs(Math.sin(t * 21 + seed))),
    18,
    8,
  );
  const body = run(
    [
      [start - length * 0.01, length * 0.03, sway(1, 0)],
      [start + length * 0.06, length * 0.034, sway(0.3, 0)],
      [start + length * 0.16, length * 0.034, sway(0.5, 1)],
      [start + length * 0.24, length * 0.03, sway(0.8, 1)],
    ],
    (t) => length * (0.018 + 0.032 * Math.sin(Math.PI * (0.14 + 0.8 * t)) + 0.0022 * Math.sin(t * 60)),
    16,
    12,
  );
  const legs = [-1, 1].map((side) =>
    run(
      [
        [start + length * 0.2, length * 0.03, sway(0.8, 1) + side * length * 0.01],
        [
          start + length * 0.32,
          length * 0.022,
          side * length * (0.06 + 0.012 * Math.sin(seed + side)) + sway(0.4, side),
        ],
        [start + length * 0.44, length * 0.014, side * length * (0.075 + 0.02 * Math.sin(seed * 2 + side))],
        [length * 0.36, length * 0.006, side * length * (0.05 + 0.03 * Math.sin(seed * 3))],
      ],
      (t) => length * (0.024 * (1 - t) ** 0.8 + 0.0022),
      12,
      8,
    ),
  );
  const hairs = Array.from({ length: 11 }, (_, at) => {
    const side = at % 2 === 0 ? 1 : -1;
    const from = start + length * (0.12 + 0.05 * at);
    const wave = Math.sin(at * 2.3 + seed);
    const beard = at > 5;
    return run(
      [
        [from, length * 0.018, side * length * (beard ? 0.055 : 0.03)],
        [from + length * 0.06, length * 0.01, side * length * (0.085 + 0.02 * wave)],
        [from + length * (0.13 + 0.03 * wave), length * 0.005, side * length * (0.12 + 0.03 * wave)],
        [
          Math.min(length / 2, from + length * 0.2),
          length * 0.004,
          side * length * (0.11 + 0.05 * Math.sin(at + seed * 2)),
        ],
      ],
      (t) => length * (0.0042 * (1 - t) + 0.0011),
      7,
      4,
    );
  });
  const knots = Array.from({ length: 4 }, (_, at) => {
    const x = start + length * (0.03 + 0.04 * at);
    return run(
      [
        [x, length * 0.05, length * 0.01 * Math.sin(at)],
        [x, length * 0.056, length * 0.03 * Math.sin(at * 2 + seed)],
      ],
      length * 0.004,
      2,
      5,
    );
  });
  return Shape.merge(rhizome, body, ...legs, ...hairs, ...knots).painted(([x, y, z]) => {
    const ring = 0.5 + 0.5 * Math.sin(x * 900 + fractalNoise(x * 80, y * 80, z * 80) * 5);
    const light = 0.78 + 0.16 * fractalNoise(x * 120, y * 120, z * 120) - 0.08 * ring;
    return [0.83 * light, 0.67 * light, 0.42 * light];
  });
}
