import { ball, bar, ellipsoid, limb, loft, turned } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { add, mixPoints, subtract, times, unit, type Vector3 } from '../../kit/vector.ts';

/** Elbow or stifle, knee or hock, fetlock and hoof: [y, z]; height of the withers 1. */
type Joint = readonly [number, number];
const legs: readonly (readonly [Joint, Joint, Joint, Joint])[] = [
  [
    [0.6, 0.25],
    [0.35, 0.29],
    [0.09, 0.28],
    [0.03, 0.315],
  ],
  [
    [0.6, 0.23],
    [0.35, 0.21],
    [0.09, 0.155],
    [0.03, 0.18],
  ],
  [
    [0.62, -0.3],
    [0.4, -0.53],
    [0.09, -0.49],
    [0.03, -0.455],
  ],
  [
    [0.62, -0.27],
    [0.4, -0.45],
    [0.09, -0.37],
    [0.03, -0.335],
  ],
];

/** The head looks a quarter aside, so that it is seen from the front too. */
const turn = 0.5;

/** A point of the head, withers 1 and metres out: `x` to the deer's left, before the head is turned. */
export function onDeerHead(s: number, [x, y, z]: Vector3): Vector3 {
  const ahead = z - 0.5;
  return [
    (x * Math.cos(turn) - ahead * Math.sin(turn)) * s,
    y * s,
    (0.5 + ahead * Math.cos(turn) + x * Math.sin(turn)) * s,
  ];
}

/** Where the hooves stand: x and z in metres. */
export function deerHooves(s: number): readonly (readonly [number, number])[] {
  return legs.map((joints, row) => [sideOf(row) * s, joints[3][1] * s]);
}

const sideOf = (row: number): number => (row % 2 === 0 ? 1 : -1) * (row < 2 ? 0.072 : 0.082);

/** A stag standing alert towards +z on y = 0, `s` metres at the withers, without antlers. */
export function deerClay(s: number): Clay {
  const clay = new Clay()
    .add(
      loft([
        [0, 0.86 * s, -0.5 * s, 0.06 * s, 0.08 * s],
        [0, 0.85 * s, -0.38 * s, 0.118 * s, 0.145 * s],
        [0, 0.825 * s, -0.16 * s, 0.112 * s, 0.135 * s],
        [0, 0.8 * s, 0.04 * s, 0.125 * s, 0.168 * s],
        [0, 0.8 * s, 0.2 * s, 0.118 * s, 0.19 * s],
        [0, 0.82 * s, 0.32 * s, 0.085 * s, 0.15 * s],
        [0, 0.83 * s, 0.38 * s, 0.05 * s, 0.09 * s],
      ]),
    )
    .add(ellipsoid([0, 0.965 * s, 0.18 * s], [0.028 * s, 0.045 * s, 0.12 * s]), 0.05 * s);
  const muscle = (x: number, y: number, z: number, radii: Vector3, lean: number, blend: number) => {
    const centre: Vector3 = [x * s, y * s, z * s];
    clay.addPair(turned(ellipsoid(centre, times(radii, s)), centre, [lean, 0, 0]), blend * s);
  };
  muscle(0.088, 0.79, 0.26, [0.035, 0.15, 0.06], 0.4, 0.03);
  muscle(0.09, 0.68, 0.24, [0.032, 0.06, 0.07], -0.3, 0.025);
  muscle(0.075, 0.81, -0.36, [0.06, 0.14, 0.12], 0, 0.05);
  muscle(0.088, 0.7, -0.42, [0.038, 0.16, 0.06], -0.25, 0.03);
  muscle(0.095, 0.71, -0.29, [0.035, 0.12, 0.065], 0.3, 0.03);
  legs.forEach((joints, row) => addLeg(clay, joints, row, s));
  addHead(clay, s);
  // The short tail, and the rump patch's edge under it.
  return clay.add(
    limb([
      [0, 0.885 * s, -0.52 * s, 0.026 * s],
      [0, 0.82 * s, -0.57 * s, 0.032 * s],
      [0, 0.72 * s, -0.565 * s, 0.01 * s],
    ]),
    0.015 * s,
  );
}

