import type { Field } from './field.ts';
import { smoothPath } from './smooth-path.ts';
import { cross, dot, subtract, times, unit, type Vector3 } from './vector.ts';

/*
 * Shapes for `Clay`, as signed distance fields. Plain closures over numbers: they are called millions of times.
 */

export const ball = (centre: Vector3, radius: number): Field => {
  const [cx, cy, cz] = centre;
  return (x, y, z) => Math.sqrt((x - cx) ** 2 + (y - cy) ** 2 + (z - cz) ** 2) - radius;
};

/** A bar with round ends, its radius changing evenly from one end to the other. */
export function bar(from: Vector3, to: Vector3, radius: number, endRadius = radius): Field {
  const [ax, ay, az] = from;
  const [bx, by, bz] = subtract(to, from);
  const squared = bx * bx + by * by + bz * bz || 1e-12;
  return (x, y, z) => {
    const px = x - ax;
    const py = y - ay;
    const pz = z - az;
    let t = (px * bx + py * by + pz * bz) / squared;
    t = t < 0 ? 0 : t > 1 ? 1 : t;
    const dx = px - bx * t;
    const dy = py - by * t;
    const dz = pz - bz * t;
    return Math.sqrt(dx * dx + dy * dy + dz * dz) - radius - (endRadius - radius) * t;
  };
}

/** A bar along a smooth curve through [x, y, z, radius] keys. */
export function limb(keys: readonly (readonly [number, number, number, number])[], steps = 16): Field {
  const path = smoothPath(keys, steps);
  const bars = path.slice(1).map((to, i) => {
    const from = path[i]!;
    return bar([from[0], from[1], from[2]], [to[0], to[1], to[2]], from[3], to[3]);
  });
  return (x, y, z) => {
    let least = Infinity;
    for (const each of bars) {
      const d = each(x, y, z);
      if (d < least) least = d;
    }
    return least;
  };
}

export function ellipsoid(centre: Vector3, radii: Vector3): Field {
  const [cx, cy, cz] = centre;
  const [rx, ry, rz] = radii;
  const least = Math.min(rx, ry, rz);
  return (x, y, z) => {
    const a = (x - cx) / rx;
    const b = (y - cy) / ry;
    const c = (z - cz) / rz;
    const k = Math.sqrt(a * a + b * b + c * c);
    if (k < 1e-6) return -least;
    return (k * (k - 1)) / Math.sqrt((a / rx) ** 2 + (b / ry) ** 2 + (c / rz) ** 2);
  };
}

/** A block with rounded edges; half sizes. */
export function block(centre: Vector3, half: Vector3, rounding: number): Field {
  const [cx, cy, cz] = centre;
  const [hx, hy, hz] = half;
  return (x, y, z) => {
    const a = Math.abs(x - cx) - hx + rounding;
    const b = Math.abs(y - cy) - hy + rounding;
    const c = Math.abs(z - cz) - hz + rounding;
    const outside = Math.sqrt(Math.max(a, 0) ** 2 + Math.max(b, 0) ** 2 + Math.max(c, 0) ** 2);
    return outside + Math.min(Math.max(a, b, c), 0) - rounding;
  };
}

/** A disc or drum about the y axis; half its height. */
export function drum(centre: Vector3, radius: number, halfHeight: number, rounding: number): Field {
  const [cx, cy, cz] = centre;
  return (x, y, z) => {
    const a = Math.sqrt((x - cx) ** 2 + (z - cz) ** 2) - radius + rounding;
    const b = Math.abs(y - cy) - halfHeight + rounding;
    return Math.min(Math.max(a, b), 0) + Math.sqrt(Math.max(a, 0) ** 2 + Math.max(b, 0) ** 2) - rounding;
  };
}

/** A ring round `axis`. */
export function ring(centre: Vector3, radius: number, thickness: number, axis: Vector3 = [0, 1, 0]): Field {
  const [cx, cy, cz] = centre;
  const [ax, ay, az] = unit(axis);
  return (x, y, z) => {
    const px = x - cx;
    const py = y - cy;
    const pz = z - cz;
    const up = px * ax + py * ay + pz * az;
    const out = Math.sqrt(Math.max(0, px * px + py * py + pz * pz - up * up)) - radius;
    return Math.sqrt(out * out + up * up) - thickness;
  };
}

