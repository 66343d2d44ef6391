import { lathe } from '../kit/lathe.ts';
import { Shape } from '../kit/shape.ts';
import { sphere } from '../kit/sphere.ts';
import { petal } from './petal.ts';

/** A sitting dove of modelled clay, head to +x, `length` from beak to tail, its feet on y = 0. */
export function dove(length: number, raised = false): Shape {
  const body = lathe(
    [
      [0, 0],
      [0.1, 0.05],
      [0.19, 0.22],
      [0.2, 0.4],
      [0.14, 0.58],
      [0.09, 0.66],
      [0, 0.7],
    ].map(([r, y]): [number, number] => [(r ?? 0) * length, (y ?? 0) * length]),
    { segments: 10 },
  )
    .turn('z', -Math.PI / 2 + 0.5)
    .move(-length * 0.28, length * 0.06, 0);
  const head = Shape.merge(
    sphere(length * 0.12, 10, 7),
    lathe(
      [
        [0, 0],
        [length * 0.04, 0],
        [0, length * 0.12],
      ],
      { segments: 6 },
    )
      .turn('z', -Math.PI / 2)
      .move(length * 0.1, -length * 0.01, 0),
  ).move(length * 0.33, length * 0.44, 0);
  const wing = petal(
    {
      length: length * 0.62,
      width: length * 0.28,
      widest: 0.4,
      point: 0.7,
      lift: raised ? 0.9 : 0.15,
      tipLift: raised ? 1 : -0.1,
      cup: 0.1,
      thickness: length * 0.03,
    },
    3,
    4,
  )
    .turn('y', -Math.PI / 2 + (raised ? 0.9 : 0.12))
    .move(length * 0.14, length * 0.26, length * 0.16);
  const tail = petal(
    {
      length: length * 0.42,
      width: length * 0.24,
      widest: 0.8,
      point: 0.4,
      lift: 0.05,
      thickness: length * 0.03,
    },
    3,
    3,
  )
    .turn('y', -Math.PI / 2)
    .move(-length * 0.2, length * 0.1, 0);
  return Shape.merge(body, head, wing, wing.mirror('z'), tail);
}
