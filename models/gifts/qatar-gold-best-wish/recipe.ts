import { box } from '../../kit/box.ts';
import { fitModel } from '../../kit/fit-model.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { polygon } from '../../kit/outlines.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { sweep } from '../../kit/sweep.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';

const radius = 0.145;

/** A flat strap along points in the plane, over (1) or under (-1) the others where they cross. */
function strap(points: readonly Vector2[], width: number, level: number): Shape {
  const half = width / 2;
  return sweep(
    points.map(([x, y]): Vector3 => [x, y, level * 0.0016]),
    [
      [-half, -0.003],
      [half, -0.003],
      [half, 0.002],
      [half * 0.5, 0.0034],
      [-half * 0.5, 0.0034],
      [-half, 0.002],
    ],
    { closed: true, up: [0, 0, 1], level: true, crease: 0.4 },
  );
}

/** A star of two squares turned over each other, its points `reach` from the middle. */
const square = (reach: number, turn: number): Vector2[] =>
  [0, 1, 2, 3].map((i): Vector2 => {
    const angle = turn + (i * Math.PI) / 2;
    return [Math.cos(angle) * reach, Math.sin(angle) * reach];
  });

/** Sides divided, so that straps can be drawn along them as one. */
const divided = (corners: readonly Vector2[]): Vector2[] =>
  corners.flatMap(([x, y], i): Vector2[] => {
    const [a, b] = corners[(i + 1) % corners.length]!;
    return [0, 0.04, 0.96].map((t): Vector2 => [x + (a - x) * t, y + (b - y) * t]);
  });

/**
 * An eight-pointed star of gold straps before a gold disc, on beige marble: the plainest ornament of the giver's region, since no
 * source says what the piece is.
 */
export function buildGift(): Model {
  const straps = [
    strap(divided(square(radius, 0)), 0.013, 1),
    strap(divided(square(radius, Math.PI / 4)), 0.013, -1),
    strap(divided(square(radius * 0.64, Math.PI / 8)), 0.0085, -1),
    strap(divided(square(radius * 0.64, (3 * Math.PI) / 8)), 0.0085, 1),
    strap(polygon(radius * 0.36, 8), 0.007, 1),
  ];
  const disc = prism(polygon(radius * 0.93, 48), 0.006, { chamfer: 0.0015 }).move(0, 0, -0.008);
  const rosette = Shape.merge(
    prism(polygon(radius * 0.25, 8, radius * 0.17), 0.008, { chamfer: 0.002, crease: 0.2 }),
    sphere(radius * 0.08, 16, 8)
      .scale(1, 1, 0.6)
      .move(0, 0, 0.004),
  );
  const drops = Array.from({ length: 8 }, (_, i) =>
    sphere(0.0055, 10, 6)
      .scale(1, 1, 0.6)
      .move(0, radius * 0.8, 0.001)
      .turn('z', ((i + 0.5) / 8) * 2 * Math.PI),
  );
  const raise = (shape: Shape) => shape.turn('z', Math.PI / 8).move(0, 0.198, 0);
  return fitModel(
    model('medium', [
      part('gold', '#e2bf62', raise(Shape.merge(...straps, rosette))),
      part('gold', '#b5893a', raise(disc)),
      part('gold', '#f0d488', raise(Shape.merge(...drops)), { untilLevel: 1 }),
      part(
        'marble-beige',
        '#cbbda2',
        Shape.merge(box(0.24, 0.026, 0.12, 0.004), box(0.2, 0.024, 0.092, 0.003).move(0, 0.0255, 0)),
      ),
      part(
        'gold',
        '#b5893a',
        Shape.merge(
          box(0.06, 0.03, 0.03, 0.003).move(0, 0.049, 0),
          box(0.204, 0.003, 0.096, 0.0005).move(0, 0.0255, 0),
        ),
      ),
    ]),
    [0.28, 0.34, 0.12],
  );
}
