import type { Vector3 } from '../../kit/vector.ts';

/**
 * Where a person's joints are, as shares of the height: feet on y = 0, facing +z, the person's left at +x. Arms and legs
 * come as [left, right].
 */
export interface Pose {
  readonly hips: Vector3;
  /** Between the shoulder joints. */
  readonly chest: Vector3;
  readonly head: Vector3;
  readonly elbows: readonly [Vector3, Vector3];
  readonly hands: readonly [Vector3, Vector3];
  readonly knees: readonly [Vector3, Vector3];
  /** Ankles. */
  readonly feet: readonly [Vector3, Vector3];
  /** How far each foot turns outwards, radians. */
  readonly turnout?: number;
}

/** Standing at ease, arms hanging. */
export const standingPose: Pose = {
  hips: [0, 0.5, 0],
  chest: [0, 0.79, -0.005],
  head: [0, 0.93, 0.01],
  elbows: [
    [0.165, 0.625, -0.015],
    [-0.165, 0.625, -0.015],
  ],
  hands: [
    [0.165, 0.465, 0.035],
    [-0.165, 0.465, 0.035],
  ],
  knees: [
    [0.062, 0.275, 0.015],
    [-0.062, 0.275, 0.015],
  ],
  feet: [
    [0.066, 0.045, -0.01],
    [-0.066, 0.045, -0.01],
  ],
  turnout: 0.25,
};

/** Astride something whose back is at `seat` (share of the height), reins in the left hand. */
export const ridingPose: Pose = {
  hips: [0, 0.5, 0],
  chest: [0, 0.785, -0.01],
  head: [0, 0.925, 0.005],
  elbows: [
    [0.16, 0.63, 0.02],
    [-0.16, 0.63, 0.02],
  ],
  hands: [
    [0.06, 0.58, 0.17],
    [-0.06, 0.58, 0.17],
  ],
  knees: [
    [0.155, 0.4, 0.17],
    [-0.155, 0.4, 0.17],
  ],
  feet: [
    [0.165, 0.2, 0.08],
    [-0.165, 0.2, 0.08],
  ],
  turnout: 0.15,
};
