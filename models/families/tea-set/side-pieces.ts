import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { earHandle } from '../../parts/vessels/ear-handle.ts';
import { finial, type FinialKind } from '../../parts/vessels/finial.ts';
import { fluted } from '../../parts/vessels/fluted.ts';
import { ringOn } from '../../parts/vessels/ring-on.ts';
import { scaleOutline } from '../../parts/vessels/scale-outline.ts';
import { turnedVessel } from '../../parts/vessels/turned-vessel.ts';
import { lathe } from '../../kit/lathe.ts';

export interface SidePiece {
  readonly body: Shape;
  readonly lines: Shape;
  readonly profile: readonly Vector2[];
  readonly radius: number;
}

const belly: readonly Vector2[] = [
  [0.6, 0],
  [0.57, 0.06],
  [0.86, 0.24],
  [1, 0.5],
  [0.88, 0.82],
  [0.76, 0.94],
  [0.8, 1],
];

/** A covered sugar bowl with two handles, `radius` at its widest, metres. */
export function sugarBowl(radius: number, knob: FinialKind, lobes: number): SidePiece {
  const height = radius * 1.35;
  const profile = smoothPath(scaleOutline(belly, radius, height), 10);
  const lip = profile[profile.length - 1]![0];
  const turned = lathe(
    [[0, 0.002], [profile[0]![0] * 0.86, 0.002], [profile[0]![0] * 0.92, 0], ...profile, [0, height]],
    {
      segments: lobes ? lobes * 4 : 24,
      crease: 0.9,
    },
  );
  const handle = earHandle(
    [
      [radius * 0.84, height * 0.84],
      [radius * 1.26, height * 0.9],
      [radius * 1.4, height * 0.66],
      [radius * 1.12, height * 0.42],
      [radius * 0.95, height * 0.44],
    ],
    radius * 0.1,
    radius * 0.13,
    { steps: 9, sides: 6 },
  );
  return {
    body: Shape.merge(
      lobes ? fluted(turned, { count: lobes, depth: 0.1, from: height * 0.1, to: height * 0.9 }) : turned,
      handle.mirrored('x'),
      lathe(
        [
          [0, 0],
          [lip * 1.03, 0],
          [lip * 1.03, 0.002],
          [lip * 0.72, height * 0.12],
          [0, height * 0.19],
        ],
        { segments: 26 },
      ).move(0, height, 0),
      finial(knob, lip * 0.28, height * 0.22, 10).move(0, height * 1.17, 0),
    ),
    lines: ringOn(profile, height * 0.95, radius * 0.02, 22),
    profile,
    radius,
  };
}

/** An open jug with a pouring lip to −x and a handle to +x. */
export function milkJug(radius: number, lobes: number): SidePiece {
  const height = radius * 1.95;
  const profile = smoothPath(
    scaleOutline(
      [
        [0.62, 0],
        [0.58, 0.05],
        [0.88, 0.18],
        [1, 0.38],
        [0.8, 0.7],
        [0.72, 0.86],
        [0.84, 1],
      ],
      radius,
      height,
    ),
    10,
  );
  const turned = turnedVessel(profile, {
    wall: radius * 0.04,
    segments: lobes ? lobes * 4 : 22,
    foot: 0.002,
  });
  const lobed = lobes
    ? fluted(turned, { count: lobes, depth: 0.1, from: height * 0.1, to: height * 0.7 })
    : turned;
  // The lip is drawn out to one side and rises there.
  const body = lobed.deform(([x, y, z]) => {
    const high = Math.max(0, (y / height - 0.72) / 0.28) ** 1.5;
    const side = Math.max(0, -x / radius);
    const pull = high * side ** 2;
    return [x - pull * radius * 0.85, y + pull * height * 0.16, z * (1 - pull * 0.35)];
  });
  const handle = earHandle(
    [
      [radius * 0.78, height * 0.9],
      [radius * 1.26, height * 1.02],
      [radius * 1.5, height * 0.72],
      [radius * 1.24, height * 0.4],
      [radius * 0.96, height * 0.36],
    ],
    radius * 0.12,
    radius * 0.16,
    { steps: 10, sides: 6 },
  );
  return {
    body: Shape.merge(body, handle),
    lines: ringOn(profile, height * 0.05, radius * 0.02, 22),
    profile,
    radius,
  };
}

/** A wide open bowl with a pouring lip to −x, in which boiled water cools for green tea. */
export function coolingBowl(radius: number): SidePiece {
  const height = radius * 0.95;
  const profile = smoothPath(
    scaleOutline(
      [
        [0.5, 0],
        [0.49, 0.08],
        [0.8, 0.28],
        [0.96, 0.66],
        [1, 1],
      ],
      radius,
      height,
    ),
    10,
  );
  const body = turnedVessel(profile, { wall: radius * 0.06, segments: 30, foot: 0.0025 }).deform(
    ([x, y, z]) => {
      const high = Math.max(0, (y / height - 0.6) / 0.4);
      const side = Math.max(0, -x / radius);
      const pull = high * side ** 6;
      return [x - pull * radius * 0.42, y + pull * height * 0.06, z];
    },
  );
  return { body, lines: ringOn(profile, height * 0.12, radius * 0.015, 28), profile, radius };
}
