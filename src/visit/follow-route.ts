import type { Ground, Route } from '../museum/navigation/ground.ts';
import { dampTowards } from '../museum/math/exact-damping.ts';
import type { Journey } from './journey.ts';
import { walkingSpeed, type Pose } from './pose.ts';
import { RouteTrack, type PlanSpot } from './route-track.ts';
import { braking, easing, growPace, hardest, listPaceLimits } from './walking-pace.ts';
import { wrapAngle } from './wrap-angle.ts';

/** Seconds between two decisions where to look and how fast to walk. */
const tick = 1 / 60;
/** The eyes are led to where the feet will be after this many metres, or seconds where one walks fast. */
const lookAhead = 1.6;
const lookAheadSeconds = 1.15;
/** Turning along a route is never faster than 60° a second. */
export const fastestTurn = Math.PI / 3;
/**
 * Turning slows down over this many seconds before the goal, and gathers over that many: less, and to turn about from full
 * speed would go beyond the motion budget.
 */
const easeOut = 0.35;
const easeIn = 0.125;
/** While the way lies farther round than this, radians, one turns before walking; from half of it on one slows down. */
const besides = 1.2;
/** Tilting slows down over this many seconds. */
const levelling = 0.7;
/** One never creeps slower than this towards a place to stop at, metres a second. */
const creeping = 0.04;
/** A ride in a lift takes as long as doors do, seconds, for so long one stands. */
const ride = 1.2;
/** Nearer to a view than this, radians, it is reached: the rest is made up for in one frame, which may not be felt. */
const seen = 0.003;

export interface WalkOptions {
  /** Where one looks in the end, radians; left out: wherever the way led. */
  readonly view?: { readonly yaw: number; readonly pitch: number };
  /** A long way is walked faster after a while (`growPace`). */
  readonly growsFaster?: boolean;
  /** Walking speed, metres a second. */
  readonly pace?: number;
}

/** A journey along a way of so many metres. */
export interface Walk extends Journey {
  /** Metres still to walk. */
  readonly left: number;
}

/**
 * Walks along a route, turning gently towards where it leads, gathering and losing speed, slower round corners; stands
 * still in lifts; in the end turns to a view.
 *
 * All of it depends on what was decided before, so it is decided at fixed ticks and shown between them: the walk
 * is the same at every frame rate.
 */
export function followRoute(
  ground: Ground,
  route: Route,
  start: Readonly<Pose>,
  { view, growsFaster = false, pace = walkingSpeed }: WalkOptions = {},
): Walk {
  const track = new RouteTrack(route);
  const limits = listPaceLimits(route, fastestTurn);
  const before = { walked: 0, yaw: start.yaw, pitch: start.pitch };
  const after = { ...before };
  const here: PlanSpot = { x: 0, z: 0 };
  const ahead: PlanSpot = { x: 0, z: 0 };
  let turning = 0;
  let tilting = 0;
  let speed = 0;
  let seconds = 0;
  let passed = 0;
  let ridden = 0;
  let stood = 0;
  let sinceTick = tick;
  let leadsLook = true;
  let hasTakenBack = false;
  let isDone = false;

  /** How far round lies what one should look at, radians. */
  const lookOff = (): number => {
    track.spotAt(after.walked, here);
    track.spotAt(after.walked + Math.max(lookAhead, speed * lookAheadSeconds), ahead);
    const dx = ahead.x - here.x;
    const dz = ahead.z - here.z;
    if (view && track.length - after.walked < lookAhead) return wrapAngle(view.yaw - after.yaw);
    // Too near the end, where it lies says nothing about where to look.
    return Math.hypot(dx, dz) < 0.2 ? 0 : wrapAngle(Math.atan2(-dx, -dz) - after.yaw);
  };

  const turn = (off: number): void => {
    const wanted = Math.min(fastestTurn, Math.max(-fastestTurn, off / easeOut));
    turning = dampTowards(turning, wanted, tick, easeIn);
    after.yaw += turning * tick;
    const tilt = (view && track.length - after.walked < lookAhead ? view.pitch : 0) - after.pitch;
    const wantedTilt = Math.min(fastestTurn / 2, Math.max(-fastestTurn / 2, tilt / levelling));
    tilting = dampTowards(tilting, wantedTilt, tick, easeIn);
    after.pitch += tilting * tick;
  };

  const walk = (off: number): void => {
    const next = limits.lifts[ridden] ?? Infinity;
    if (after.walked >= next - standingOff) {
      // In the lift: the doors close, one turns to where they will open.
      speed = 0;
      stood += tick;
      if (stood < ride) return;
      after.walked = next;
      ridden++;
      stood = 0;
    }
    seconds += tick;
    while (passed + 1 < limits.marks.length && (limits.marks[passed + 1] ?? 0) <= after.walked) passed++;
    const goal = limits.marks[passed + 1] ?? track.length;
    // Half a tick's braking less, since this speed is kept for a whole one.
    const limit = Math.max(
      0,
      braking(limits.paces[passed + 1] ?? 0, goal - after.walked) - (easing * tick) / 2,
    );
    const isTurning = leadsLook && track.length - after.walked >= lookAhead;
    const share = isTurning ? Math.min(1, Math.max(0, 2 - (2 * Math.abs(off)) / besides)) : 1;
    const wanted = Math.min(limit, (growsFaster ? growPace(seconds, pace) : pace) * share);
    speed = Math.min(speed + easing * tick, Math.max(speed - hardest * tick, wanted));
    const step = share > 0 ? Math.max(speed, creeping) * tick : speed * tick;
    after.walked = Math.min(after.walked + step, (limits.lifts[ridden] ?? Infinity) - standingOff);
  };

  const decide = (): void => {
    before.walked = after.walked;
    before.yaw = after.yaw;
    before.pitch = after.pitch;
    const off = lookOff();
    turn(off);
    if (after.walked < track.length) walk(off);
    else if (!view || !leadsLook) isDone = true;
    else if (Math.abs(view.pitch - after.pitch) < seen && Math.abs(wrapAngle(view.yaw - after.yaw)) < seen) {
      after.yaw += wrapAngle(view.yaw - after.yaw);
      after.pitch = view.pitch;
      isDone = true;
    }
  };

  return {
    get leadsLook() {
      return leadsLook;
    },
    get left() {
      return Math.max(0, track.length - after.walked);
    },
    releaseLook: () => {
      leadsLook = false;
      return true;
    },
    advance: (pose, elapsed) => {
      sinceTick += elapsed;
      if (view && !leadsLook && !hasTakenBack && after.walked >= track.length) {
        // Who has looked round on the way is shown what they came for.
        hasTakenBack = leadsLook = true;
        turning = tilting = 0;
        before.yaw = after.yaw = pose.yaw;
        before.pitch = after.pitch = pose.pitch;
      }
      while (sinceTick >= tick) {
        if (isDone) break;
        sinceTick -= tick;
        decide();
      }
      const share = isDone ? 1 : Math.min(1, sinceTick / tick);
      track.moveAlong(ground, pose, before.walked + (after.walked - before.walked) * share);
      if (leadsLook) {
        pose.yaw = before.yaw + (after.yaw - before.yaw) * share;
        pose.pitch = before.pitch + (after.pitch - before.pitch) * share;
      }
      return isDone;
    },
  };
}

/** So much before the lift one still stands where one got in, metres. */
const standingOff = 1e-6;
