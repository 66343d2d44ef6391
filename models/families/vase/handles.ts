import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import type { Vessel } from '../../parts/vessel/vessel.ts';

export const handleNames = ['none', 'loops', 'high', 'scrolls', 'snakes', 'rings', 'wings'] as const;
export type HandleName = (typeof handleNames)[number];

/** A pair of handles, left and right. */
export function handlePair(name: HandleName, vessel: Vessel): Shape | null {
  if (name === 'none') return null;
  const one = rightHandle(name, vessel);
  return Shape.merge(one, one.turn('y', Math.PI));
}

function rightHandle(name: Exclude<HandleName, 'none'>, vessel: Vessel): Shape {
  const { height, radius } = vessel;
  const wall = (share: number): number => vessel.radiusAt(share * height);
  /** Keys [share of the radius beyond the wall at that height, share of the height] as a path on the right side. */
  const path = (keys: readonly Vector2[], steps: number): Vector3[] =>
    smoothPath(
      keys.map(([out, y]): Vector3 => [wall(y) + out * radius, y * height, 0]),
      steps,
    );
  const thick = radius * 0.075;
  switch (name) {
    case 'loops':
      return tube(
        path(
          [
            [-0.04, 0.8],
            [0.17, 0.83],
            [0.2, 0.88],
            [0.13, 0.92],
            [-0.05, 0.925],
          ],
          16,
        ),
        thick * 0.9,
        { sides: 8 },
      );
    case 'high':
      return tube(
        path(
          [
            [-0.05, 0.66],
            [0.08, 0.72],
            [0.42, 0.79],
            [0.62, 0.86],
            [0.5, 0.93],
            [0.2, 0.945],
            [-0.06, 0.925],
          ],
          20,
        ),
        (t) => thick * (1.25 - 0.3 * Math.sin(Math.PI * t)),
        { sides: 8 },
      );
    case 'scrolls':
      return Shape.merge(
        tube(
          path(
            [
              [0.02, 0.47],
              [0.2, 0.43],
              [0.27, 0.5],
              [0.12, 0.56],
              [0.2, 0.64],
              [0.56, 0.73],
              [0.7, 0.83],
              [0.5, 0.92],
              [0.2, 0.935],
              [-0.05, 0.9],
            ],
            34,
          ),
          (t) => thick * (0.7 + 0.5 * Math.sin(Math.PI * t)),
          { sides: 8 },
        ),
        sphere(thick * 1.2, 10).move(wall(0.43) + radius * 0.2, height * 0.445, 0),
        leafBoss(thick, [wall(0.73) + radius * 0.6, height * 0.755, 0]),
      );
    case 'snakes':
      return snakeHandle(
        path(
          [
            [-0.04, 0.52],
            [0.2, 0.55],
            [0.46, 0.64],
            [0.62, 0.74],
            [0.58, 0.84],
            [0.3, 0.9],
            [0.06, 0.87],
            [-0.06, 0.82],
          ],
          30,
        ),
        thick,
      );
    case 'rings': {
      const y = 0.7;
      return Shape.merge(
        sphere(thick * 1.9, 12)
          .scale(0.7, 1, 1)
          .move(wall(y) + thick * 0.2, y * height, 0),
        torus(radius * 0.19, thick * 0.42, 20, 7)
          .turn('x', Math.PI / 2)
          .turn('y', Math.PI / 2)
          .turn('z', 0.12)
          .move(wall(y) + thick * 1.2, y * height - radius * 0.19, 0),
      );
    }
    default:
      // A thread of glass drawn into a double scroll and pinched to the body.
      return Shape.merge(
        tube(
          path(
            [
              [0.02, 0.74],
              [0.12, 0.76],
              [0.17, 0.7],
              [0.08, 0.65],
              [0.03, 0.6],
              [0.12, 0.52],
              [0.2, 0.44],
              [0.2, 0.37],
              [0.03, 0.33],
            ],
            30,
          ),
          (t) => thick * (0.36 + 0.2 * Math.sin(Math.PI * t)),
          { sides: 6 },
        ),
        ...[0.46, 0.41, 0.36].map((y, row) =>
          sphere(thick * (0.42 + 0.06 * row), 8).move(wall(y) + radius * (0.2 + row * 0.05), y * height, 0),
        ),
      );
  }
}

/** Two snakes wound about each other along a path, their heads on the shoulder. */
function snakeHandle(path: readonly Vector3[], thick: number): Shape {
  const wound = (phase: number): Vector3[] =>
    path.map(([x, y, z], row) => {
      const angle = (row / (path.length - 1)) * 9 + phase;
      return [
        x + Math.cos(angle) * thick * 0.62,
        y + Math.cos(angle) * thick * 0.2,
        z + Math.sin(angle) * thick * 0.75,
      ];
    });
  const [one, other] = [wound(0), wound(Math.PI)];
  const body = (line: readonly Vector3[]) =>
    tube(line, (t) => thick * (0.72 - 0.3 * Math.abs(t - 0.55)), { sides: 7 });
  return Shape.merge(
    body(one),
    body(other),
    sphere(thick * 0.75, 10)
      .scale(1.25, 0.8, 1)
      .move(...one[0]!),
    sphere(thick * 0.75, 10)
      .scale(1.25, 0.8, 1)
      .move(...other[0]!),
  );
}

/** A small leaf that sits on the bend of a handle. */
function leafBoss(thick: number, at: Vector3): Shape {
  return sphere(thick * 1.5, 10)
    .scale(0.55, 1.5, 0.8)
    .turn('z', -0.5)
    .move(...at);
}
