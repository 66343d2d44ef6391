import { lathe } from '../../kit/lathe.ts';
import type { Shape } from '../../kit/shape.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { radiusAt } from './radius-at.ts';

/** A painted or gilt band round a turned outside between two heights, a hair above it; metres. */
export function bandOn(
  profile: readonly Vector2[],
  from: number,
  to: number,
  segments = 32,
  lift = 0.00025,
): Shape {
  const within = profile.filter(([, y]) => y > from + 1e-5 && y < to - 1e-5);
  const rows: Vector2[] = [[radiusAt(profile, from), from], ...within, [radiusAt(profile, to), to]];
  // Facets of the band lie outside those of the vessel even where their corners do not agree.
  return lathe(
    rows.map(([r, y]): Vector2 => [r + lift, y]),
    { segments, crease: 1.2 },
  );
}
