import { cylinder } from '../kit/cylinder.ts';
import { lathe } from '../kit/lathe.ts';
import { Shape } from '../kit/shape.ts';
import type { Vector2 } from '../kit/vector.ts';
import { flame } from './flame.ts';

export interface JucheTower {
  /** The square shaft with its tiers and the head it ends in. */
  readonly shaft: Shape;
  /** Handle and bowl of the torch. */
  readonly torch: Shape;
  readonly flame: Shape;
}

/**
 * The Tower of the Juche Idea without its surroundings, standing on y = 0: a square shaft of `tiers` tiers that narrows
 * upwards, each with a ledge, and a torch. `height` to the tip of the flame; a fortieth of it is half the shaft's width.
 */
export function jucheTower(height: number, tiers = 18): JucheTower {
  const shaftTop = height * 0.83;
  const tier = (shaftTop - height * 0.045) / tiers;
  const half = (y: number) => height * (0.052 - 0.023 * (y / shaftTop));
  const profile: Vector2[] = [
    [0, 0],
    [half(0) * 1.7, 0],
    [half(0) * 1.7, height * 0.018],
    [half(0) * 1.3, height * 0.022],
    [half(0) * 1.22, height * 0.045],
  ];
  for (let row = 0; row < tiers; row++) {
    const from = height * 0.045 + row * tier;
    profile.push(
      [half(from), from],
      [half(from + tier) * 1.01, from + tier * 0.86],
      [half(from) * 1.05, from + tier * 0.9],
      [half(from) * 1.05, from + tier],
    );
  }
  const head = half(shaftTop);
  profile.push(
    [head * 1.4, shaftTop],
    [head * 1.4, shaftTop + height * 0.012],
    [0, shaftTop + height * 0.012],
  );
  // A square: four segments, corner radius √2 × half the side.
  const shaft = lathe(
    profile.map(([x, y]): Vector2 => [x * Math.SQRT2, y]),
    { segments: 4, crease: 0 },
  ).turn('y', Math.PI / 4);
  const foot = shaftTop + height * 0.012;
  const torch = Shape.merge(
    cylinder(head * 0.72, height * 0.022, { segments: 16, topRadius: head * 0.6 }).move(0, foot, 0),
    lathe(
      [
        [0, 0],
        [head * 0.55, 0],
        [head * 0.62, height * 0.01],
        [head * 1.15, height * 0.028],
        [head * 1.3, height * 0.036],
        [head * 1.1, height * 0.038],
        [0, height * 0.03],
      ],
      { segments: 20 },
    ).move(0, foot + height * 0.022, 0),
  );
  const bowlTop = foot + height * 0.056;
  return {
    shaft,
    torch,
    flame: flame(head * 1.05, height - bowlTop, 5, 20, 10).move(-head * 0.15, bowlTop, 0),
  };
}
