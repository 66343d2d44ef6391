import type { Ground, Route } from '../museum/navigation/ground.ts';
import { dampTowards } from '../museum/math/exact-damping.ts';
import type { Journey } from './journey.ts';
import { walkingSpeed, type Pose } from './pose.ts';
import { RouteTrack, type PlanSpot } from './route-track.ts';
import { wrapAngle } from './wrap-angle.ts';

/** Seconds between two decisions where to look and whether to walk. */
const tick = 1 / 60;
/** The eyes are led to where the feet will be after this many metres. */
const lookAhead = 1.6;
/** Turning along a route is never faster than 60° a second. */
const fastestTurn = Math.PI / 3;
/** Turning slows down over this many seconds before the goal, and gathers over that many. */
const easeOut = 0.35;
const easeIn = 0.12;
/** While the way lies farther round than this, radians, one turns before walking. */
const besides = 1.2;
/** Seconds until 63 % of a tilt is levelled. */
const levelling = 0.7;

/**
 * Walks along a route at walking speed, turning gently towards where it leads.
 *
 * Turning depends on what was decided before, so it is decided at fixed ticks and shown between them: the walk
 * is the same at every frame rate.
 */
export function followRoute(ground: Ground, route: Route, start: Readonly<Pose>): Journey {
  const track = new RouteTrack(route);
  const before = { walked: 0, yaw: start.yaw, pitch: start.pitch };
  const after = { ...before };
  const here: PlanSpot = { x: 0, z: 0 };
  const ahead: PlanSpot = { x: 0, z: 0 };
  let turning = 0;
  let sinceTick = tick;
  let leadsLook = true;

  const decide = (): void => {
    before.walked = after.walked;
    before.yaw = after.yaw;
    before.pitch = after.pitch;
    track.spotAt(after.walked, here);
    track.spotAt(after.walked + lookAhead, ahead);
    const dx = ahead.x - here.x;
    const dz = ahead.z - here.z;
    // Too near the end, where it lies says nothing about where to look.
    const off = Math.hypot(dx, dz) < 0.2 ? 0 : wrapAngle(Math.atan2(-dx, -dz) - after.yaw);
    const wanted = Math.min(fastestTurn, Math.max(-fastestTurn, off / easeOut));
    turning = dampTowards(turning, wanted, tick, easeIn);
    after.yaw += turning * tick;
    after.pitch = dampTowards(after.pitch, 0, tick, levelling);
    if (!leadsLook || Math.abs(off) < besides) after.walked += walkingSpeed * tick;
  };

  return {
    get leadsLook() {
      return leadsLook;
    },
    releaseLook: () => {
      leadsLook = false;
      return true;
    },
    advance: (pose, elapsed) => {
      sinceTick += elapsed;
      while (sinceTick >= tick && before.walked < track.length) {
        sinceTick -= tick;
        decide();
      }
      const share = Math.min(1, sinceTick / tick);
      const walked = before.walked + (after.walked - before.walked) * share;
      track.moveAlong(ground, pose, walked);
      if (leadsLook) {
        pose.yaw = before.yaw + (after.yaw - before.yaw) * share;
        pose.pitch = before.pitch + (after.pitch - before.pitch) * share;
      }
      return walked >= track.length;
    },
  };
}
