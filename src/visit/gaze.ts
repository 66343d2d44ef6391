import type { Pose } from './pose.ts';
import type { HeldIntents, Intents } from './visit.ts';

/** Seconds after which 63 % of a drag is seen: soft, but still under the finger. */
const timeConstant = 0.045;
/** Turning and tilting by keys or stick, radians a second. */
export const turningSpeed = 1.4;
const tiltingSpeed = 0.9;
/** One can almost look straight up and down, radians. */
export const steepest = 1.4;
/** Closer than this is there, radians: a fifth of a pixel. */
const settled = 1e-4;

/**
 * Where the visitor means to look; the pose follows it by exact damping. Walking goes by this direction and not
 * by the damped one, so that the way does not depend on the frame rate. Radians, as in a pose.
 */
export interface Gaze {
  yaw: number;
  pitch: number;
}

/** Takes in what a drag asked for since the last step. */
export function dragGaze(gaze: Gaze, intents: Intents): void {
  gaze.yaw += intents.lookYaw;
  gaze.pitch = clampPitch(gaze.pitch + intents.lookPitch);
  intents.lookYaw = 0;
  intents.lookPitch = 0;
}

/**
 * Turns the gaze by what is held, over `elapsed` seconds, and lets the pose follow.
 *
 * @param isStill the pose follows at once, and nothing moves after the hand has stopped
 */
export function turnGaze(
  gaze: Gaze,
  pose: Pose,
  intents: Readonly<HeldIntents>,
  elapsed: number,
  isStill: boolean,
): void {
  const yaw = gaze.yaw + intents.turn * turningSpeed * elapsed;
  const pitch = clampPitch(gaze.pitch + intents.tilt * tiltingSpeed * elapsed);
  pose.yaw = isStill ? yaw : followRamp(pose.yaw, gaze.yaw, yaw, elapsed);
  pose.pitch = isStill ? pitch : followRamp(pose.pitch, gaze.pitch, pitch, elapsed);
  gaze.yaw = yaw;
  gaze.pitch = pitch;
}

export function isGazeSettled(gaze: Gaze, pose: Readonly<Pose>): boolean {
  return gaze.yaw === pose.yaw && gaze.pitch === pose.pitch;
}

/**
 * Exact solution of x' = (goal − x) / timeConstant for a goal that moves evenly from one value to another:
 * many small steps land where one large step does.
 */
function followRamp(value: number, goalBefore: number, goal: number, elapsed: number): number {
  if (elapsed <= 0) return value;
  const lag = ((goal - goalBefore) / elapsed) * timeConstant;
  const next = goal - lag + (value - goalBefore + lag) * Math.exp(-elapsed / timeConstant);
  return Math.abs(next - goal) < settled ? goal : next;
}

function clampPitch(pitch: number): number {
  return Math.min(steepest, Math.max(-steepest, pitch));
}
