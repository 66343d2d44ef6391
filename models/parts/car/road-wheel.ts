import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import type { Vector3 } from '../../kit/vector.ts';

export interface RoadWheel {
  readonly radius: number;
  readonly width: number;
  /** Radius of the rim, metres. */
  readonly rim: number;
  /** `cap`: pressed steel under a chrome dome; `spokes`: a light alloy wheel with so many spokes. */
  readonly style: 'cap' | number;
  /** A white ring on the tyre. */
  readonly isWhitewall?: boolean;
  /** Paint of the pressed steel. */
  readonly paint: string;
  /** Middles of the wheels on the +z side; each has its fellow opposite. */
  readonly places: readonly Vector3[];
}

/** All wheels of a car, axles along z. */
export function roadWheels(wheel: RoadWheel): Part[] {
  const { radius, width, rim, style, isWhitewall = false, paint, places } = wheel;
  const half = width / 2;
  const wall = radius - rim;
  // Turned about y first (its outer face up), then laid over so that this face looks along +z.
  const stand = (shape: Shape): Shape => {
    const laid = shape.turn('x', Math.PI / 2);
    return Shape.merge(...places.map(([x, y, z]) => laid.move(x, y, z).mirrored('z')));
  };
  const groove = (at: number): [number, number][] => [
    [radius, at - 0.005],
    [radius - 0.007, at - 0.003],
    [radius - 0.007, at + 0.003],
    [radius, at + 0.005],
  ];
  const tyre = lathe(
    [
      [rim + 0.01, -half * 0.8],
      [rim + wall * 0.5, -half],
      [radius - wall * 0.16, -half * 0.86],
      [radius - 0.004, -half * 0.7],
      ...groove(-half * 0.3),
      ...groove(half * 0.3),
      [radius - 0.004, half * 0.7],
      [radius - wall * 0.16, half * 0.86],
      [rim + wall * 0.72, half * 0.98],
      [rim + wall * 0.3, half],
      [rim + 0.01, half * 0.9],
      [rim - 0.012, half * 0.7],
    ],
    { segments: 28, crease: 0.75 },
  );
  const parts = [part('rubber', '#17171a', stand(tyre))];
  if (isWhitewall)
    parts.push(
      part(
        'rubber',
        '#e9e5da',
        stand(
          lathe(
            [
              [rim + wall * 0.62, half * 1.0],
              [rim + wall * 0.6, half * 1.02],
              [rim + wall * 0.2, half * 1.0],
              [rim + wall * 0.16, half * 0.96],
            ],
            { segments: 34 },
          ),
        ),
      ),
    );
  if (style === 'cap') {
    parts.push(
      part(
        'painted-metal',
        paint,
        stand(
          lathe(
            [
              [rim + 0.008, half * 0.72],
              [rim + 0.008, half * 0.92],
              [rim - 0.012, half * 0.95],
              [rim - 0.026, half * 0.72],
              [rim * 0.8, half * 0.56],
              [rim * 0.62, half * 0.7],
              [0, half * 0.72],
            ],
            { segments: 30 },
          ),
        ),
      ),
      part(
        'silver',
        '#d4d5d4',
        stand(
          Shape.merge(
            lathe(
              [
                [rim * 0.66, half * 0.62],
                [rim * 0.66, half * 0.74],
                [rim * 0.58, half * 0.92],
                [rim * 0.3, half * 1.06],
                [rim * 0.27, half * 1.03],
                [rim * 0.12, half * 1.1],
                [0, half * 1.12],
              ],
              { segments: 30, crease: 0.5 },
            ),
            lathe(
              [
                [rim + 0.004, half * 0.9],
                [rim - 0.004, half * 0.985],
                [rim - 0.018, half * 0.95],
              ],
              { segments: 30 },
            ),
          ),
        ),
      ),
    );
    return parts;
  }
  const spoke = prism(
    [
      [-0.026, 0.03],
      [0.026, 0.03],
      [0.036, rim - 0.018],
      [-0.036, rim - 0.018],
    ],
    0.034,
    { chamfer: 0.01 },
  )
    .turn('x', Math.PI / 2)
    .move(0, half * 0.66, 0);
  parts.push(
    part(
      'silver',
      '#b9bbbd',
      stand(
        Shape.merge(
          lathe(
            [
              [rim + 0.008, half * 0.88],
              [rim + 0.004, half * 0.96],
              [rim - 0.022, half * 0.8],
              [rim - 0.03, half * 0.3],
            ],
            { segments: 34 },
          ),
          spoke.around(style),
          cylinder(rim * 0.24, 0.05, { segments: 20, chamfer: 0.012 }).move(0, half * 0.55, 0),
        ),
      ),
    ),
    part(
      'iron',
      '#2a2a2c',
      stand(Shape.merge(cylinder(rim * 0.78, 0.03, { segments: 26 }).move(0, half * 0.15, 0))),
      { hidden: true },
    ),
  );
  return parts;
}
