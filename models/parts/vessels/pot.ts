import { lathe } from '../../kit/lathe.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { earHandle } from './ear-handle.ts';
import { finial, type FinialKind } from './finial.ts';
import { fluted } from './fluted.ts';
import { radiusAt } from './radius-at.ts';
import { ringOn } from './ring-on.ts';
import { scaleOutline } from './scale-outline.ts';
import { spout } from './spout.ts';

export type PotOutline = 'round' | 'pear' | 'drum' | 'urn' | 'squat' | 'tapered';
export type PotHandle = 'ear' | 'bail' | 'side' | 'scroll';
export type PotSpout = 'swan' | 'short' | 'beak';

export interface PotOptions {
  readonly outline: PotOutline;
  /** Widest radius, and height to the lip without the lid; metres. */
  readonly radius: number;
  readonly height: number;
  readonly spout: PotSpout | null;
  readonly handle: PotHandle;
  readonly finial: FinialKind;
  /** Lobes round the body; 0 = round. */
  readonly lobes?: number;
  readonly segments?: number;
}

/** The pieces of a pot, spout to +x; each may be of another material. */
export interface Pot {
  /** Body, spout and lid. */
  readonly body: Shape;
  readonly handle: Shape;
  readonly knob: Shape;
  /** Thin raised lines: foot, shoulder, lid. */
  readonly lines: Shape;
  /** The body's outside. */
  readonly profile: readonly Vector2[];
}

const outlines: Record<PotOutline, readonly Vector2[]> = {
  round: [
    [0.55, 0],
    [0.57, 0.04],
    [0.86, 0.18],
    [1, 0.45],
    [0.9, 0.76],
    [0.62, 0.95],
    [0.5, 1],
  ],
  pear: [
    [0.64, 0],
    [0.58, 0.05],
    [0.84, 0.17],
    [1, 0.37],
    [0.82, 0.63],
    [0.54, 0.86],
    [0.5, 1],
  ],
  drum: [
    [0.86, 0],
    [0.88, 0.03],
    [1, 0.12],
    [1, 0.45],
    [0.98, 0.8],
    [0.85, 0.94],
    [0.62, 1],
  ],
  urn: [
    [0.52, 0],
    [0.5, 0.05],
    [0.27, 0.12],
    [0.24, 0.18],
    [0.62, 0.32],
    [0.95, 0.52],
    [1, 0.66],
    [0.7, 0.84],
    [0.5, 0.92],
    [0.54, 1],
  ],
  squat: [
    [0.6, 0],
    [0.64, 0.04],
    [0.94, 0.27],
    [1, 0.52],
    [0.82, 0.82],
    [0.46, 1],
  ],
  tapered: [
    [0.74, 0],
    [0.72, 0.05],
    [0.8, 0.12],
    [0.94, 0.5],
    [1, 0.8],
    [0.86, 0.95],
    [0.6, 1],
  ],
};

export function pot(options: PotOptions): Pot {
  const { radius, height, lobes = 0, handle, segments = 32 } = options;
  const profile = smoothPath(scaleOutline(outlines[options.outline], radius, height), 12);
  const foot = profile[0]![0];
  const lip = profile[profile.length - 1]![0];
  const lift = height * 0.02;
  const turned = lathe(
    [[0, lift], [foot * 0.84, lift], [foot * 0.9, 0], ...profile, [lip * 0.86, height + 0.0006], [0, height]],
    { segments: lobes ? Math.max(segments, lobes * 4) : segments, crease: 0.9 },
  );
  const body = lobes
    ? fluted(turned, { count: lobes, depth: 0.1, from: height * 0.12, to: height * 0.92 })
    : turned;
  const cover = height * 0.16;
  const lid = lathe(
    [
      [0, 0],
      [lip * 1.04, 0],
      [lip * 1.06, cover * 0.12],
      [lip * 0.98, cover * 0.24],
      [lip * 0.8, cover * 0.62],
      [lip * 0.45, cover * 0.92],
      [0, cover],
    ],
    { segments, crease: 0.7 },
  ).move(0, height + 0.0004, 0);
  const knob = finial(options.finial, lip * 0.3, height * 0.17, 12).move(0, height + cover * 0.92, 0);
  const ring = Math.max(0.0007, radius * 0.014);
  const lines = ringOn(profile, lobes ? height * 0.05 : height * 0.93, ring, segments);
  return {
    body: Shape.merge(body, lid, ...(options.spout ? [spoutOf(options.spout, profile, radius, height)] : [])),
    handle: handleOf(handle, profile, radius, height),
    knob,
    lines,
    profile,
  };
}

