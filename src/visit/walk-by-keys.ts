import type { Ground, Standing } from '../museum/navigation/ground.ts';
import { turningSpeed, type Gaze } from './gaze.ts';
import type { HeldIntents } from './visit.ts';

/** How much faster one hurries. */
const hurrying = 2;
/** A bend is walked in straight pieces no longer than this, seconds. */
const longestPiece = 1 / 30;

/**
 * Walks by what is held, starting and stopping at once. While turning the way is the exact arc. Writes where
 * the visitor comes to stand into `standing`.
 *
 * @param gaze where the visitor means to look at the start of the step
 * @param pace walking speed, metres a second
 */
export function walkByKeys(
  ground: Ground,
  standing: Standing,
  gaze: Readonly<Gaze>,
  intents: Readonly<HeldIntents>,
  elapsed: number,
  pace: number,
): void {
  const { forward, right } = intents;
  const push = Math.hypot(forward, right);
  if (push === 0) return;
  // Walking diagonally is not faster.
  const speed = (pace * (intents.hurry ? hurrying : 1)) / Math.max(1, push);
  const turning = intents.turn * turningSpeed;
  const pieces = turning === 0 ? 1 : Math.ceil(elapsed / longestPiece);
  const duration = elapsed / pieces;
  for (let piece = 0; piece < pieces; piece++) {
    const yaw = gaze.yaw + turning * duration * piece;
    // The chord of an arc points along the middle of its two ends, and is shorter than the arc by sinc.
    const half = (turning * duration) / 2;
    const reach = speed * duration * (half === 0 ? 1 : Math.sin(half) / half);
    const sine = Math.sin(yaw + half) * reach;
    const cosine = Math.cos(yaw + half) * reach;
    ground.move(standing, right * cosine - forward * sine, -forward * cosine - right * sine, standing);
  }
}
