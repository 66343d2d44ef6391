import { Shape } from '../kit/shape.ts';
import { surface } from '../kit/surface.ts';

/** A flower head about the origin, opening upwards: rings of cupped petals. */
export function petals(radius: number, count: number, rings = 2): Shape {
  const one = (scale: number, lift: number): Shape =>
    surface(
      (u, v) => {
        const width = Math.sin(Math.PI * Math.min(1, v * 0.96 + 0.04)) * 0.42 * scale;
        const x = (u - 0.5) * 2 * width;
        const out = v * scale * Math.cos(lift);
        const up = v * scale * Math.sin(lift) + v * v * 0.12 * scale - x * x * 0.4;
        return [x * radius, up * radius, out * radius];
      },
      4,
      4,
    ).doubled();
  return Shape.merge(
    ...Array.from({ length: rings }, (_, ring) =>
      one(1 - ring * 0.28, 0.25 + ring * 0.5).around(count, (ring * Math.PI) / count),
    ),
  );
}
