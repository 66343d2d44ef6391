import { castOnto } from '../../kit/cast-onto.ts';
import type { Clay } from '../../kit/clay.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';

/** A collar of rope and leather with a girth, for work in the forest. */
export function harness(body: Clay['distance'], s: number): Part[] {
  const loop = (z: number, tilt: number, thick: number) =>
    tube(
      Array.from({ length: 26 }, (_, i): Vector3 => {
        const angle = (i / 26) * 2 * Math.PI;
        const way: Vector3 = [Math.sin(angle), Math.cos(angle), 0];
        const at = z * s - tilt * s * Math.cos(angle);
        return castOnto(
          body,
          [way[0] * s, 0.7 * s + way[1] * 0.65 * s, at],
          [-way[0], -way[1], 0],
          thick * 0.6,
        );
      }),
      thick,
      { sides: 7, closed: true },
    );
  return [part('leather', '#3a2415', Shape.merge(loop(0.36, 0.1, 0.022 * s), loop(-0.12, 0, 0.014 * s)))];
}
