import { box } from '../box.ts';
import { lathe } from '../lathe.ts';
import { part, type Part } from '../model.ts';
import { Shape } from '../shape.ts';
import { smoothPath } from '../smooth-path.ts';
import { tube } from '../tube.ts';
import type { Vector3 } from '../vector.ts';

/**
 * Two brass forks on one plank that carry a long gun level. Each fork is given by its x and by the height of the
 * saddle it offers, both over the plank's underside.
 */
export function forkStand(
  forks: readonly { readonly x: number; readonly saddle: number; readonly halfWidth: number }[],
  wood: { readonly material: Part['material']; readonly colour: string },
): Part[] {
  const brass = forks.map(({ x, saddle, halfWidth }) => {
    const post = lathe(
      [
        [0, 0.02],
        [0.017, 0.02],
        [0.017, 0.0235],
        [0.009, 0.027],
        [0.0055, 0.034],
        [0.0055, saddle - 0.024],
        [0.008, saddle - 0.018],
        [0, saddle - 0.01],
      ],
      { segments: 16, crease: 0.9 },
    ).move(x, 0, 0);
    const w = halfWidth + 0.006;
    const arms = tube(
      smoothPath<Vector3>(
        [
          [x, saddle + 0.03, -w - 0.004],
          [x, saddle + 0.012, -w],
          [x, saddle - 0.009, 0],
          [x, saddle + 0.012, w],
          [x, saddle + 0.03, w + 0.004],
        ],
        16,
      ),
      (t) => 0.0042 + 0.0018 * Math.abs(2 * t - 1) ** 6,
      { sides: 8 },
    );
    return Shape.merge(post, arms);
  });
  const xs = forks.map(({ x }) => x);
  const [low, high] = [Math.min(...xs), Math.max(...xs)];
  const plank = Shape.merge(
    box(high - low + 0.16, 0.014, 0.13, 0.003),
    box(high - low + 0.14, 0.006, 0.11, 0.002).move(0, 0.014, 0),
  ).move((low + high) / 2, 0, 0);
  return [
    part(wood.material, wood.colour, plank.boxTextured()),
    part('brass', '#cfa25a', Shape.merge(...brass)),
  ];
}
