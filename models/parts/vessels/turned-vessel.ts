import { lathe } from '../../kit/lathe.ts';
import type { Shape } from '../../kit/shape.ts';
import type { Vector2 } from '../../kit/vector.ts';

export interface VesselOptions {
  /** Thickness of the wall, metres. */
  readonly wall: number;
  readonly segments?: number;
  /** Height of the foot ring below the bottom, metres; 0 = flat underneath. */
  readonly foot?: number;
  /** Height of the lowest point inside, metres: for vessels on a stem. Default: just above the foot. */
  readonly floor?: number;
  /** Edges sharper than this stay sharp, radians. */
  readonly crease?: number;
}

/**
 * A hollow vessel on a foot ring, with a rounded lip. `outside` is [radius, height] from the foot's outer edge up to the
 * lip, metres; the inside runs one wall thickness within it.
 */
export function turnedVessel(outside: readonly Vector2[], options: VesselOptions): Shape {
  const { segments = 40, crease = 0.8 } = options;
  return lathe(vesselProfile(outside, options), { segments, crease });
}

/** The closed profile of `turnedVessel`: under the foot, up the outside, over the lip and down the inside. */
export function vesselProfile(outside: readonly Vector2[], options: VesselOptions): Vector2[] {
  const { wall, foot = 0.003 } = options;
  const floor = options.floor ?? foot + wall;
  const [footRadius] = outside[0]!;
  const ring = Math.min(wall * 1.2, footRadius * 0.2);
  const under: Vector2[] =
    foot > 0
      ? [
          [0, foot],
          [footRadius - ring * 1.6, foot],
          [footRadius - ring, 0],
        ]
      : [[0, 0]];
  const last = outside.length - 1;
  const inside = outside
    .map(([r, y], at): Vector2 => {
      const before = outside[Math.max(0, at - 1)]!;
      const after = outside[Math.min(last, at + 1)]!;
      const [dr, dy] = [after[0] - before[0], after[1] - before[1]];
      const length = Math.hypot(dr, dy) || 1;
      return [r - (dy / length) * wall, y + (dr / length) * wall];
    })
    .filter(([r, y], at) => at === last || (y > floor + wall * 0.2 && r > wall * 0.2))
    // The inside is plainer than the outside: every other row will do.
    .filter((_, at, all) => at === 0 || (all.length - 1 - at) % 2 === 0);
  const [lip, inner] = [outside[last]!, inside[inside.length - 1]!];
  const before = outside[last - 1]!;
  const reach = Math.hypot(lip[0] - before[0], lip[1] - before[1]) || 1;
  const round: Vector2 = [
    (lip[0] + inner[0]) / 2 + ((lip[0] - before[0]) / reach) * wall * 0.4,
    (lip[1] + inner[1]) / 2 + ((lip[1] - before[1]) / reach) * wall * 0.4,
  ];
  const low = inside[0]!;
  return [
    ...under,
    ...outside,
    round,
    ...inside.toReversed(),
    [low[0] * 0.78, floor + (low[1] - floor) * 0.25],
    [0, floor],
  ];
}
