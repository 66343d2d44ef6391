import { lathe } from '../kit/lathe.ts';
import { Shape } from '../kit/shape.ts';
import { surface } from '../kit/surface.ts';

/** A lotus throne standing on y = 0, `height` high: a waisted drum with petals opening up and down. */
export function lotusBase(radius: number, height: number, petals: number): Shape {
  const drum = lathe(
    [
      [0, 0],
      [radius, 0],
      [radius, height * 0.1],
      [radius * 0.9, height * 0.16],
      [radius * 0.72, height * 0.48],
      [radius * 0.7, height * 0.54],
      [radius * 0.86, height * 0.9],
      [radius * 0.86, height],
      [0, height],
    ],
    { segments: petals * 3 },
  );
  const petal = surface(
    (u, v) => {
      const side = u * 2 - 1;
      const half =
        (Math.PI / petals) * 0.98 * Math.sin(Math.PI * (0.2 + 0.72 * v)) ** 0.6 * (v > 0.97 ? 0.2 : 1);
      const out = radius * (0.66 + 0.14 * v + 0.16 * v ** 3 + 0.05 * (1 - side * side));
      const angle = side * half;
      return [Math.sin(angle) * out, height * (0.46 + 0.46 * v), Math.cos(angle) * out];
    },
    3,
    4,
  );
  const down = petal.scale(1.08, -0.86, 1.08).move(0, height * 0.93, 0);
  return Shape.merge(drum, petal.doubled().around(petals), down.doubled().around(petals, Math.PI / petals));
}
