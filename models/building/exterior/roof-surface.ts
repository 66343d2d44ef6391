import { cross, normalise, subtract, type Vector } from '../shell/vector.ts';

/** Which slope of a roof: `front` and `back` are long, `right` and `left` short. */
export type Slope = 'front' | 'back' | 'right' | 'left';

/**
 * A curved roof in its own frame: x along its ridge, z square to it, metres. A *skirt* runs around a wall that
 * rises above it; a *hip-and-gable* closes over a ridge, its short slopes ending under small gables.
 */
export interface Roof {
  readonly form: 'skirt' | 'hip-and-gable';
  /** Middle in the frame of the house, and whether the ridge points to the visitor. */
  readonly x: number;
  readonly z: number;
  readonly isTurned: boolean;
  /** Half the length of the eaves along x and along z. */
  readonly halfX: number;
  readonly halfZ: number;
  /** Height of the eaves at their middle, and of the roof above them. */
  readonly eave: number;
  readonly rise: number;
  /** Depth of a skirt from eave to wall. */
  readonly run: number;
  /** Half the distance between the gables. */
  readonly gable: number;
  /** How far the corners rise and how far they reach out. */
  readonly lift: number;
  readonly flare: number;
  /** How far from the corner the eave begins to curve. */
  readonly curve: number;
  /** How far the eave stands out from the wall below. */
  readonly overhang: number;
  readonly slopes: readonly Slope[];
  /** Slopes that nobody who walks the valley can see: they are drawn plain. */
  readonly hidden: readonly Slope[];
  /** 1 for the main roof; ridges and rafters of small roofs are smaller. */
  readonly size: number;
}

/** How far the gable's edge stands out from its wall, metres. */
export const gableOverhang = 0.55;

export function isLong(slope: Slope): boolean {
  return slope === 'front' || slope === 'back';
}

export function halfEave(roof: Roof, slope: Slope): number {
  return isLong(slope) ? roof.halfX : roof.halfZ;
}

/** Inward distance from the eave to the upper edge of the slopes. */
export function depthOf(roof: Roof): number {
  return roof.form === 'skirt' ? roof.run : roof.halfZ;
}

/** Inward distance to which the hips reach. */
export function hipOf(roof: Roof): number {
  return roof.form === 'skirt' ? roof.run : roof.halfX - roof.gable;
}

/** How far up a slope goes at `t` along its eave. */
export function reachAt(roof: Roof, slope: Slope, t: number): number {
  const toCorner = halfEave(roof, slope) - Math.abs(t);
  if (roof.form === 'skirt') return Math.min(toCorner, roof.run);
  if (!isLong(slope)) return Math.min(toCorner, hipOf(roof));
  return Math.abs(t) <= roof.gable + gableOverhang ? roof.halfZ : toCorner;
}

/**
 * A point of a roof, in the roof's frame. `t`: along the eave from its middle, to the right for someone looking
 * at the slope; `d`: inwards from the eave. Lift and flare depend on the distance to the corner, which both
 * slopes share on the hip: that is why they meet there whatever the numbers are.
 */
export function roofPoint(roof: Roof, slope: Slope, t: number, d: number): Vector {
  const toCorner = Math.max(0, halfEave(roof, slope) - Math.abs(t));
  const fade = roof.form === 'skirt' ? roof.run : Math.min(roof.halfZ, 9);
  const corner = Math.max(0, 1 - toCorner / roof.curve) ** 2.6 * Math.max(0, 1 - d / fade) ** 2;
  const s = d / depthOf(roof);
  const y = roof.eave + roof.rise * (0.64 * s + 0.36 * s * s) + roof.lift * corner;
  const out = roof.flare * corner;
  const along = t + Math.sign(t) * out;
  switch (slope) {
    case 'front':
      return [along, y, roof.halfZ - d + out];
    case 'back':
      return [-along, y, d - roof.halfZ - out];
    case 'right':
      return [roof.halfX - d + out, y, -along];
    default:
      return [d - roof.halfX - out, y, along];
  }
}

export function roofNormal(roof: Roof, slope: Slope, t: number, d: number): Vector {
  const e = 0.05;
  const along = subtract(roofPoint(roof, slope, t + e, d), roofPoint(roof, slope, t - e, d));
  const inwards = subtract(roofPoint(roof, slope, t, d + e), roofPoint(roof, slope, t, d - e));
  return normalise(cross(along, inwards));
}

/** From the roof's frame into that of the house. */
export function toHouse(roof: Roof, [x, y, z]: Vector): Vector {
  return roof.isTurned ? [roof.x + z, y, roof.z - x] : [roof.x + x, y, roof.z + z];
}

export function turnToHouse(roof: Roof, [x, y, z]: Vector): Vector {
  return roof.isTurned ? [z, y, -x] : [x, y, z];
}

/** Where the rafter that ends at `t` on the eave rests on the wall, `above` the eave: near the corners they fan out. */
export function platePoint(roof: Roof, slope: Slope, t: number, above: number): Vector {
  const half = halfEave(roof, slope);
  const wall = half - roof.overhang;
  const straight = wall - 1;
  const distance = Math.abs(t);
  const q =
    distance <= straight
      ? t
      : Math.sign(t) * (straight + ((wall - straight) * (distance - straight)) / (half - straight));
  const y = roof.eave + above;
  switch (slope) {
    case 'front':
      return [q, y, roof.halfZ - roof.overhang];
    case 'back':
      return [-q, y, roof.overhang - roof.halfZ];
    case 'right':
      return [roof.halfX - roof.overhang, y, -q];
    default:
      return [roof.overhang - roof.halfX, y, q];
  }
}

/** Height of the wall plate above the eave, metres: rafters slope down from it. */
export function plateRise(roof: Roof): number {
  return roof.overhang * 0.22;
}