function addLeg(clay: Clay, joints: readonly [Joint, Joint, Joint, Joint], row: number, s: number): void {
  const isFore = row < 2;
  const x = sideOf(row) * s;
  const at = ([y, z]: Joint): Vector3 => [x, y * s, z * s];
  const [upper, knee, fetlock, hoof] = joints.map(at) as [Vector3, Vector3, Vector3, Vector3];
  const key = (p: Vector3, r: number) => [...p, r * s] as const;
  const up = times(unit(subtract(fetlock, knee)), -1);
  const behind: Vector3 = [0, up[2], -up[1]];
  const off = (p: Vector3, back: number, rise = 0) =>
    add(p, add(times(behind, back * s), times(up, rise * s)));
  clay
    .add(
      limb(
        [
          key(at(isFore ? [0.76, 0.25] : [0.8, -0.36]), isFore ? 0.07 : 0.09),
          key(upper, isFore ? 0.055 : 0.072),
          key(mixPoints(upper, knee, 0.5), isFore ? 0.036 : 0.042),
          key(mixPoints(upper, knee, 0.85), isFore ? 0.026 : 0.028),
          key(knee, isFore ? 0.029 : 0.031),
          key(mixPoints(knee, fetlock, 0.3), 0.0195),
          key(mixPoints(knee, fetlock, 0.75), 0.0185),
          key(fetlock, 0.025),
          key(mixPoints(fetlock, hoof, 0.5), 0.02),
          key(hoof, 0.024),
        ],
        30,
      ),
      0.035 * s,
    )
    .add(
      bar(off(mixPoints(knee, fetlock, 0.14), 0.013), off(mixPoints(knee, fetlock, 0.92), 0.014), 0.01 * s),
      0.008 * s,
    )
    // Dew claws behind the fetlock.
    .add(ball(add(off(fetlock, 0.023, -0.016), [0.012 * s, 0, 0]), 0.0105 * s), 0.006 * s)
    .add(ball(add(off(fetlock, 0.023, -0.016), [-0.012 * s, 0, 0]), 0.0105 * s), 0.006 * s);
  if (isFore) return;
  const point = off(knee, 0.02, 0.045);
  clay
    .add(bar(off(knee, 0.008), point, 0.022 * s, 0.014 * s), 0.01 * s)
    .add(bar(point, add(mixPoints(upper, knee, 0.3), [0, 0, -0.03 * s]), 0.011 * s, 0.026 * s), 0.014 * s);
}

function addHead(clay: Clay, s: number): void {
  const at = (x: number, y: number, z: number) => onDeerHead(s, [x, y, z]);
  const key = (y: number, z: number, wide: number, high: number) =>
    [...at(0, y, z), wide * s, high * s] as const;
  const lump = (x: number, y: number, z: number, radii: Vector3, tilt = 0) => {
    const centre = at(x, y, z);
    return turned(ellipsoid(centre, times(radii, s)), centre, [tilt, -turn, 0]);
  };
  clay
    .add(
      loft(
        [
          [0, 0.83 * s, 0.26 * s, 0.082 * s, 0.15 * s],
          [0, 0.98 * s, 0.39 * s, 0.062 * s, 0.112 * s],
          [-0.004 * s, 1.14 * s, 0.465 * s, 0.05 * s, 0.078 * s],
          [-0.006 * s, 1.27 * s, 0.5 * s, 0.043 * s, 0.056 * s],
        ],
        [0, 0.45, -0.9],
      ),
      0.06 * s,
    )
    // Rough hair of the throat.
    .add(
      limb([
        [0, 1.12 * s, 0.5 * s, 0.04 * s],
        [0, 0.96 * s, 0.47 * s, 0.052 * s],
        [0, 0.83 * s, 0.41 * s, 0.04 * s],
      ]),
      0.04 * s,
    )
    .add(
      loft([
        key(1.315, 0.48, 0.05, 0.052),
        key(1.32, 0.56, 0.061, 0.062),
        key(1.285, 0.65, 0.047, 0.052),
        key(1.245, 0.74, 0.034, 0.036),
        key(1.22, 0.8, 0.03, 0.03),
      ]),
      0.025 * s,
    )
    // Jaw, muzzle, chin.
    .add(
      limb(
        [
          [...at(0, 1.27, 0.58), 0.036 * s],
          [...at(0, 1.205, 0.74), 0.017 * s],
        ],
        5,
      ),
      0.02 * s,
    )
    .add(lump(0, 1.222, 0.815, [0.03, 0.024, 0.022]), 0.01 * s)
    .add(lump(0, 1.192, 0.78, [0.019, 0.013, 0.022]), 0.008 * s);
  for (const side of [1, -1]) {
    clay
      .add(lump(side * 0.048, 1.335, 0.605, [0.016, 0.016, 0.026], 0.3), 0.012 * s)
      .cut(ball(at(side * 0.02, 1.227, 0.836), 0.0075 * s), 0.005 * s)
      .cut(
        limb(
          [
            [...at(0, 1.205, 0.83), 0.003 * s],
            [...at(side * 0.033, 1.203, 0.77), 0.004 * s],
          ],
          4,
        ),
        0.003 * s,
      )
      // The burrs the antlers grow from.
      .add(bar(at(side * 0.032, 1.36, 0.51), at(side * 0.043, 1.405, 0.495), 0.02 * s, 0.019 * s), 0.014 * s);
    // Ears: broad leaves held out and back, hollow in front.
    const [foot, middle, tip] = [
      at(side * 0.05, 1.335, 0.475),
      at(side * 0.125, 1.37, 0.455),
      at(side * 0.2, 1.42, 0.45),
    ];
    clay
      .add(
        limb(
          [
            [...foot, 0.02 * s],
            [...middle, 0.032 * s],
            [...tip, 0.004 * s],
          ],
          8,
        ),
        0.012 * s,
      )
      .cut(
        limb(
          [
            [...at(side * 0.085, 1.355, 0.492), 0.012 * s],
            [...at(side * 0.13, 1.378, 0.492), 0.022 * s],
            [...at(side * 0.182, 1.412, 0.474), 0.005 * s],
          ],
          6,
        ),
        0.006 * s,
      );
  }
}
