/** From where the things on the turntable are seen. */
export interface Orbit {
  /** Radians round the thing: 0 its front, positive towards its right as one faces it. */
  readonly yaw: number;
  /** Radians above the level of its middle; negative from below. */
  readonly pitch: number;
  /** 1 all of it fits; larger is nearer. */
  readonly zoom: number;
}

/** A little from above and from one side: more than a front is seen of it. */
export const homeOrbit: Orbit = { yaw: 0.42, pitch: 0.24, zoom: 1 };

const highest = 1.45;
const lowest = -1.35;

/** Turns on; all the way round as often as one likes, and not over the top. */
export function turnOrbit(orbit: Orbit, yaw: number, pitch: number): Orbit {
  return {
    ...orbit,
    yaw: orbit.yaw + yaw,
    pitch: Math.min(highest, Math.max(lowest, orbit.pitch + pitch)),
  };
}

/**
 * @param factor above 1 nearer, below 1 farther
 * @param most nearest there is
 */
export function zoomOrbit(orbit: Orbit, factor: number, most: number): Orbit {
  return { ...orbit, zoom: Math.min(most, Math.max(1, orbit.zoom * factor)) };
}

/** Home by the shorter way round. */
export function returnHome({ yaw }: Orbit): Orbit {
  const turns = Math.round((yaw - homeOrbit.yaw) / (2 * Math.PI));
  return { ...homeOrbit, yaw: homeOrbit.yaw + turns * 2 * Math.PI };
}

const settleTime = 0.09;
const nearEnough = 5e-4;

/**
 * Part of the way from one view to another, by time alone: two short steps lead as far as one long one.
 *
 * @param elapsed seconds
 * @returns `to` itself when what is left could not be seen
 */
export function easeOrbit(from: Orbit, to: Orbit, elapsed: number): Orbit {
  const left = Math.exp(-elapsed / settleTime);
  const yaw = to.yaw + (from.yaw - to.yaw) * left;
  const pitch = to.pitch + (from.pitch - to.pitch) * left;
  const zoom = to.zoom * (from.zoom / to.zoom) ** left;
  const isThere =
    Math.abs(yaw - to.yaw) < nearEnough &&
    Math.abs(pitch - to.pitch) < nearEnough &&
    Math.abs(zoom / to.zoom - 1) < nearEnough;
  return isThere ? to : { yaw, pitch, zoom };
}
