import type { Surface } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { bandOn } from '../../parts/vessels/band-on.ts';
import { turnedVessel } from '../../parts/vessels/turned-vessel.ts';

export interface BandedBodyOptions {
  /** Key points of the outside, [radius, height] from foot to lip, metres. */
  readonly line: readonly Vector2[];
  readonly radius: number;
  readonly height: number;
  readonly wall: number;
  readonly segments: number;
}

/**
 * A bowl with its metal bands in three levels that are made and not simplified: simplified each for itself, bowl and bands
 * would cut through each other.
 */
export function bandedBody(options: BandedBodyOptions, surfaces: readonly Surface[]): Part[] {
  const { line: keys, radius, height, wall, segments } = options;
  return ([0, 1, 2] as const).flatMap((level) => {
    const around = Math.round(segments / [1, 1.9, 3.6][level]!);
    // With fewer segments the middles of facets lie deeper: bands keep clear of them in each level alike.
    const lift = [0.0006, 0.0009, 0.0016][level]!;
    const line = smoothPath(keys, [26, 12, 7][level]!);
    const [lip, foot] = [line[line.length - 1]![0], line[0]![0]];
    const levels = { fromLevel: level, untilLevel: level, keep: level > 0 } as const;
    const ring = (reach: number, y: number) =>
      torus(reach, radius * 0.014, around, [6, 4, 3][level]).move(0, y, 0);
    const band = (from: number, to: number) => bandOn(line, height * from, height * to, around, lift);
    return [
      surfacePart(
        surfaces,
        0,
        turnedVessel(line, { wall, segments: around, foot: level === 0 ? height * 0.05 : 0 }),
        levels,
      ),
      surfacePart(surfaces, 1, band(0.42, 0.72), { ...levels, hidden: true }),
      surfacePart(
        surfaces,
        2,
        Shape.merge(
          ring(lip * 0.992, height),
          ...(level < 2 ? [ring(foot * 0.985, height * 0.02), band(0.405, 0.42), band(0.72, 0.735)] : []),
          ...(level < 1 ? [band(0.85, 0.87)] : []),
        ),
        { ...levels, hidden: true },
      ),
    ];
  });
}
