import type { Ground, Route } from '../museum/navigation/ground.ts';
import type { Journey } from './journey.ts';
import type { Pose } from './pose.ts';
import { RouteTrack } from './route-track.ts';
import { wrapAngle } from './wrap-angle.ts';

/**
 * Seconds of the shortest glide, and added by each metre or each radian, whichever asks for more: 8 m take 1.7 s, half a
 * turn 2.5 s. So no glide is faster, and none gathers speed faster, than `motionBudget.glide` allows.
 */
const shortest = 0.6;
const secondsPerMetre = 0.14;
const secondsPerRadian = 0.6;

/**
 * Carries the eyes along a route to a view, starting and ending at rest. The course is a function of time, so it
 * is the same at every frame rate.
 *
 * @param route the way of the feet; null to turn on the spot
 * @param view yaw and pitch at the end, radians
 */
export function glideToView(
  ground: Ground,
  route: Route | null,
  start: Readonly<Pose>,
  view: { readonly yaw: number; readonly pitch: number },
): Journey {
  const track = route && new RouteTrack(route);
  const length = track?.length ?? 0;
  const { yaw, pitch } = start;
  const turn = wrapAngle(view.yaw - yaw);
  const tilt = view.pitch - pitch;
  const duration = shortest + Math.max(length * secondsPerMetre, Math.hypot(turn, tilt) * secondsPerRadian);
  let passed = 0;
  return {
    leadsLook: true,
    releaseLook: () => false,
    advance: (pose, elapsed) => {
      passed += elapsed;
      const share = ease(Math.min(1, passed / duration));
      track?.moveAlong(ground, pose, length * share);
      pose.yaw = yaw + turn * share;
      pose.pitch = pitch + tilt * share;
      return passed >= duration;
    },
  };
}

/** From 0 to 1 with neither speed nor acceleration at the ends. */
function ease(share: number): number {
  return share ** 3 * (share * (share * 6 - 15) + 10);
}
