import type { Surface } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { mapParts } from '../part-group.ts';
import { leanBack } from './lean-back.ts';
import type { Display } from './tilted-case.ts';
import { wedge } from './wedge.ts';

export interface TiltedCushionOptions {
  /** Along x and up the slope, and over its seam, metres. */
  readonly width: number;
  readonly height: number;
  readonly thickness: number;
  readonly slope: number;
  readonly cloth: Surface;
  /** `#rrggbb` of piping and tassels. */
  readonly trim: string;
  readonly wood: Surface;
  readonly tassels?: boolean;
}

/** A cushion with piping, and tassels at its corners, on a wooden wedge. */
export function tiltedCushion(options: TiltedCushionOptions): Display {
  const { width, height, thickness, slope, cloth, trim, wood, tassels = true } = options;
  const ground = 0.014;
  const lean = leanBack(height, slope, ground);
  const edge = (u: number, v: number): [number, number] => {
    // Sides are drawn in a little between the corners, as of a filled bag.
    const [a, b] = [2 * u - 1, 2 * v - 1];
    const draw = 0.03 * Math.min(width, height);
    return [a * (width / 2 - draw * (1 - b * b)), b * (height / 2 - draw * (1 - a * a))];
  };
  const rise = (u: number, v: number) =>
    ((1 - Math.abs(2 * u - 1) ** 5) * (1 - Math.abs(2 * v - 1) ** 4)) ** 0.6;
  const columns = Math.max(10, Math.min(22, Math.round((width / height) * 8)));
  const at =
    (side: 1 | -0.35) =>
    (u: number, v: number): Vector3 => {
      const [x, y] = edge(u, v);
      return [x, y, side * thickness * rise(u, v)];
    };
  const rim = Array.from({ length: 48 }, (_, i): Vector3 => {
    const s = i / 12;
    const side = Math.floor(s);
    const t = s - side;
    const [u, v] = [
      [t, 0],
      [1, t],
      [1 - t, 1],
      [0, 1 - t],
    ][side] as [number, number];
    return [...edge(u, v), 0];
  });
  const tassel = Shape.merge(
    lathe(
      [
        [0, 0.006],
        [0.005, 0.003],
        [0.0055, -0.001],
        [0.0035, -0.005],
        [0.0065, -0.008],
        [0.0085, -0.026],
        [0, -0.026],
      ],
      { segments: 9, crease: 0.8 },
    ),
  );
  const hung = [-1, 1].flatMap((x) =>
    [-1, 1].map((y) =>
      tassel.turn('z', x * (y > 0 ? 0.9 : 0.6)).move(x * (width / 2 + 0.002), y * (height / 2 + 0.001), 0),
    ),
  );
  return {
    parts: [
      ...mapParts(
        [
          part(
            cloth.material,
            cloth.colour,
            Shape.merge(surface(at(1), columns, 8), surface(at(-0.35), columns, 2, { flip: true })),
          ),
          part('silk', trim, tube(rim, 0.0026, { sides: 5, closed: true }), { untilLevel: 1 }),
          ...(tassels ? [part('silk', trim, Shape.merge(...hung), { untilLevel: 1 })] : []),
        ] satisfies Part[],
        (shape) => lean(shape.move(0, 0, thickness * 0.36)),
      ),
      part(
        wood.material,
        wood.colour,
        wedge(width * 0.94, height * 0.96, slope, ground - 0.004).move(0, 0, 0.004),
      ),
    ],
    // What lies on it sinks in a little.
    lay: (content) => mapParts(content, (shape) => lean(shape.move(0, 0, thickness * 1.26))),
  };
}
