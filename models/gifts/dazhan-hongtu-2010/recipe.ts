import { fitModel } from '../../kit/fit-model.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';

const radius = 0.17;

/** How far the dish's face lies before (or behind) its well's edge, at a distance from its middle. */
const hollowAt = (reach: number) =>
  reach > radius * 0.72
    ? 0.006 * Math.min(1, (reach - radius * 0.72) / (radius * 0.25))
    : -0.022 * (1 - (reach / (radius * 0.72)) ** 3);

/** A thread of lacquer laid on the dish along points in its plane, half sunk. */
function thread(points: readonly Vector2[], thick: number): Shape {
  return tube(
    points.map(([x, y]): Vector3 => [x, y, hollowAt(Math.hypot(x, y)) + thick * 0.4]),
    (t) => thick * (1 - 0.45 * t),
    { sides: 4 },
  );
}

/** A cloud scroll: a curl that opens into a tail, about the origin. */
function curl(size: number, turns: number, way: number): Vector2[] {
  return smoothPath<Vector2>(
    Array.from({ length: 14 }, (_, i): Vector2 => {
      const t = i / 13;
      const angle = way * turns * 2 * Math.PI * (1 - t);
      const reach = size * (0.08 + 0.5 * t);
      return [Math.cos(angle) * reach + t * t * size * 0.5, Math.sin(angle) * reach];
    }),
    16,
  );
}

const placed = (points: readonly Vector2[], x: number, y: number, turn: number): Vector2[] =>
  points.map(([px, py]): Vector2 => [
    x + Math.cos(turn) * px - Math.sin(turn) * py,
    y + Math.sin(turn) * px + Math.cos(turn) * py,
  ]);

/** Threads of gilt lacquer: rings of waves along the rim, cloud scrolls over the face, a rosette in the middle. */
function threads(): Shape {
  const all: Shape[] = [];
  for (let ring = 0; ring < 2; ring++)
    for (let i = 0; i < 20; i++) {
      const angle = ((i + ring * 0.5) / 20) * 2 * Math.PI;
      const reach = radius * (0.885 - ring * 0.105);
      for (const size of [0.016, 0.0095]) {
        const arc = Array.from({ length: 6 }, (_, k): Vector2 => {
          const a = (k / 5) * Math.PI;
          return [Math.sin(a) * size * 0.9, Math.cos(a) * size];
        });
        all.push(thread(placed(arc, Math.cos(angle) * reach, Math.sin(angle) * reach, angle), 0.0016));
      }
    }
  for (let i = 0; i < 7; i++) {
    const angle = (i / 7) * 2 * Math.PI + 0.3;
    const reach = radius * 0.48;
    const seat: Vector2 = [Math.cos(angle) * reach, Math.sin(angle) * reach];
    all.push(
      thread(placed(curl(0.034, 1.4, 1), ...seat, angle + 1.9), 0.003),
      thread(placed(curl(0.024, 1.2, -1), seat[0] * 0.72, seat[1] * 0.72, angle - 1.1), 0.0026),
      thread(placed(curl(0.02, 1.1, 1), seat[0] * 1.32, seat[1] * 1.32, angle + 2.6), 0.0022),
    );
  }
  for (let i = 0; i < 8; i++) {
    const loop = Array.from({ length: 8 }, (_, k): Vector2 => {
      const t = k / 7;
      return [Math.sin(Math.PI * t) * 0.032, (t - 0.5) * 0.024 * Math.sin(Math.PI * t)];
    });
    all.push(thread(placed(loop, 0, 0, (i / 8) * 2 * Math.PI), 0.0018));
  }
  return Shape.merge(...all);
}

/** A gilt dish of lacquer-thread work on a stand: what the craft is best known for, since no source says what this piece shows. */
export function buildGift(): Model {
  const face = (profile: readonly Vector2[]) => lathe(profile, { segments: 44 }).turn('x', Math.PI / 2);
  const dish = face([
    [0, -0.04],
    [radius * 0.5, -0.04],
    [radius * 0.52, -0.034],
    [radius * 0.7, -0.026],
    [radius * 0.98, -0.006],
    [radius, 0.002],
    [radius * 0.97, 0.006],
    [radius * 0.72, 0],
    [radius * 0.6, hollowAt(radius * 0.6)],
    [radius * 0.45, hollowAt(radius * 0.45)],
    [radius * 0.25, hollowAt(radius * 0.25)],
    [0, hollowAt(0)],
  ]);
  const ring = (reach: number, thick: number) =>
    torus(reach, thick, 44, 5)
      .turn('x', Math.PI / 2)
      .move(0, 0, hollowAt(reach) + 0.002);
  const beads = Array.from({ length: 36 }, (_, i) =>
    sphere(0.0032, 5, 3)
      .move(0, radius * 0.735, 0.001)
      .turn('z', (i / 36) * 2 * Math.PI),
  );
  const lean = (shape: Shape) => shape.turn('x', -0.2).move(0, 0.215, 0);
  // Two bent rails with a lip in front and a post behind, and the bars between them.
  const rail = (points: readonly Vector3[]) => tube(smoothPath(points, 12), 0.0068, { sides: 8 });
  const side = (x: number): Shape =>
    Shape.merge(
      rail([
        [x, 0.066, 0.076],
        [x, 0.03, 0.074],
        [x, 0.012, 0.045],
        [x, 0.008, -0.02],
        [x, 0.008, -0.09],
      ]),
      rail([
        [x, 0.01, -0.07],
        [x, 0.1, -0.062],
        [x, 0.245, -0.052],
      ]),
    );
  const bar = (y: number, z: number) =>
    tube(
      [
        [-0.07, y, z],
        [0.07, y, z],
      ],
      0.0055,
      { sides: 8 },
    );
  const stand = Shape.merge(
    side(-0.07),
    side(0.07),
    bar(0.012, 0.04),
    bar(0.008, -0.085),
    bar(0.235, -0.053),
  );
  return fitModel(
    model('hero', [
      part('lacquer', '#7a231f', lean(dish)),
      part('gold', '#d6ae50', lean(threads()), { untilLevel: 1 }),
      part(
        'gold',
        '#cfa64a',
        lean(
          Shape.merge(
            ring(radius * 0.985, 0.005),
            ring(radius * 0.745, 0.0022),
            ring(radius * 0.25, 0.002),
            sphere(0.014, 16, 8).scale(1, 1, 0.6).move(0, 0, hollowAt(0)),
          ),
        ),
      ),
      part('gold', '#e0bd66', lean(Shape.merge(...beads)), { untilLevel: 0 }),
      part('lacquer', '#241512', stand),
    ]),
    [0.36, 0.4, 0.2],
  );
}
