import type { Arrangement } from './arrange-gifts.ts';
import { homeOrbit, type Orbit } from './orbit.ts';

type Point = readonly [x: number, y: number, z: number];

/** An eye: it looks at `aim` from `distance` metres away, `pitch` radians above it, always from the side of +z. */
export interface TurntableView {
  readonly aim: Point;
  readonly distance: number;
  readonly pitch: number;
  /** Tangent of half the vertical angle of view. */
  readonly tangent: number;
  /** Width of the picture over its height. */
  readonly aspect: number;
}

/** A long lens: near and far parts of a thing keep their proportions. */
const widestTangent = Math.tan((11 * Math.PI) / 180);
/** Share of the picture's half that things may take. */
const filled = 0.82;

/** How near one can come: until the chosen thing is some times larger than the picture. */
export function computeMostZoom(arrangement: Arrangement, chosen: Point): number {
  const whole = Math.hypot(arrangement.width, arrangement.height);
  return Math.max(6, (4 * whole) / Math.max(1e-3, Math.hypot(...chosen)));
}

/**
 * The view of a row of things: all of it at zoom 1, then nearer and towards the middle of the chosen thing.
 *
 * @param chosen middle of the thing to come nearer to
 */
export function computeView(
  { width, height, depth }: Arrangement,
  orbit: Orbit,
  aspect: number,
  chosen: Point,
): TurntableView {
  const tall = widestTangent * filled;
  const wide = tall * aspect;
  const cosine = Math.cos(homeOrbit.pitch);
  const sine = Math.sin(homeOrbit.pitch);
  let distance = 0;
  for (const y of [-height / 2, height / 2]) {
    for (const z of [-depth / 2, depth / 2]) {
      const towards = y * sine + z * cosine;
      const up = Math.abs(y * cosine - z * sine);
      distance = Math.max(distance, towards + width / 2 / wide, towards + up / tall);
    }
  }
  const share = Math.min(1, orbit.zoom - 1);
  const middle: Point = [0, height / 2, 0];
  return {
    aim: middle.map((from, axis) => from + ((chosen[axis] as number) - from) * share) as unknown as Point,
    distance,
    pitch: orbit.pitch,
    tangent: widestTangent / orbit.zoom,
    aspect,
  };
}

/**
 * Where a point appears.
 *
 * @returns shares of the picture's sides from its left and upper edge, and shares of its height that a metre takes there
 */
export function projectPoint(view: TurntableView, [x, y, z]: Point): { x: number; y: number; metre: number } {
  const right = x - view.aim[0];
  const rise = y - view.aim[1];
  const near = z - view.aim[2];
  const cosine = Math.cos(view.pitch);
  const sine = Math.sin(view.pitch);
  const metre = 0.5 / ((view.distance - (rise * sine + near * cosine)) * view.tangent);
  return {
    x: 0.5 + (right * metre) / view.aspect,
    y: 0.5 - (rise * cosine - near * sine) * metre,
    metre,
  };
}
