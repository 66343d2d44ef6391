import type { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';

export interface WoundGripOptions {
  /** Turns of the wire or cord. */
  readonly turns: number;
  /** Height of a turn as a share of the radius; default 0.06. */
  readonly ridge?: number;
  /** How much the middle swells, as a share; default 0.14. */
  readonly swell?: number;
  /** Radius at the pommel over that at the guard; default 0.9. */
  readonly taper?: number;
  readonly sides?: number;
}

/** A grip wound with wire or cord, from x = 0 to −length; half height and half thickness in metres. */
export function woundGrip(length: number, tall: number, thick: number, options: WoundGripOptions): Shape {
  const { turns, ridge = 0.06, swell = 0.14, taper = 0.9, sides = 12 } = options;
  return surface(
    (u, v) => {
      const angle = (v % 1) * 2 * Math.PI;
      const size =
        (1 + (taper - 1) * u + swell * Math.sin(Math.PI * u)) *
        (1 + ridge * Math.sin(2 * Math.PI * turns * u + angle));
      return [-length * u, Math.sin(angle) * tall * size, Math.cos(angle) * thick * size];
    },
    turns * 3,
    sides,
    { closed: true },
  );
}
