import { box } from '../../kit/box.ts';
import { ball, ellipsoid } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surface } from '../../kit/surface.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { huntClay } from '../../parts/animals/hunt-clay.ts';
import { patina } from '../../parts/patina.ts';
import type { Form } from './form.ts';

/** A stag leaping over broken ground with two hounds after it. */
export function stagHunt(surfaces: FormRequest<Form>['surfaces']): Part[] {
  const bronze = surfaces[0]?.colour ?? '#6a4f32';
  const s = 0.135;
  const stag = sculpt(
    huntClay({
      shoulder: s,
      kind: 'stag',
      legs: [
        [
          [0.62, 0.62],
          [0.44, 0.72],
          [0.5, 0.82],
        ],
        [
          [0.55, 0.55],
          [0.4, 0.42],
          [0.48, 0.4],
        ],
        [
          [0.58, -0.5],
          [0.42, -0.86],
          [0.1, -1.08],
        ],
        [
          [0.56, -0.42],
          [0.34, -0.74],
          [0.03, -0.94],
        ],
      ],
    }),
    {
      bounds: { min: [-0.035, -0.01, -0.17], max: [0.035, 0.22, 0.15] },
      cell: 0.0022,
      triangles: 2300,
      colour: bronze,
      paint: patina(0.03, 1),
    },
  );
  const hound = (legs: Parameters<typeof huntClay>[0]['legs'], size: number): Shape =>
    sculpt(huntClay({ shoulder: size, kind: 'hound', legs }), {
      bounds: { min: [-0.028, -0.01, -0.11], max: [0.028, 0.12, 0.11] },
      cell: 0.0017,
      triangles: 1500,
      colour: surfaces[1]?.colour ?? '#4a4b4d',
      paint: patina(0.02, 1),
    });
  const first = hound(
    [
      [
        [0.6, 0.56],
        [0.56, 0.82],
        [0.5, 0.94],
      ],
      [
        [0.55, 0.5],
        [0.46, 0.72],
        [0.4, 0.82],
      ],
      [
        [0.56, -0.5],
        [0.4, -0.86],
        [0.14, -1.05],
      ],
      [
        [0.55, -0.42],
        [0.34, -0.72],
        [0.05, -0.9],
      ],
    ],
    0.084,
  );
  const second = hound(
    [
      [
        [0.46, 0.36],
        [0.2, 0.24],
        [0.04, 0.28],
      ],
      [
        [0.5, 0.42],
        [0.26, 0.34],
        [0.1, 0.38],
      ],
      [
        [0.5, -0.3],
        [0.3, -0.36],
        [0.16, -0.06],
      ],
      [
        [0.5, -0.34],
        [0.3, -0.44],
        [0.1, -0.16],
      ],
    ],
    0.08,
  );
  const beam = (side: number) => antler(side, s);
  const ground = 0.034;
  const earth = sculpt(
    new Clay()
      .add(ellipsoid([0, 0, 0], [0.2, 0.02, 0.088]))
      .add(ball([0.02, 0.0, -0.01], 0.046), 0.03)
      .add(ball([-0.12, 0.0, 0.03], 0.03), 0.02)
      .raise((x, y, z) => 0.01 * (fractalNoise(x * 30, y * 30, z * 30) - 0.5))
      .keep((_, y) => -y, 0.002),
    {
      bounds: { min: [-0.22, -0.01, -0.1], max: [0.22, 0.07, 0.1] },
      cell: 0.0042,
      triangles: 1200,
      colour: bronze,
      paint: patina(0.02, 1.2),
    },
  );
  const side = (shape: Shape) => shape.turn('y', Math.PI / 2);
  const grass = Shape.merge(
    ...Array.from({ length: 13 }, (_, i) => {
      const x = -0.16 + 0.026 * i;
      const z = 0.05 * Math.sin(i * 2.4);
      return tuft()
        .turn('y', i)
        .move(x, ground + 0.012 - 0.2 * x * x, z);
    }),
  );
  return [
    surfacePart(
      surfaces,
      0,
      side(
        Shape.merge(
          stag,
          Shape.merge(beam(1), beam(-1)).painted(() => [0.35, 0.26, 0.15]),
        ),
      )
        .turn('z', 0.16)
        .move(0.06, ground + 0.024, -0.02),
    ),
    surfacePart(
      surfaces,
      1,
      Shape.merge(
        side(first)
          .turn('z', 0.1)
          .move(-0.085, ground + 0.018, 0.035),
        side(second)
          .turn('y', -0.2)
          .move(-0.145, ground + 0.012, -0.03),
      ),
    ),
    surfacePart(surfaces, 0, Shape.merge(earth).move(0, ground - 0.002, 0)),
    surfacePart(surfaces, 0, grass, { untilLevel: 0 }),
    surfacePart(surfaces, 2, box(0.42, ground, 0.19, 0.005)),
  ];
}

/** One antler: a beam swept back with four tines. */
function antler(side: number, s: number): Shape {
  const root: Vector3 = [side * 0.035 * s, 1.39 * s, 0.59 * s];
  const beam = smoothPath<Vector3>(
    [
      root,
      [side * 0.14 * s, 1.56 * s, 0.5 * s],
      [side * 0.24 * s, 1.74 * s, 0.36 * s],
      [side * 0.2 * s, 1.94 * s, 0.3 * s],
    ],
    16,
  );
  const tine = (at: number, way: Vector3): Shape => {
    const from = beam[at]!;
    const middle: Vector3 = [
      from[0] + way[0] * 0.5 * s,
      from[1] + way[1] * 0.35 * s,
      from[2] + way[2] * 0.6 * s,
    ];
    return tube(
      smoothPath<Vector3>(
        [from, middle, [from[0] + way[0] * s, from[1] + way[1] * s, from[2] + way[2] * s]],
        6,
      ),
      (t) => 0.019 * s * (1 - 0.8 * t),
      { sides: 6 },
    );
  };
  return Shape.merge(
    tube(beam, (t) => 0.028 * s * (1 - 0.68 * t), { sides: 8 }),
    tine(1, [side * 0.02, 0.07, 0.17]),
    tine(6, [side * 0.05, 0.12, 0.15]),
    tine(10, [side * 0.08, 0.15, 0.08]),
    tine(13, [side * 0.1, 0.12, -0.06]),
  );
}

function tuft(): Shape {
  return Shape.merge(
    ...[0, 1, 2, 3].map((i) =>
      surface((u, v) => [(u - 0.5) * 0.004 * (1 - v), 0.02 * v, 0.008 * v * v], 1, 3)
        .doubled()
        .turn('y', i * 1.6),
    ),
  );
}
