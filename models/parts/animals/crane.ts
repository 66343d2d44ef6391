import { capsule } from '../../kit/capsule.ts';
import { limb, loft } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import type { Colour } from '../../kit/colour.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { aimed } from '../aimed.ts';
import { craneLegs } from './crane-legs.ts';
import { feather } from './feather.ts';
import { spreadWing } from './spread-wing.ts';

export interface CraneBuild {
  /** Metres from the soles to the crown with the neck stretched. */
  readonly height: number;
  readonly neck: 'up' | 'looking-back' | 'feeding' | 'calling';
  readonly wings: 'folded' | 'raised';
  /** One leg drawn up. */
  readonly oneLeg?: boolean;
  readonly triangles: number;
  readonly colour: string;
  readonly paint?: (point: Vector3, normal: Vector3, colour: Colour) => Colour;
}

export interface CraneShapes {
  /** Body, neck and head. */
  readonly body: Shape;
  /** Feathers of wings and tail. */
  readonly flight: Shape;
  readonly coverts: Shape;
  readonly legs: Shape;
  readonly beak: Shape;
  readonly crown: Shape;
}

/** Necks by pose: [y, z, radius], height 1; the last two keys are the head. */
const necks: Readonly<Record<CraneBuild['neck'], readonly Vector3[]>> = {
  up: [
    [0.57, 0.1, 0.055],
    [0.66, 0.185, 0.036],
    [0.78, 0.175, 0.026],
    [0.9, 0.145, 0.022],
    [0.965, 0.165, 0.026],
    [0.955, 0.225, 0.016],
  ],
  'looking-back': [
    [0.57, 0.1, 0.055],
    [0.66, 0.2, 0.036],
    [0.78, 0.22, 0.026],
    [0.88, 0.15, 0.022],
    [0.9, 0.06, 0.026],
    [0.875, 0.0, 0.016],
  ],
  feeding: [
    [0.56, 0.1, 0.055],
    [0.6, 0.21, 0.036],
    [0.53, 0.31, 0.026],
    [0.4, 0.34, 0.022],
    [0.31, 0.36, 0.026],
    [0.26, 0.39, 0.016],
  ],
  calling: [
    [0.57, 0.1, 0.055],
    [0.68, 0.175, 0.036],
    [0.8, 0.16, 0.026],
    [0.92, 0.15, 0.022],
    [1.0, 0.175, 0.026],
    [1.045, 0.215, 0.016],
  ],
};

/** A crane towards +z standing on y = 0, in pieces that may be of different stuff. */
export function crane(build: CraneBuild): CraneShapes {
  const { height: s, neck, wings, oneLeg = false, triangles, colour, paint } = build;
  const keys = necks[neck];
  const clay = new Clay()
    .add(
      loft([
        [0, 0.5 * s, -0.19 * s, 0.02 * s, 0.022 * s],
        [0, 0.53 * s, -0.1 * s, 0.066 * s, 0.07 * s],
        [0, 0.545 * s, 0.02 * s, 0.082 * s, 0.09 * s],
        [0, 0.56 * s, 0.11 * s, 0.05 * s, 0.06 * s],
      ]),
    )
    .add(
      limb(
        keys.map(([y, z, r]) => [0, y * s, z * s, r * s] as const),
        30,
      ),
      0.035 * s,
    )
    .add(
      limb([
        [0.036 * s, 0.48 * s, 0.0, 0.034 * s],
        [0.036 * s, 0.39 * s, 0.012 * s, 0.015 * s],
      ]),
      0.02 * s,
    )
    .add(
      limb([
        [-0.036 * s, 0.48 * s, 0.0, 0.034 * s],
        [-0.036 * s, oneLeg ? 0.42 * s : 0.39 * s, oneLeg ? 0.06 * s : -0.01 * s, 0.015 * s],
      ]),
      0.02 * s,
    );
  const body = sculpt(clay, {
    bounds: { min: [-0.14 * s, 0.2 * s, -0.25 * s], max: [0.14 * s, 1.12 * s, 0.46 * s] },
    cell: s / 110,
    triangles,
    colour,
    ...(paint ? { paint } : {}),
  });
  const [from, to] = [keys[keys.length - 2]!, keys[keys.length - 1]!];
  const way: Vector3 = [0, to[0] - from[0], to[1] - from[1]];
  const long = Math.hypot(way[1], way[2]);
  const tip: Vector3 = [0, (to[0] + (way[1] / long) * 0.13) * s, (to[1] + (way[2] / long) * 0.13) * s];
  const root: Vector3 = [0, to[0] * s, to[1] * s];
  const eye: Vector3 = [0.0225 * s, ((from[0] + to[0]) / 2 + 0.006) * s, ((from[1] + to[1]) / 2) * s];
  return {
    body,
    ...plumage(s, wings),
    legs: craneLegs(s, oneLeg),
    beak: Shape.merge(
      capsule(root, tip, 0.0125 * s, 0.0025 * s, 8),
      sphere(0.0058 * s, 8)
        .move(...eye)
        .mirrored('x'),
    ),
    crown: sphere(0.023 * s, 12)
      .scale(0.8, 0.55, 1.1)
      .move(0, (from[0] + 0.014) * s, (from[1] + 0.004) * s),
  };
}

