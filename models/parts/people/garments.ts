import { bar, limb } from '../../kit/clay-shapes.ts';
import type { Clay } from '../../kit/clay.ts';
import { curve } from '../../kit/curve.ts';
import type { Field } from '../../kit/field.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';

/** One level of a hanging cloth: height, half width, half depth, and where its middle is; metres. */
export interface Hem {
  readonly y: number;
  readonly x: number;
  readonly z: number;
  readonly middleX?: number;
  readonly middleZ?: number;
}

/**
 * Cloth hanging round a body: levels from below up, `folds` round it that are `depth` (share of the radius) deep at the
 * hem and gone at the top.
 */
export function hanging(levels: readonly Hem[], folds = 0, depth = 0.05): Field {
  const table = (pick: (level: Hem) => number) =>
    curve(levels.map((level): Vector2 => [level.y, pick(level)]));
  const [wide, deep] = [table(({ x }) => x), table(({ z }) => z)];
  const [middleX, middleZ] = [table((level) => level.middleX ?? 0), table((level) => level.middleZ ?? 0)];
  const low = levels[0]!.y;
  const high = levels[levels.length - 1]!.y;
  return (x, y, z) => {
    const at = y < low ? low : y > high ? high : y;
    const rx = wide(at);
    const rz = deep(at);
    const px = x - middleX(at);
    const pz = z - middleZ(at);
    const a = px / rx;
    const b = pz / rz;
    let k = Math.sqrt(a * a + b * b);
    if (folds > 0 && k > 0.3) {
      const angle = Math.atan2(a, b);
      const share = (high - at) / (high - low);
      const wave =
        1 - 2 * Math.abs(Math.sin((folds * angle) / 2 + 1.1 * Math.sin(2.3 * angle) + 2 * share)) ** 1.15;
      k -= depth * share * wave;
    }
    const least = rx < rz ? rx : rz;
    const slope = Math.sqrt((a / rx) ** 2 + (b / rz) ** 2);
    const side = k < 1e-4 ? -least : slope > 1e-6 ? ((k - 1) * Math.max(k, 0.2)) / slope : -least;
    const cap = Math.max(low - y, y - high);
    if (cap <= 0) return Math.max(side, cap);
    return side > 0 ? Math.sqrt(side * side + cap * cap) : cap;
  };
}

/** A cord, belt or hem round a body: an ellipse of a bar, lying level. */
export function belt(y: number, x: number, z: number, thick: number, middleZ = 0): Field {
  return (px, py, pz) => {
    const dz = pz - middleZ;
    const k = Math.sqrt((px / x) ** 2 + (dz / z) ** 2);
    const slope = Math.sqrt((px / (x * x)) ** 2 + (dz / (z * z)) ** 2);
    const out = k < 1e-4 ? -Math.min(x, z) : (k * (k - 1)) / Math.max(slope, 1e-6);
    return Math.sqrt(out * out + (py - y) ** 2) - thick;
  };
}

/** A line of bars through points: a strap, a fold, an edge. */
export function addStrap(
  clay: Clay,
  points: readonly Vector3[],
  thick: number,
  colour: string,
  blend = 0.002,
): void {
  points.slice(1).forEach((to, at) => clay.add(bar(points[at]!, to, thick), blend, colour));
}

/** A smooth strip from one key to the next. */
export function addSash(
  clay: Clay,
  keys: readonly (readonly [number, number, number, number])[],
  colour: string,
  blend = 0.004,
): void {
  clay.add(limb(keys, 18), blend, colour);
}
