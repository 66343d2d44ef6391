import type { Route } from '../museum/navigation/ground.ts';
import { walkingSpeed } from './pose.ts';

/** Gathering and losing speed, metres a second for each second. */
export const easing = 2.4;
/** Who has to turn aside unforeseen may stop somewhat harder. */
export const hardest = 3.2;
/** No way is walked faster than this, metres a second: three times walking speed. */
export const fastestPace = 3 * walkingSpeed;
/** A long way is walked at walking speed for so many seconds; then the pace grows by so much each second. */
const patience = 8;
const growth = 0.22;
/** The sharpest corner is passed at this, metres a second; others so that the eyes can turn within this way, metres. */
const slowest = 0.5;
const bend = 1.6;
/** A corner is as sharp as the way turns from this far before it to this far after it, metres. */
const around = 0.8;

/** How fast one goes on a long way after so many seconds who walks at that pace, metres a second. */
export function growPace(seconds: number, pace = walkingSpeed): number {
  return Math.min(fastestPace, 3 * pace, pace + Math.max(0, seconds - patience) * growth);
}

/** How fast a route may be walked at each of its points. */
export interface PaceLimits {
  /** Metres walked at each point, and the most one may go there, metres a second; 0 where a lift is taken, and at the end. */
  readonly marks: readonly number[];
  readonly paces: readonly number[];
  /** Metres walked at which lifts are taken. */
  readonly lifts: readonly number[];
}

/**
 * Looks through a route for what one slows down for: corners, lifts and the end. Braking is part of it, so that only
 * the next point has to be looked at on the way.
 *
 * @param fastestTurn radians a second
 */
export function listPaceLimits(route: Route, fastestTurn: number): PaceLimits {
  const { points } = route;
  const marks: number[] = [];
  const lifts: number[] = [];
  let walked = 0;
  points.forEach((point, at) => {
    const before = points[at - 1];
    if (before && point.means === 'walk') walked += Math.hypot(point.x - before.x, point.z - before.z);
    if (point.means === 'lift') lifts.push(walked);
    marks.push(walked);
  });
  const paces = points.map((point, at) => {
    const isRide = point.means === 'lift' || points[at + 1]?.means === 'lift';
    if (isRide || at === points.length - 1) return 0;
    if (at === 0) return fastestPace;
    const [to, from] = [reach(route, at, 1), reach(route, at, -1)];
    const turn = Math.abs(angleBetween(point.x - from.x, point.z - from.z, to.x - point.x, to.z - point.z));
    return Math.min(fastestPace, Math.max(slowest, (bend * fastestTurn) / Math.max(turn, 1e-6)));
  });
  for (let at = paces.length - 2; at >= 0; at--) {
    const stretch = (marks[at + 1] ?? 0) - (marks[at] ?? 0);
    paces[at] = Math.min(paces[at] ?? 0, braking(paces[at + 1] ?? 0, stretch));
  }
  return { marks, paces, lifts };
}

/** Speed from which one can slow down to `pace` within a stretch, metres a second. */
export function braking(pace: number, stretch: number): number {
  return Math.sqrt(pace * pace + 2 * easing * Math.max(0, stretch));
}

/** The point of a route a little before or after one of its points; not beyond a lift. */
function reach({ points }: Route, at: number, step: 1 | -1): { readonly x: number; readonly z: number } {
  let here = points[at] as { x: number; z: number };
  let left = around;
  for (let next = at + step; ; next += step) {
    const point = points[next];
    const isRidden = (step > 0 ? point : points[next + 1])?.means === 'lift';
    if (!point || isRidden) return here;
    const stretch = Math.hypot(point.x - here.x, point.z - here.z);
    if (stretch >= left) {
      const share = left / stretch;
      return { x: here.x + (point.x - here.x) * share, z: here.z + (point.z - here.z) * share };
    }
    left -= stretch;
    here = point;
  }
}

function angleBetween(ax: number, az: number, bx: number, bz: number): number {
  return Math.atan2(ax * bz - az * bx, ax * bx + az * bz);
}
