import { cylinder } from '../kit/cylinder.ts';
import { lathe } from '../kit/lathe.ts';
import { Shape } from '../kit/shape.ts';
import { torus } from '../kit/torus.ts';

/** A ship's wheel facing +z about the origin, `radius` metres to the ends of its spokes. */
export function shipsWheel(radius: number): Shape {
  const spoke = lathe(
    [
      [0, 0],
      [0.035, 0.02],
      [0.028, 0.5],
      [0.03, 0.66],
      [0.045, 0.72],
      [0.045, 0.76],
      [0.022, 0.8],
      [0.045, 0.9],
      [0.03, 1],
      [0, 1],
    ].map(([r, y]): [number, number] => [(r as number) * radius, (y as number) * radius]),
    { segments: 12 },
  );
  const spokes = Array.from({ length: 8 }, (_, i) => spoke.turn('z', (i * Math.PI) / 4));
  return Shape.merge(
    torus(0.7 * radius, 0.055 * radius, 48, 10).turn('x', Math.PI / 2),
    cylinder(0.17 * radius, 0.14 * radius, { segments: 28, chamfer: 0.02 * radius })
      .move(0, -0.07 * radius, 0)
      .turn('x', Math.PI / 2),
    ...spokes,
  );
}
