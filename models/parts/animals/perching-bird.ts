import { castOnto } from '../../kit/cast-onto.ts';
import { ball, loft } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import type { Colour } from '../../kit/colour.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { times, type Vector3 } from '../../kit/vector.ts';
import { aimed } from '../aimed.ts';
import { feather } from './feather.ts';
import { beakShape, perchingFoot, type Beak } from './beak-and-foot.ts';
import { spreadWing } from './spread-wing.ts';

export interface PerchingBuild {
  /** Metres from the perch to the crown. */
  readonly height: number;
  readonly beak: Beak;
  /** Length of the tail below the perch or behind, share of the height, and how it ends. */
  readonly tail: number;
  readonly tailEnd: 'round' | 'scalloped';
  readonly wings: 'folded' | 'raised';
  /** Radians by which the head turns towards the bird's left. */
  readonly look?: number;
  /** Leaning of the body, radians: 0 upright, 0.9 nearly level. */
  readonly lean: number;
  readonly triangles: number;
  readonly colour: string;
  /** Paint of body and head; the point is in the bird's own frame, height 1. */
  readonly paint?: (point: Vector3, normal: Vector3, colour: Colour) => Colour;
}

export interface PerchingShapes {
  readonly body: Shape;
  readonly wings: Shape;
  readonly coverts: Shape;
  readonly tail: Shape;
  readonly beak: Shape;
  readonly eyes: Shape;
  readonly feet: Shape;
}

/** A bird on a perch that passes through the origin along x; it looks towards +z. */
export function perchingBird(build: PerchingBuild): PerchingShapes {
  const { height: s, lean, triangles, colour, paint, look = 0 } = build;
  const [c, n] = [Math.cos(lean), Math.sin(lean)];
  /** A point of the upright bird, leaned forward about the feet; shares of the height. */
  const at = (x: number, y: number, z: number): Vector3 => [
    x * s,
    (y * c - z * n) * s,
    (y * n * 0.9 + z * c) * s,
  ];
  const head = at(0, 0.84 - 0.06 * n, 0.06 - 0.04 * n);
  const clay = new Clay()
    .add(
      loft(
        [
          [...at(0, 0.02, -0.13), 0.075 * s, 0.06 * s],
          [...at(0, 0.22, -0.07), 0.165 * s, 0.15 * s],
          [...at(0, 0.44, 0.0), 0.19 * s, 0.18 * s],
          [...at(0, 0.64, 0.03), 0.145 * s, 0.145 * s],
          [...at(0, 0.76, 0.04), 0.11 * s, 0.11 * s],
        ],
        [0, -n, c],
      ),
    )
    .add(ball([head[0], head[1], head[2]], 0.14 * s), 0.06 * s);
  const turnHead = (p: Vector3): Vector3 => {
    const [dx, dz] = [p[0] - head[0], p[2] - head[2]];
    return [
      head[0] + dx * Math.cos(look) + dz * Math.sin(look),
      p[1],
      head[2] - dx * Math.sin(look) + dz * Math.cos(look),
    ];
  };
  clay.add(ball(turnHead([head[0], head[1] - 0.02 * s, head[2] + 0.055 * s]), 0.095 * s), 0.04 * s);
  const body = sculpt(clay, {
    bounds: { min: [-0.4 * s, -0.25 * s, -0.4 * s], max: [0.4 * s, 1.1 * s, 0.75 * s] },
    cell: s / 58,
    triangles,
    colour,
    ...(paint ? { paint: (p, normal, own) => paint(times(p, 1 / s), normal, own) } : {}),
  });
  const eyeAt = (side: number) => {
    const from = turnHead([head[0] + side * 0.4 * s, head[1] + 0.025 * s, head[2] + 0.07 * s]);
    const towards = turnHead([head[0], head[1] + 0.025 * s, head[2] + 0.06 * s]);
    return castOnto(clay.distance, from, [towards[0] - from[0], 0, towards[2] - from[2]], -0.004 * s);
  };
  return {
    body,
    ...wingShapes(build, at),
    tail: tailShape(build, at),
    beak: beakShape(build.beak, s)
      .turn('y', look)
      .move(...turnHead([head[0], head[1] - 0.015 * s, head[2] + 0.125 * s])),
    eyes: Shape.merge(sphere(0.024 * s, 10).move(...eyeAt(1)), sphere(0.024 * s, 10).move(...eyeAt(-1))),
    feet: Shape.merge(...[1, -1].map((side) => perchingFoot(side, s))),
  };
}

