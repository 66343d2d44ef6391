import type { Vector3 } from '../../kit/vector.ts';

export type HorseStance =
  'standing' | 'stepping' | 'walking' | 'trot' | 'gallop' | 'gathered' | 'rearing' | 'leaping';

/** [y, z] in the plane the leg swings in; withers at height 1, towards +z. */
type Joint = readonly [number, number];

export interface HorsePose {
  /** Knee (or stifle and hock), fetlock and hoof: left fore, right fore, left hind, right hind. */
  readonly fore: readonly [readonly Joint[], readonly Joint[]];
  readonly hind: readonly [readonly Joint[], readonly Joint[]];
  /** Base of the neck, poll and muzzle. */
  readonly neck: Joint;
  readonly poll: Joint;
  readonly muzzle: Joint;
  /** Radians by which trunk, neck and head are tipped up about the hips. */
  readonly pitch: number;
}

/** Joints from their heights and places along the beast, alternating. */
const joints = (...flat: readonly number[]): Joint[] =>
  Array.from({ length: flat.length / 2 }, (_, i) => [flat[i * 2]!, flat[i * 2 + 1]!]);

const plantedFore: readonly Joint[] = [
  [0.32, 0.33],
  [0.1, 0.32],
  [0.03, 0.36],
];
const plantedHind: readonly Joint[] = [
  [0.58, -0.24],
  [0.36, -0.49],
  [0.1, -0.45],
  [0.03, -0.41],
];
const proud = { neck: [0.84, 0.34], poll: [1.32, 0.58], muzzle: [1.03, 0.86], pitch: 0 } as const;

export const horsePoses: Readonly<Record<HorseStance, HorsePose>> = {
  standing: {
    ...proud,
    fore: [
      plantedFore,
      [
        [0.32, 0.3],
        [0.1, 0.27],
        [0.03, 0.31],
      ],
    ],
    hind: [
      plantedHind,
      [
        [0.58, -0.22],
        [0.36, -0.42],
        [0.1, -0.35],
        [0.03, -0.31],
      ],
    ],
  },
  stepping: {
    ...proud,
    poll: [1.34, 0.54],
    muzzle: [1.06, 0.8],
    fore: [
      [
        [0.5, 0.6],
        [0.29, 0.5],
        [0.22, 0.53],
      ],
      plantedFore,
    ],
    hind: [
      plantedHind,
      [
        [0.6, -0.2],
        [0.4, -0.38],
        [0.15, -0.27],
        [0.08, -0.22],
      ],
    ],
  },
  walking: {
    neck: [0.82, 0.36],
    poll: [1.14, 0.72],
    muzzle: [0.8, 0.97],
    pitch: 0,
    fore: [
      [
        [0.34, 0.46],
        [0.12, 0.54],
        [0.04, 0.6],
      ],
      [
        [0.32, 0.25],
        [0.1, 0.14],
        [0.03, 0.16],
      ],
    ],
    hind: [
      [
        [0.58, -0.26],
        [0.38, -0.56],
        [0.12, -0.62],
        [0.04, -0.6],
      ],
      [
        [0.58, -0.16],
        [0.36, -0.32],
        [0.1, -0.2],
        [0.03, -0.15],
      ],
    ],
  },
  trot: {
    ...proud,
    poll: [1.33, 0.57],
    muzzle: [1.05, 0.84],
    fore: [joints(0.5, 0.6, 0.3, 0.57, 0.25, 0.62), joints(0.32, 0.27, 0.11, 0.14, 0.03, 0.14)],
    hind: [
      joints(0.58, -0.26, 0.36, -0.54, 0.12, -0.62, 0.05, -0.6),
      joints(0.6, -0.16, 0.42, -0.33, 0.19, -0.14, 0.13, -0.07),
    ],
  },
  leaping: {
    neck: [0.84, 0.36],
    poll: [1.24, 0.66],
    muzzle: [0.97, 0.93],
    pitch: 0.5,
    fore: [joints(0.6, 0.66, 0.46, 0.87, 0.4, 0.95), joints(0.5, 0.6, 0.33, 0.43, 0.39, 0.35)],
    hind: [
      joints(0.57, -0.26, 0.4, -0.62, 0.17, -0.72, 0.1, -0.75),
      joints(0.57, -0.18, 0.36, -0.48, 0.11, -0.53, 0.03, -0.5),
    ],
  },
  gallop: {
    neck: [0.84, 0.36],
    poll: [1.16, 0.76],
    muzzle: [0.92, 1.08],
    pitch: 0.12,
    fore: [
      [
        [0.56, 0.68],
        [0.52, 0.92],
        [0.47, 1.02],
      ],
      [
        [0.45, 0.56],
        [0.35, 0.34],
        [0.43, 0.29],
      ],
    ],
    hind: [
      [
        [0.58, -0.24],
        [0.46, -0.62],
        [0.3, -0.86],
        [0.3, -0.96],
      ],
      [
        [0.56, -0.18],
        [0.34, -0.46],
        [0.1, -0.57],
        [0.03, -0.54],
      ],
    ],
  },
  gathered: {
    neck: [0.84, 0.36],
    poll: [1.2, 0.7],
    muzzle: [0.88, 0.92],
    pitch: -0.08,
    fore: [
      [
        [0.36, 0.3],
        [0.12, 0.2],
        [0.04, 0.24],
      ],
      [
        [0.52, 0.54],
        [0.36, 0.4],
        [0.41, 0.33],
      ],
    ],
    hind: [
      [
        [0.6, -0.12],
        [0.45, -0.3],
        [0.27, -0.02],
        [0.24, 0.07],
      ],
      [
        [0.6, -0.16],
        [0.46, -0.4],
        [0.24, -0.2],
        [0.2, -0.12],
      ],
    ],
  },
  rearing: {
    neck: [0.84, 0.34],
    poll: [1.28, 0.6],
    muzzle: [0.96, 0.8],
    pitch: 0.86,
    fore: [
      [
        [0.52, 0.58],
        [0.32, 0.42],
        [0.38, 0.34],
      ],
      [
        [0.38, 0.52],
        [0.26, 0.3],
        [0.34, 0.25],
      ],
    ],
    hind: [
      [
        [0.6, -0.12],
        [0.36, -0.4],
        [0.1, -0.3],
        [0.03, -0.25],
      ],
      [
        [0.57, -0.16],
        [0.36, -0.5],
        [0.1, -0.46],
        [0.03, -0.42],
      ],
    ],
  },
};

/** A point of trunk, neck, head or foreleg, tipped up with the pose about the hips; shares of the withers' height. */
export function tipped(pose: HorsePose, [y, z]: Joint, x = 0): Vector3 {
  const [c, s] = [Math.cos(pose.pitch), Math.sin(pose.pitch)];
  const [dy, dz] = [y - 0.78, z + 0.34];
  return [x, 0.78 + dz * s + dy * c, -0.34 + dz * c - dy * s];
}
