import { Matrix4, Vector3, Vector4 } from 'three';

/** What one eye sees of the plan: a direction and how far to either side of it, radians, as in `ViewCone`. */
export interface EyeCone {
  readonly yaw: number;
  readonly halfAngle: number;
}

/** Just under a quarter turn: a wedge of the plan must stay in front of the eye. */
const widest = Math.PI / 2 - 0.02;
/** Three of them go round. */
const aThird = (2 * Math.PI) / 3;
const round = [0, aThird, -aThird];

const corners = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const;
const clip = new Vector4();
const way = new Vector3();
const inverse = new Matrix4();

/**
 * The cones of the plan that together hold all that an eye sees, however the head is bent: one, or three that go all round
 * where it looks so far up or down that no direction is left out.
 *
 * @param eye from the eye to the world: it looks along its −z
 * @param projection of the eye
 */
export function listCones(eye: Matrix4, projection: Matrix4): readonly EyeCone[] {
  const ahead = way.set(0, 0, -1).transformDirection(eye);
  const yaw = Math.atan2(-ahead.x, -ahead.z);
  if (seesUpright(eye, projection)) return goRound(yaw);
  inverse.copy(projection).invert();
  let left = 0;
  let right = 0;
  for (const [x, y] of corners) {
    clip.set(x, y, 0.5, 1).applyMatrix4(inverse);
    way.set(clip.x / clip.w, clip.y / clip.w, clip.z / clip.w).transformDirection(eye);
    const off = wrap(Math.atan2(-way.x, -way.z) - yaw);
    left = Math.max(left, off);
    right = Math.min(right, off);
  }
  const halfAngle = (left - right) / 2;
  if (halfAngle > widest) return goRound(yaw);
  return [{ yaw: yaw + (left + right) / 2, halfAngle }];
}

function goRound(yaw: number): readonly EyeCone[] {
  return round.map((off) => ({ yaw: yaw + off, halfAngle: aThird / 2 + 0.02 }));
}

/** Whether straight up or straight down is in the picture. */
function seesUpright(eye: Matrix4, projection: Matrix4): boolean {
  inverse.copy(eye).invert();
  return [1, -1].some((up) => {
    way.set(0, up, 0).transformDirection(inverse);
    clip.set(way.x, way.y, way.z, 0).applyMatrix4(projection);
    return clip.w > 0 && Math.abs(clip.x) <= clip.w && Math.abs(clip.y) <= clip.w;
  });
}

function wrap(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle));
}