type At = (x: number, y: number, z: number) => Vector3;

function wingShapes({ height: s, wings }: PerchingBuild, at: At): { wings: Shape; coverts: Shape } {
  if (wings === 'raised') {
    const open = [1, -1].map((side) =>
      spreadWing({
        shoulder: at(side * 0.13, 0.58, -0.04),
        wrist: [
          at(0, 0.58, 0)[0] + side * 0.42 * s,
          at(0, 0.6, 0)[1] + 0.36 * s,
          at(0, 0.58, 0)[2] - 0.02 * s,
        ],
        back: [side * 0.3, 0.35, -1],
        reach: 0.62 * s,
        feathers: 9,
      }),
    );
    return {
      wings: Shape.merge(...open.map(({ flight }) => flight)),
      coverts: Shape.merge(...open.map(({ coverts }) => coverts)),
    };
  }
  const flight: Shape[] = [];
  const coverts: Shape[] = [];
  const down = (side: number, spread: number): Vector3 => {
    const [x, y, z] = at(side * -0.1 + side * spread * -0.08, -1, -0.42 + spread * 0.16);
    return [x, y, z];
  };
  for (const side of [1, -1]) {
    for (let i = 0; i < 6; i++) {
      const one = feather({
        length: (0.58 - 0.035 * i) * s,
        width: 0.1 * s,
        thick: 0.018 * s,
        bend: 0.06,
        point: 0.4,
        rows: 4,
      });
      flight.push(
        aimed(one, down(side, i / 6), [side, 0.1, -0.25 - 0.1 * i]).move(
          ...at(side * (0.185 - 0.018 * i), 0.5 + 0.012 * i, -0.005 - 0.024 * i),
        ),
      );
    }
    for (let row = 0; row < 2; row++)
      for (let i = 0; i < 5; i++) {
        const one = feather({
          length: 0.2 * s,
          width: 0.09 * s,
          thick: 0.02 * s,
          bend: 0.14,
          point: 0,
          rows: 3,
        });
        coverts.push(
          aimed(one, down(side, 0.1 + i / 6), [side, 0.25, -0.15 - 0.16 * i]).move(
            ...at(side * (0.19 - 0.016 * i + 0.004 * row), 0.52 + 0.1 * row, 0.05 - 0.042 * i),
          ),
        );
      }
  }
  return { wings: Shape.merge(...flight), coverts: Shape.merge(...coverts) };
}

function tailShape({ height: s, tail, tailEnd }: PerchingBuild, at: At): Shape {
  const [ox, oy, oz] = at(0, 0.06, -0.15);
  return Shape.merge(
    ...Array.from({ length: 6 }, (_, i) => {
      const spread = (i - 2.5) / 2.5;
      const long =
        tail * s * (tailEnd === 'round' ? 1 - 0.16 * Math.abs(spread) : 0.86 + 0.14 * Math.abs(spread));
      const one = feather({
        length: long,
        width: 0.1 * s,
        thick: 0.018 * s,
        bend: 0.03,
        point: tailEnd === 'round' ? 0.2 : -0.5,
        rows: 5,
      });
      const along = at(spread * 0.2, -1, -0.45);
      return aimed(one, along, [0, 0.3, -1]).move(
        ox + spread * 0.06 * s,
        oy + 0.006 * s * Math.abs(spread),
        oz - 0.012 * s * (1 - Math.abs(spread)),
      );
    }),
  );
}
