import type { MessageClock } from '../protocol/message-clock.ts';
import type { Pose } from '../../visit/pose.ts';
import type { EventDetail } from '../vocabulary/value-of.ts';
import { poseInDegrees } from './pose-in-degrees.ts';

/** A page is told at most four times a second where one stands. */
const pauseMs = 250;

/**
 * Tells where one stands and looks when that has changed as much as can be told, at most four times a second, and in the end
 * always.
 *
 * @param onFrame calls after each picture that is drawn; returns how to stop
 * @returns how to stop
 */
export function watchPose(
  pose: Readonly<Pose>,
  onFrame: (listener: () => void) => () => void,
  tell: (pose: EventDetail<'pose-change'>) => void,
  clock: MessageClock,
): () => void {
  let told = poseInDegrees(pose);
  let toldAt = -Infinity;
  let forget: (() => void) | null = null;
  const look = (): void => {
    if (forget) return;
    const left = toldAt + pauseMs - clock.now();
    if (left > 0) {
      if (isSame(poseInDegrees(pose), told)) return;
      forget = clock.after(left, () => {
        forget = null;
        look();
      });
      return;
    }
    const now = poseInDegrees(pose);
    if (isSame(now, told)) return;
    told = now;
    toldAt = clock.now();
    tell(now);
  };
  const stop = onFrame(look);
  return () => {
    stop();
    forget?.();
  };
}

function isSame(a: EventDetail<'pose-change'>, b: EventDetail<'pose-change'>): boolean {
  return a.room === b.room && a.x === b.x && a.z === b.z && a.yaw === b.yaw && a.pitch === b.pitch;
}
