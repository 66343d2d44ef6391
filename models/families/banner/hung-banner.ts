import type { Drawing } from '../../kit/drawing/drawing.ts';
import type { Place } from '../../kit/drawing/lay-drawing.ts';
import { layDrawing } from '../../kit/drawing/lay-drawing.ts';
import { stackDrawing } from '../../kit/drawing/stack-drawing.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';
import { lathe } from '../../kit/lathe.ts';
import type { Surface } from '../../kit/form-request.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { fringe, tassel } from '../../parts/fringe.ts';

export interface HungBanner {
  /** Outline of the cloth, metres, x from the middle, its upper edge at y = 0. */
  readonly outline: readonly Vector2[];
  readonly drawing: Drawing;
  readonly cloth: Surface;
  readonly trim: Surface;
  readonly thread: Surface['material'];
  /** Metal or wood of the rod. */
  readonly rod: Surface;
  /** Along which lower edges a fringe hangs: pairs of points. */
  readonly fringes: readonly (readonly [Vector2, Vector2])[];
  /** Cords with tassels hang from the ends of the rod; default yes. */
  readonly tassels?: boolean;
  /** Longest side of the whole model, for the distance of layers. */
  readonly longest: number;
}

/** A banner that hangs by its upper edge from a rod with finials, cord and tassels; the rod's middle at the origin. */
export function hungBanner(banner: HungBanner): Part[] {
  const { outline, drawing, cloth, trim, rod, fringes, longest } = banner;
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [half, low] = [Math.max(...xs), Math.min(...ys)];
  const radius = half * 0.045;
  const place: Place = (x, y, lift) => [
    x,
    y - radius,
    half * 0.015 * Math.sin((x / half) * 3.6 + 0.7) * Math.min(1, (-y / -low) * 1.2) + lift,
  ];
  const rise = longest / 2600;
  const step = half / 4;
  const face = layDrawing([{ outline, colour: cloth.colour }], place, { step: half / 4, lift: 0, rise: 0 });
  const back = layDrawing([{ outline, colour: cloth.colour }], place, {
    step: half / 4,
    lift: -0.0016,
    rise: 0,
  }).flip();
  const edge = [...outline, outline[0]!];
  const hem = tube(
    edge.flatMap(([x, y], at): Vector3[] => {
      const next = edge[at + 1];
      if (!next) return [place(x, y, 0)];
      return [0, 1, 2].map((part3) =>
        place(x + ((next[0] - x) * part3) / 3, y + ((next[1] - y) * part3) / 3, 0),
      );
    }),
    half * 0.008,
    { sides: 5 },
  );
  const bar = half * 1.14;
  const finial = lathe(
    [
      [0, 0],
      [radius * 1.5, 0],
      [radius * 1.7, radius * 0.5],
      [radius * 0.9, radius * 0.9],
      [radius * 1.5, radius * 1.9],
      [radius * 1.1, radius * 2.8],
      [0, radius * 3.8],
    ],
    { segments: 14, crease: 0.8 },
  ).turn('z', -Math.PI / 2);
  const cord = tube(
    smoothPath<Vector3>(
      [
        [-bar * 0.86, radius, 0],
        [-bar * 0.4, half * 0.36, 0],
        [0, half * 0.46, 0],
        [bar * 0.4, half * 0.36, 0],
        [bar * 0.86, radius, 0],
      ],
      20,
    ),
    radius * 0.32,
    { sides: 6 },
  );
  const ends = banner.tassels === false ? [] : [-1, 1];
  const hanging = ends.flatMap((side) => [
    tube(
      [
        [side * bar * 0.94, 0, radius],
        [side * bar * 0.97, -half * 0.22, radius * 1.2],
        [side * bar * 0.96, -half * 0.4, radius * 1.3],
      ],
      radius * 0.28,
      { sides: 6 },
    ),
    tassel(half * 0.34, half * 0.05).move(side * bar * 0.96, -half * 0.4, radius * 1.3),
  ]);
  return [
    part(cloth.material, '#ffffff', Shape.merge(face, back)),
    part(trim.material, trim.colour, hem, { untilLevel: 1 }),
    ...stackDrawing(banner.thread, drawing, place, { step, rise, lift: rise, least: 0.001 }),
    part(
      rod.material,
      rod.colour,
      Shape.merge(
        tube(
          [
            [-bar, 0, 0],
            [bar, 0, 0],
          ],
          radius,
          { sides: 14 },
        ),
        finial.move(bar, 0, 0),
        finial.mirror('x').move(-bar, 0, 0),
      ),
    ),
    part(
      'silk',
      trim.colour,
      Shape.merge(cord, ...hanging, sphere(radius * 0.8, 8).move(0, half * 0.46, 0)),
      { untilLevel: 1 },
    ),
    part(
      'silk',
      trim.colour,
      Shape.merge(
        ...fringes.map(([from, to], row) =>
          fringe(place(from[0], from[1], 0), place(to[0], to[1], 0), {
            length: half * 0.2,
            thickness: half * 0.014,
            count: Math.max(5, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / (half * 0.075))),
            seed: `banner ${row}`,
          }),
        ),
      ),
      { untilLevel: 1 },
    ),
  ].filter(({ shape }) => shape.triangleCount > 0);
}
