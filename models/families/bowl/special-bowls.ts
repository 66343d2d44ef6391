import { box } from '../../kit/box.ts';
import type { Surface } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { earHandle } from '../../parts/vessels/ear-handle.ts';
import { finial } from '../../parts/vessels/finial.ts';
import { ringOn } from '../../parts/vessels/ring-on.ts';
import { turnedVessel } from '../../parts/vessels/turned-vessel.ts';

/** An ashtray: a shallow dish whose broad rim has four rests for cigarettes. */
export function ashtray(surfaces: readonly Surface[], radius: number, height: number): Part[] {
  const profile: Vector2[] = [
    [0, 0.0015],
    [radius * 0.78, 0.0015],
    [radius * 0.82, 0],
    [radius * 0.9, height * 0.14],
    [radius, height * 0.86],
    [radius * 0.99, height],
    [radius * 0.8, height],
    [radius * 0.76, height * 0.86],
    [radius * 0.7, height * 0.24],
    [radius * 0.62, height * 0.14],
    [0, height * 0.13],
  ];
  const body = lathe(profile, { segments: 80, crease: 0.7 }).deform(([x, y, z]) => {
    const turn = Math.atan2(x, z);
    const reach = Math.hypot(x, z);
    const near = Math.max(0, Math.cos(4 * turn) - 0.86) / 0.14;
    const onRim = reach > radius * 0.72 ? Math.min(1, (reach - radius * 0.72) / (radius * 0.06)) : 0;
    return [x, y - near * onRim * height * 0.28 * Math.max(0, (y - height * 0.5) / (height * 0.5)), z];
  });
  return [
    surfacePart(surfaces, 0, body),
    surfacePart(surfaces, 1, torus(radius * 0.945, height * 0.035, 60, 5).move(0, height * 0.5, 0), {
      untilLevel: 1,
    }),
    surfacePart(surfaces, 1, torus(radius * 0.36, height * 0.02, 40, 4).move(0, height * 0.135, 0), {
      untilLevel: 0,
    }),
    surfacePart(surfaces, 1, torus(radius * 0.3, height * 0.014, 40, 4).move(0, height * 0.135, 0), {
      untilLevel: 0,
    }),
  ];
}

/** A Korean hotpot (sinseollo): a broad bowl on a foot with a chimney for coals through its middle and a ring of a lid. */
export function hotpot(surfaces: readonly Surface[], radius: number, height: number): Part[] {
  const bowl = smoothPath<Vector2>(
    [
      [radius * 0.62, 0],
      [radius * 0.58, height * 0.05],
      [radius * 0.4, height * 0.16],
      [radius * 0.44, height * 0.24],
      [radius * 0.86, height * 0.38],
      [radius * 0.96, height * 0.5],
      [radius, height * 0.54],
    ],
    14,
  );
  const lid: Vector2[] = [
    [radius * 0.97, height * 0.545],
    [radius * 0.95, height * 0.575],
    [radius * 0.7, height * 0.65],
    [radius * 0.42, height * 0.68],
    [radius * 0.3, height * 0.67],
  ];
  const chimney = lathe(
    [
      [radius * 0.27, height * 0.5],
      [radius * 0.25, height * 0.72],
      [radius * 0.21, height * 0.92],
      [radius * 0.24, height * 0.98],
      [radius * 0.235, height],
      [radius * 0.185, height],
      [radius * 0.17, height * 0.92],
      [radius * 0.19, height * 0.55],
      [0, height * 0.55],
    ],
    { segments: 32 },
  );
  const side = smoothPath<Vector3>(
    [
      [radius * 0.93, height * 0.47, -radius * 0.17],
      [radius * 1.1, height * 0.52, -radius * 0.15],
      [radius * 1.17, height * 0.54, 0],
      [radius * 1.1, height * 0.52, radius * 0.15],
      [radius * 0.93, height * 0.47, radius * 0.17],
    ],
    12,
  );
  const lifter = earHandle(
    [
      [radius * 0.5, height * 0.66],
      [radius * 0.52, height * 0.75],
      [radius * 0.68, height * 0.75],
      [radius * 0.72, height * 0.645],
    ],
    radius * 0.035,
    radius * 0.05,
    { steps: 8, sides: 6 },
  );
  const windows = box(radius * 0.16, height * 0.06, radius * 0.02, 0.002).move(
    0,
    height * 0.085,
    radius * 0.53,
  );
  return [
    surfacePart(
      surfaces,
      0,
      Shape.merge(
        lathe(
          [
            [0, 0.002],
            [radius * 0.54, 0.002],
            [radius * 0.57, 0],
            ...bowl,
            [radius * 0.9, height * 0.54],
            [0, height * 0.53],
          ],
          { segments: 44, crease: 0.8 },
        ),
        lathe(lid, { segments: 44, crease: 0.7 }),
        chimney,
        tube(side, radius * 0.026, { sides: 7 }).mirrored('x'),
      ),
    ),
    surfacePart(
      surfaces,
      1,
      Shape.merge(
        lifter.around(2, Math.PI / 2),
        ringOn(lid.toReversed(), height * 0.6, radius * 0.012, 44),
        torus(radius * 0.99, radius * 0.014, 44, 5).move(0, height * 0.545, 0),
        torus(radius * 0.6, radius * 0.014, 36, 4).move(0, height * 0.012, 0),
      ),
      { hidden: true },
    ),
    part('iron', '#2c2a28', windows.around(4, Math.PI / 4), { untilLevel: 0, hidden: true }),
    surfacePart(
      surfaces,
      2,
      finial('ball', radius * 0.06, height * 0.09)
        .move(0, height * 0.645, radius * 0.6)
        .around(2),
      { untilLevel: 1 },
    ),
  ];
}

/** A fruit dish of blown glass on a foot, its edge drawn out in waves. */
export function fruitDish(surfaces: readonly Surface[], radius: number, height: number): Part[] {
  const outside = smoothPath<Vector2>(
    [
      [radius * 0.4, 0],
      [radius * 0.36, height * 0.06],
      [radius * 0.12, height * 0.16],
      [radius * 0.11, height * 0.3],
      [radius * 0.3, height * 0.42],
      [radius * 0.72, height * 0.62],
      [radius * 0.96, height * 0.9],
      [radius, height],
    ],
    18,
  );
  const wave = (shape: Shape) =>
    shape.deform(([x, y, z]) => {
      const turn = Math.atan2(x, z);
      const high = Math.max(0, (y / height - 0.45) / 0.55);
      const swing = Math.cos(8 * turn) * high ** 1.6;
      return [
        x * (1 - 0.035 + 0.035 * swing),
        y + swing * height * 0.07 - height * 0.07 * high,
        z * (1 - 0.035 + 0.035 * swing),
      ];
    });
  const body = turnedVessel(outside, { wall: height * 0.03, segments: 64, foot: 0.003, floor: height * 0.4 });
  const rim = torus(radius * 0.99, height * 0.016, 64, 5).move(0, height, 0);
  return [
    surfacePart(surfaces, 0, wave(body)),
    surfacePart(surfaces, 1, wave(rim)),
    surfacePart(surfaces, 1, ringOn(outside, height * 0.22, height * 0.03, 28)),
  ];
}
