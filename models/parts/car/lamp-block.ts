import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { rectangle } from '../../kit/outlines.ts';
import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import { sweep } from '../../kit/sweep.ts';
import type { LampShapes } from './round-lamp.ts';

/**
 * A lamp with a four-sided lens that looks along +x, its rim in x = 0 and its middle on the axis. Metres.
 * @param flutes upright grooves of the lens; 0: clear, with `eyes` round lenses behind
 */
export function lampBlock(
  width: number,
  height: number,
  options: { readonly flutes?: number; readonly eyes?: number } = {},
): LampShapes {
  const { flutes = 0, eyes = 0 } = options;
  const outline = rectangle(width, height, height * 0.22, 3);
  const bezel = sweep(
    outline.map(([z, y]) => [0.004, y, -z] as const),
    rectangle(0.014, 0.014, 0.004, 1),
    { closed: true, crease: 0.8 },
  );
  const columns = Math.max(6, flutes * 2);
  const lens = surface(
    (u, v) => {
      const [s, t] = [u * 2 - 1, v * 2 - 1];
      const dome = 0.016 * (1 - s ** 4) * (1 - t ** 4);
      const flute = flutes > 0 ? 0.0035 * Math.cos(u * flutes * 2 * Math.PI) : 0;
      return [dome + flute, (t * height) / 2, (-s * width) / 2];
    },
    columns,
    6,
  );
  const each = width / Math.max(1, eyes);
  const rings = Array.from({ length: eyes }, (_, i) =>
    cylinder(height * 0.34, 0.012, { segments: 24, chamfer: 0.004 })
      .turn('z', -Math.PI / 2)
      .move(0.014, 0, (i + 0.5) * each - width / 2),
  );
  return {
    bezel: Shape.merge(
      bezel,
      box(0.05, height * 0.96, width * 0.96, 0).move(-0.03, -height * 0.48, 0),
      ...rings,
    ),
    lens,
  };
}
