import { box } from '../../kit/box.ts';
import type { Surface } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { madeOf } from '../../parts/arms/made-of.ts';
import { emboss } from '../../parts/emboss.ts';
import { star } from './table-medal.ts';

/** A large badge on a wooden stand: rays, an enamelled shield, branches; the true emblem is not copied. */
export function emblem(metal: Surface, enamel: Surface, wood: Surface): Part[] {
  const middle = 0.152;
  const rays = prism(
    Array.from({ length: 64 }, (_, i): Vector2 => {
      const angle = (i / 64) * 2 * Math.PI;
      const reach = (i % 8 === 0 ? 0.1 : i % 2 === 0 ? 0.088 : 0.076) * (i % 16 === 8 ? 0.95 : 1);
      return [Math.cos(angle + Math.PI / 2) * reach, Math.sin(angle + Math.PI / 2) * reach];
    }),
    0.006,
    { chamfer: 0.0015 },
  );
  const ribs = Array.from({ length: 32 }, (_, i) =>
    box(0.0016, 0.06, 0.0015, 0)
      .move(0, 0.026, 0.003)
      .turn('z', (i / 32) * 2 * Math.PI),
  );
  const shieldLine = smoothPath<Vector2>(
    [
      [0, 0.052],
      [0.03, 0.046],
      [0.046, 0.05],
      [0.046, 0.012],
      [0.036, -0.024],
      [0, -0.056],
      [-0.036, -0.024],
      [-0.046, 0.012],
      [-0.046, 0.05],
      [-0.03, 0.046],
    ],
    60,
    true,
  );
  const grown = (by: number) => shieldLine.map(([x, y]): Vector2 => [x * by, y * by]);
  const on = (x: number, y: number, z: number): Vector3 => [x, y, 0.0105 + z];
  const leaf = (t: number, side: 1 | -1, out: number) => {
    const at = (angle: number, reach: number): Vector2 => [
      side * Math.sin(angle) * reach,
      -Math.cos(angle) * reach,
    ];
    const angle = 0.2 + t * 1.75;
    return emboss(
      smoothPath<Vector2>(
        [
          at(angle, 0.066),
          at(angle + 0.1, 0.066 + out * 0.8),
          at(angle + 0.24, 0.066 + out),
          at(angle + 0.16, 0.066 + out * 0.3),
        ],
        10,
        true,
      ),
      0.0028,
      (x, y, z) => [x, y, 0.0035 + z],
      Math.PI,
    );
  };
  const leaves = ([1, -1] as const).flatMap((side) =>
    Array.from({ length: 9 }, (_, i) => [leaf(i / 8, side, 0.012), leaf(i / 8, side, -0.009)]).flat(),
  );
  const up = (shape: Shape) => shape.turn('x', -0.13).move(0, middle, -0.004);
  const base = Shape.merge(
    box(0.16, 0.022, 0.075, 0.004),
    box(0.136, 0.016, 0.056, 0.004).move(0, 0.021, 0),
    box(0.05, 0.03, 0.022, 0.004).move(0, 0.034, -0.002),
  );
  const foot = lathe(
    [
      [0.02, 0],
      [0.014, 0.006],
      [0.008, 0.012],
      [0.006, 0.024],
    ],
    { segments: 16 },
  )
    .scale(1, 1, 0.5)
    .move(0, 0.062, -0.002);
  return [
    madeOf(metal, Shape.merge(up(rays), foot)),
    madeOf(metal, up(Shape.merge(...ribs)), { untilLevel: 0 }),
    madeOf(
      metal,
      up(Shape.merge(prism(grown(1.06), 0.006, { chamfer: 0.0016 }).move(0, 0, 0.0045), ...leaves)),
      { untilLevel: 2 },
    ),
    madeOf(enamel, up(prism(grown(0.93), 0.004, { chamfer: 0.0012 }).move(0, 0, 0.0085))),
    madeOf(
      metal,
      up(
        Shape.merge(
          emboss(star(0.026, 5, 0.42, 0.004), 0.003, on),
          sphere(0.004, 12, 6).scale(1, 1, 0.6).move(0, 0.004, 0.0135),
        ),
      ),
    ),
    madeOf(wood, base.boxTextured()),
    part('brass', '#c9a559', box(0.06, 0.011, 0.0012, 0.0003).move(0, 0.0055, 0.0375), { untilLevel: 1 }),
  ];
}
