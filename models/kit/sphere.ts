import { lathe } from './lathe.ts';
import type { Shape } from './shape.ts';

/** A ball about the origin; `scale` makes an ellipsoid of it. */
export function sphere(radius: number, segments = 24, rings = Math.ceil(segments / 2)): Shape {
  return lathe(
    Array.from({ length: rings + 1 }, (_, i) => {
      const angle = (i / rings - 0.5) * Math.PI;
      return [i === 0 || i === rings ? 0 : Math.cos(angle) * radius, Math.sin(angle) * radius] as const;
    }),
    { segments, crease: Math.PI },
  );
}
