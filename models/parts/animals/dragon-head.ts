import { ball, ellipsoid, limb } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { capsule } from '../../kit/capsule.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { aimed } from '../aimed.ts';
import { feather } from './feather.ts';

export interface DragonHead {
  readonly skull: Shape;
  /** Horns, teeth, whiskers, tongue. */
  readonly horns: Shape;
  /** Mane and beard in flames. */
  readonly mane: Shape;
  readonly eyes: Shape;
}

/** A dragon's head looking along +z, its neck ending at the origin; `long` metres from neck to nose. */
export function dragonHead(long: number, colour: string, style: 'horned' | 'crested'): DragonHead {
  const s = long;
  const crest = style === 'crested';
  const clay = new Clay()
    .add(ellipsoid([0, 0.08 * s, 0.22 * s], [0.2 * s, 0.19 * s, 0.27 * s]))
    .add(
      limb([
        [0, 0.1 * s, 0.4 * s, 0.15 * s],
        [0, 0.07 * s, 0.66 * s, 0.115 * s],
        [0, (crest ? 0.16 : 0.1) * s, 0.86 * s, 0.1 * s],
      ]),
      0.06 * s,
    )
    .add(
      limb([
        [0, -0.06 * s, 0.28 * s, 0.12 * s],
        [0, -0.16 * s, 0.52 * s, 0.08 * s],
        [0, -0.19 * s, 0.74 * s, 0.058 * s],
      ]),
      0.05 * s,
    )
    // Nose, nostrils, brows, cheeks.
    .addPair(ball([0.065 * s, (crest ? 0.2 : 0.15) * s, 0.9 * s], 0.06 * s), 0.03 * s)
    .addPair(
      limb([
        [0.08 * s, 0.22 * s, 0.5 * s, 0.035 * s],
        [0.15 * s, 0.27 * s, 0.36 * s, 0.05 * s],
        [0.19 * s, 0.25 * s, 0.2 * s, 0.035 * s],
      ]),
      0.03 * s,
    )
    .addPair(ball([0.16 * s, 0, 0.26 * s], 0.09 * s), 0.05 * s)
    .cut(ellipsoid([0, -0.045 * s, 0.74 * s], [0.1 * s, 0.05 * s, 0.32 * s]), 0.02 * s)
    .addPair(ellipsoid([0.24 * s, 0.14 * s, 0.1 * s], [0.1 * s, 0.05 * s, 0.04 * s]), 0.03 * s);
  for (const side of [1, -1])
    clay.cut(ball([side * 0.05 * s, (crest ? 0.21 : 0.16) * s, 0.97 * s], 0.022 * s), 0.01 * s);
  if (crest)
    // The flame on the nose of old Vietnamese dragons.
    clay.add(
      limb([
        [0, 0.18 * s, 0.86 * s, 0.07 * s],
        [0, 0.36 * s, 0.88 * s, 0.05 * s],
        [0, 0.52 * s, 0.76 * s, 0.035 * s],
        [0, 0.6 * s, 0.84 * s, 0.012 * s],
      ]),
      0.04 * s,
    );
  const skull = sculpt(clay, {
    bounds: { min: [-0.4 * s, -0.35 * s, -0.1 * s], max: [0.4 * s, 0.7 * s, 1.1 * s] },
    cell: s / 46,
    triangles: 1300,
    colour,
  });
  const horn = tube(
    smoothPath<Vector3>(
      [
        [0.1 * s, 0.24 * s, 0.16 * s],
        [0.16 * s, 0.42 * s, -0.02 * s],
        [0.22 * s, 0.5 * s, -0.28 * s],
        [0.2 * s, 0.66 * s, -0.46 * s],
      ],
      12,
    ),
    (t) => s * 0.04 * (1 - 0.8 * t),
    { sides: 8 },
  );
  const branch = capsule(
    [0.18 * s, 0.46 * s, -0.12 * s],
    [0.25 * s, 0.62 * s, -0.14 * s],
    0.022 * s,
    0.008 * s,
    7,
  );
  const whisker = tube(
    smoothPath<Vector3>(
      [
        [0.09 * s, 0.1 * s, 0.86 * s],
        [0.26 * s, 0.06 * s, 1.0 * s],
        [0.36 * s, -0.1 * s, 0.84 * s],
        [0.34 * s, -0.3 * s, 0.7 * s],
        [0.44 * s, -0.36 * s, 0.6 * s],
      ],
      16,
    ),
    (t) => s * 0.018 * (1 - 0.8 * t),
    { sides: 6 },
  );
  const tooth = (x: number, from: number, to: number, z: number): Shape =>
    tube(
      [
        [x * s, from * s, z * s],
        [x * s, to * s, z * s],
      ],
      (t) => s * (0.014 - 0.011 * t),
      { sides: 5 },
    );
  const teeth = [0.56, 0.66, 0.76].flatMap((z, i) => [
    tooth(0.075, 0, i === 2 ? -0.085 : -0.055, z),
    tooth(0.057, -0.13, -0.08, z - 0.04),
  ]);
  const tongue = tube(
    smoothPath<Vector3>(
      [
        [0, -0.1 * s, 0.4 * s],
        [0, -0.08 * s, 0.7 * s],
        [0, -0.13 * s, 0.88 * s],
      ],
      8,
    ),
    (t) => s * 0.04 * (1 - 0.75 * t),
    { sides: 8 },
  );
  const flames = Array.from({ length: 11 }, (_, i) => {
    const a = (i / 10 - 0.5) * 4.4;
    const one = feather({
      length: (crest ? 0.62 : 0.5) * s,
      width: 0.13 * s,
      thick: 0.04 * s,
      bend: -0.28,
      point: 0.9,
      rows: 5,
    });
    const out: Vector3 = [Math.sin(a), Math.cos(a), 0];
    return aimed(one, [out[0] * 0.65, out[1] * 0.65 + 0.1, -0.8], [out[0], out[1], 0.5]).move(
      out[0] * 0.18 * s,
      0.06 * s + out[1] * 0.18 * s,
      0.06 * s,
    );
  });
  const beard = [-1, 0, 1].map((i) =>
    aimed(
      feather({ length: 0.32 * s, width: 0.1 * s, thick: 0.03 * s, bend: 0.3, point: 0.9, rows: 4 }),
      [i * 0.25, -0.9, -0.25],
      [0, 0, 1],
    ).move(i * 0.05 * s, -0.22 * s, 0.62 * s),
  );
  return {
    skull,
    horns: Shape.merge(
      ...(crest ? [] : [horn.mirrored('x'), branch.mirrored('x')]),
      whisker.mirrored('x'),
      ...teeth.map((each) => each.mirrored('x')),
      tongue,
    ),
    mane: Shape.merge(...flames, ...beard),
    eyes: sphere(0.048 * s, 12)
      .move(0.145 * s, 0.19 * s, 0.42 * s)
      .mirrored('x'),
  };
}

/** A leg from the shoulder to four talons on the ground; joints in metres. */
export function dragonLeg(
  shoulder: Vector3,
  elbow: Vector3,
  wrist: Vector3,
  size: number,
  ahead: number,
): Shape {
  const talons = [-0.75, -0.25, 0.25, 0.75].map((angle) => {
    const way: Vector3 = [Math.cos(angle) * ahead, 0, Math.sin(angle)];
    const at = (out: number, up: number): Vector3 => [
      wrist[0] + way[0] * out * size,
      wrist[1] + up * size,
      wrist[2] + way[2] * out * size,
    ];
    return tube(
      smoothPath<Vector3>([at(0, 0), at(0.7, 0.25), at(1.25, -0.1), at(1.5, -0.55)], 5),
      (t) => size * 0.3 * (1 - 0.85 * t),
      { sides: 5 },
    );
  });
  return Shape.merge(
    tube(smoothPath<Vector3>([shoulder, elbow, wrist], 12), (t) => size * (0.95 - 0.55 * t), { sides: 10 }),
    sphere(size * 0.5, 10).move(...wrist),
    ...talons,
  );
}
