import type { Shape } from '../shape.ts';
import { surface } from '../surface.ts';
import { mix, type Vector3 } from '../vector.ts';

/** A rib of a wing: where its leading edge is, how long it is (backwards, to −z), and its thickness as part of that. */
export interface WingRib {
  readonly leading: Vector3;
  readonly chord: number;
  readonly thickness: number;
}

/** Half height of a symmetric four-digit aerofoil of thickness 1, at `t` = 0 (nose) … 1 (tail). */
const aerofoil = (t: number) =>
  5 * (0.2969 * Math.sqrt(t) - 0.126 * t - 0.3516 * t ** 2 + 0.2843 * t ** 3 - 0.1036 * t ** 4);

/**
 * A wing, tail or fin through ribs given from root to tip, closed at both ends; flatter below than above. Thickness
 * lies along `up`: y for wings, x for upright fins. `rowsBetween` ribs are interpolated on straight lines.
 */
export function wing(
  ribs: readonly WingRib[],
  options: {
    readonly up?: Vector3;
    readonly rowsBetween?: number;
    readonly points?: number;
    readonly belly?: number;
  } = {},
): Shape {
  const { up = [0, 1, 0], rowsBetween = 2, points = 10, belly = 0.75 } = options;
  const rows: WingRib[] = [ribs[0]!];
  for (let i = 1; i < ribs.length; i++)
    for (let step = 1; step <= rowsBetween; step++) {
      const [a, b, t] = [ribs[i - 1]!, ribs[i]!, step / rowsBetween];
      rows.push({
        leading: [0, 1, 2].map((axis) => mix(a.leading[axis]!, b.leading[axis]!, t)) as unknown as Vector3,
        chord: mix(a.chord, b.chord, t),
        thickness: mix(a.thickness, b.thickness, t),
      });
    }
  const last = rows.length - 1;
  return surface(
    (u, v) => {
      const row = Math.round(v * (last + 2)) - 1;
      const rib = rows[Math.min(last, Math.max(0, row))]!;
      const isCap = row < 0 || row > last;
      const around = Math.round((u % 1) * points * 2);
      const isUpper = around <= points;
      const along = isUpper ? around / points : 2 - around / points;
      const t = 0.5 - 0.5 * Math.cos(Math.PI * along);
      const lift = isCap ? 0 : aerofoil(t) * rib.thickness * rib.chord * (isUpper ? 1 : -belly);
      const [x, y, z] = rib.leading;
      const back = isCap ? rib.chord * mix(0.2, 0.8, t) : rib.chord * t;
      return [x + up[0] * lift, y + up[1] * lift, z - back + up[2] * lift];
    },
    points * 2,
    last + 2,
    { closed: true, crease: 1 },
  );
}