function plumage(s: number, wings: CraneBuild['wings']): { flight: Shape; coverts: Shape } {
  // The bustle over the tail: curved plumes.
  const bustle = Array.from({ length: 7 }, (_, i) => {
    const spread = (i - 3) / 3;
    const one = feather({
      length: 0.2 * s,
      width: 0.05 * s,
      thick: 0.008 * s,
      bend: 0.55,
      point: 0.7,
      rows: 5,
    });
    return aimed(one, [spread * 0.5, -0.1 - 0.12 * Math.abs(spread), -1], [spread * 0.6, 1, 0]).move(
      spread * 0.05 * s,
      0.555 * s,
      -0.12 * s,
    );
  });
  if (wings === 'raised') {
    const open = [1, -1].map((side) =>
      spreadWing({
        shoulder: [side * 0.06 * s, 0.6 * s, 0.06 * s],
        wrist: [side * 0.24 * s, 0.84 * s, 0.08 * s],
        back: [side * 0.25, 0.12, -1],
        reach: 0.36 * s,
        feathers: 10,
      }),
    );
    return {
      flight: Shape.merge(...bustle, ...open.map(({ flight }) => flight)),
      coverts: Shape.merge(...open.map(({ coverts }) => coverts)),
    };
  }
  const folded: Shape[] = [];
  const coverts: Shape[] = [];
  for (const side of [1, -1]) {
    for (let i = 0; i < 6; i++) {
      const one = feather({
        length: (0.25 - 0.012 * i) * s,
        width: 0.046 * s,
        thick: 0.008 * s,
        bend: 0.12,
        point: 0.5,
        rows: 4,
      });
      folded.push(
        aimed(one, [side * -0.12, -0.28 + 0.07 * i, -1], [side, 0.45, 0]).move(
          side * (0.078 - 0.003 * i) * s,
          (0.52 + 0.017 * i) * s,
          (0.0 - 0.012 * i) * s,
        ),
      );
    }
    for (let row = 0; row < 2; row++)
      for (let i = 0; i < 5; i++) {
        const one = feather({
          length: 0.095 * s,
          width: 0.042 * s,
          thick: 0.009 * s,
          bend: 0.1,
          point: 0,
          rows: 3,
        });
        coverts.push(
          aimed(one, [side * -0.1, -0.12 + 0.03 * i, -1], [side, 0.35 + 0.1 * i, 0]).move(
            side * (0.089 - 0.0065 * i + 0.002 * row) * s,
            (0.515 + 0.024 * i) * s,
            (0.035 + 0.05 * row) * s,
          ),
        );
      }
  }
  return { flight: Shape.merge(...bustle, ...folded), coverts: Shape.merge(...coverts) };
}
