import type { Ground, Route, Standing } from '../museum/navigation/ground.ts';

/** Into another room one glides no farther than this, metres of the way; it is nearer than seeing walls pass. */
const farthest = 8;
/** Within a room one is carried no farther than this either, metres: it would take longer than one cares to be carried. */
const farthestWithin = 12;

/**
 * The way along which eyes may be carried to a place: short, on foot, on about the same level. Undefined where
 * cutting there is kinder.
 */
export function findGlideRoute(
  ground: Ground,
  from: Readonly<Standing>,
  to: Readonly<Standing>,
): Route | undefined {
  const limit = from.room === to.room ? farthestWithin : farthest;
  // No way is shorter than the straight line: far places need no search.
  if (Math.hypot(to.x - from.x, to.y - from.y, to.z - from.z) > limit) return undefined;
  const route = ground.findRoute(from, to);
  if (!route || route.length > limit) return undefined;
  return route.points.some(({ means }) => means === 'lift') ? undefined : route;
}
