import { lathe } from '../../kit/lathe.ts';
import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';

export interface LampShapes {
  /** Bright ring and reflector. */
  readonly bezel: Shape;
  readonly lens: Shape;
}

/** A round lamp that looks along +x: a bright ring and a lens with upright flutes. Its rim lies in x = 0. */
export function roundLamp(radius: number, flutes = 17): LampShapes {
  const outward = (shape: Shape): Shape => shape.turn('z', -Math.PI / 2);
  const bezel = outward(
    lathe(
      [
        [radius * 1.1, -radius * 0.3],
        [radius * 1.14, -radius * 0.08],
        [radius * 1.1, radius * 0.06],
        [radius * 1.02, radius * 0.11],
        [radius * 0.96, radius * 0.07],
        [radius * 0.95, 0],
      ],
      { segments: 40, crease: 0.9 },
    ),
  );
  const size = radius * 0.97;
  const lens = surface(
    (u, v) => {
      // Columns stand upright, two to a flute; seen from +x, z runs to the left.
      const z = -(u * 2 - 1) * size;
      const y = (v * 2 - 1) * Math.sqrt(Math.max(0, size * size - z * z));
      const dome = radius * 0.26 * (1 - (z * z + y * y) / (size * size));
      return [dome + radius * 0.02 * Math.cos(u * flutes * 2 * Math.PI), y, z];
    },
    flutes * 2,
    8,
  );
  return { bezel, lens };
}