/** A shape turned about `centre` (radians about x, then y, then z). */
export function turned(field: Field, centre: Vector3, angles: Vector3): Field {
  const [cx, cy, cz] = centre;
  const turn = (p: Vector3): Vector3 => {
    const [sx, sy, sz] = angles.map(Math.sin) as [number, number, number];
    const [kx, ky, kz] = angles.map(Math.cos) as [number, number, number];
    const a: Vector3 = [p[0], kx * p[1] - sx * p[2], sx * p[1] + kx * p[2]];
    const b: Vector3 = [ky * a[0] + sy * a[2], a[1], -sy * a[0] + ky * a[2]];
    return [kz * b[0] - sz * b[1], sz * b[0] + kz * b[1], b[2]];
  };
  const [ex, ey, ez] = [turn([1, 0, 0]), turn([0, 1, 0]), turn([0, 0, 1])];
  return (x, y, z) => {
    const px = x - cx;
    const py = y - cy;
    const pz = z - cz;
    return field(
      cx + ex[0] * px + ex[1] * py + ex[2] * pz,
      cy + ey[0] * px + ey[1] * py + ey[2] * pz,
      cz + ez[0] * px + ez[1] * py + ez[2] * pz,
    );
  };
}

/** [x, y, z, half width, half height, exponent of the section (2 = ellipse, more = boxier)] */
export type LoftKey = readonly [number, number, number, number, number, number?];

/**
 * A body along a smooth curve with an elliptic or boxy section that changes on the way: trunks, necks, palms. `up`
 * says where the section's height points. Ends are rounded by `endRoundness` × the smaller half size.
 */
export function loft(keys: readonly LoftKey[], up: Vector3 = [0, 1, 0], steps = 32, endRoundness = 1): Field {
  const path = smoothPath(
    keys.map((key) => [...key.slice(0, 5), key[5] ?? 2] as number[]),
    steps,
  );
  const count = path.length;
  const row = 15;
  const table = new Float64Array(count * row);
  const point = (i: number): Vector3 => {
    const [x, y, z] = path[Math.min(count - 1, Math.max(0, i))]!;
    return [x!, y!, z!];
  };
  path.forEach((key, i) => {
    const along = unit(subtract(point(i + 1), point(i - 1)));
    const high = unit(subtract(up, times(along, dot(up, along))));
    table.set([...key.slice(0, 6), ...cross(high, along), ...high, ...along], i * row);
  });
  return (x, y, z) => {
    let nearest = Infinity;
    let at = 0;
    let t = 0;
    for (let i = 0; i < count - 1; i++) {
      const o = i * row;
      const bx = table[o + row]! - table[o]!;
      const by = table[o + row + 1]! - table[o + 1]!;
      const bz = table[o + row + 2]! - table[o + 2]!;
      const px = x - table[o]!;
      const py = y - table[o + 1]!;
      const pz = z - table[o + 2]!;
      let h = (px * bx + py * by + pz * bz) / (bx * bx + by * by + bz * bz);
      h = h < 0 ? 0 : h > 1 ? 1 : h;
      const dx = px - bx * h;
      const dy = py - by * h;
      const dz = pz - bz * h;
      const squared = dx * dx + dy * dy + dz * dz;
      if (squared < nearest) {
        nearest = squared;
        at = i;
        t = h;
      }
    }
    const o = at * row;
    const value = (column: number) =>
      table[o + column]! + (table[o + row + column]! - table[o + column]!) * t;
    const dx = x - value(0);
    const dy = y - value(1);
    const dz = z - value(2);
    const rx = value(3);
    const ry = value(4);
    const exponent = value(5);
    const least = rx < ry ? rx : ry;
    const a = Math.abs(dx * value(6) + dy * value(7) + dz * value(8)) / rx;
    const b = Math.abs(dx * value(9) + dy * value(10) + dz * value(11)) / ry;
    const isEnd = (at === 0 && t === 0) || (at === count - 2 && t === 1);
    if (exponent === 2 || isEnd) {
      const rz = least * endRoundness;
      const c = isEnd ? (dx * value(12) + dy * value(13) + dz * value(14)) / rz : 0;
      const k = Math.sqrt(a * a + b * b + c * c);
      if (k < 1e-6) return -least;
      return (k * (k - 1)) / Math.sqrt((a / rx) ** 2 + (b / ry) ** 2 + (c / rz) ** 2);
    }
    const k = (a ** exponent + b ** exponent) ** (1 / exponent);
    if (k < 1e-6) return -least;
    const slope = Math.hypot(a ** (exponent - 1) / rx, b ** (exponent - 1) / ry) * k ** (1 - exponent);
    return (k - 1) / Math.max(slope, 1e-3 / rx);
  };
}