function spoutOf(kind: PotSpout, profile: readonly Vector2[], radius: number, height: number): Shape {
  const at = (y: number) => radiusAt(profile, y * height) * 0.94;
  if (kind === 'short')
    return spout(
      [
        [at(0.55), height * 0.52],
        [radius * 1.25, height * 0.72],
        [radius * 1.5, height * 0.97],
      ],
      { root: radius * 0.3, mouth: radius * 0.125, steps: 7 },
    );
  if (kind === 'beak')
    return spout(
      [
        [at(0.66), height * 0.6],
        [radius * 1.12, height * 0.84],
        [radius * 1.3, height * 1.02],
      ],
      { root: radius * 0.34, mouth: radius * 0.16, steps: 6 },
    );
  return spout(
    [
      [at(0.34), height * 0.32],
      [radius * 1.28, height * 0.4],
      [radius * 1.46, height * 0.66],
      [radius * 1.56, height * 0.92],
      [radius * 1.78, height * 1.06],
    ],
    { root: radius * 0.27, mouth: radius * 0.1, steps: 10 },
  );
}

function handleOf(kind: PotHandle, profile: readonly Vector2[], radius: number, height: number): Shape {
  const wall = (y: number) => radiusAt(profile, y * height) * 0.97;
  const thick = radius * 0.13;
  const joint = (x: number, y: number) =>
    sphere(thick * 0.85, 8, 4)
      .scale(0.7, 1, 1)
      .move(x, y, 0);
  if (kind === 'bail') {
    const foot = wall(0.84);
    const arch = earHandle(
      [
        [-foot, height * 0.84],
        [-foot * 1.06, height * 1.3],
        [-radius * 0.62, height * 1.72],
        [0, height * 1.86],
        [radius * 0.62, height * 1.72],
        [foot * 1.06, height * 1.3],
        [foot, height * 0.84],
      ],
      thick * 0.8,
      thick * 1.1,
      { steps: 22 },
    );
    return Shape.merge(arch, joint(-foot, height * 0.86), joint(foot, height * 0.86));
  }
  if (kind === 'side') {
    const bar = earHandle(
      [
        [wall(0.6), height * 0.6],
        [radius * 1.4, height * 0.78],
        [radius * 1.95, height * 0.95],
      ],
      thick * 1.5,
      thick * 1.5,
      { steps: 6, sides: 10 },
    );
    // A side handle stands at a right angle to the spout, towards the viewer.
    return bar.turn('y', -Math.PI / 2);
  }
  const high = kind === 'scroll' ? 1.08 : 0.94;
  const path: Vector2[] = [
    [-wall(0.86), height * 0.86],
    [-radius * 1.26, height * high],
    [-radius * 1.66, height * 0.82],
    [-radius * 1.6, height * 0.5],
    [-radius * 1.24, height * 0.24],
    [-wall(0.27), height * 0.27],
  ];
  const spur =
    kind === 'scroll'
      ? [
          earHandle(
            [
              [-radius * 1.5, height * 0.98],
              [-radius * 1.66, height * 1.1],
              [-radius * 1.8, height * 1.04],
            ],
            thick * 0.5,
            thick * 0.6,
            { steps: 5, sides: 6 },
          ),
        ]
      : [];
  return Shape.merge(
    earHandle(path, thick, thick * 1.15, { steps: 14, sides: 7 }),
    joint(path[0]![0], path[0]![1]),
    joint(path[5]![0], path[5]![1]),
    ...spur,
  );
}
