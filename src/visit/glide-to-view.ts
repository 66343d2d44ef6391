import type { Ground, Route } from '../museum/navigation/ground.ts';
import type { Journey } from './journey.ts';
import type { Pose } from './pose.ts';
import { RouteTrack } from './route-track.ts';
import { wrapAngle } from './wrap-angle.ts';

/** No glide is shorter or longer, seconds. */
const shortest = 0.6;
const longest = 2.4;
/** Seconds added by each metre, and asked for by each radian: 8 m, or half a turn, take 1.2 s. */
const secondsPerMetre = 0.075;
const secondsPerRadian = 1.2 / Math.PI;

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
  const asked = Math.max(shortest + length * secondsPerMetre, Math.abs(turn) * secondsPerRadian);
  const duration = Math.min(longest, asked);
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
