import type { Colour } from '../../kit/colour.ts';
import { lathe } from '../../kit/lathe.ts';
import type { Part, PartOptions } from '../../kit/model.ts';
import type { Shape } from '../../kit/shape.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { nearTolerance, thinLine, type Vessel } from './vessel.ts';

export interface BodyOptions {
  /** Thickness of the wall, metres. */
  readonly wall: number;
  /** Height of the floor inside, metres. */
  readonly floor?: number;
  /** Segments round it in the three levels. */
  readonly segments?: readonly [number, number, number];
  /** How far the outline may be off in the nearest level, share of the height. */
  readonly tolerance?: number;
  /** Colour at each point before the section is bent. */
  readonly paint?: ((point: Vector3) => Colour) | undefined;
  /** Edges sharper than this stay sharp, radians; given anew after the section is bent. */
  readonly crease?: number;
  /** The inside is drawn as finely as the outside: for what is seen through. */
  readonly clear?: boolean;
}

/** Gives a shape its material: `part` or `surfacePart` with all but the shape filled in. */
export type MakePart = (shape: Shape, options: PartOptions) => Part;

/**
 * The wall of a vessel with foot ring, rounded lip and inside, in three levels that are made and not simplified, so that
 * what is painted on it lies close.
 */
export function vesselBody(vessel: Vessel, make: MakePart, options: BodyOptions): Part[] {
  const { segments = [48, 24, 12] } = options;
  return ([0, 1, 2] as const).map((level) =>
    make(bodyShape(vessel, level, segments[level], options), {
      fromLevel: level,
      untilLevel: level,
      keep: level > 0,
    }),
  );
}

/** The outside as the body's facets follow it in a level. */
function bodyLine(vessel: Vessel, level: 0 | 1 | 2, tolerance: number): Vector2[] {
  return thinLine(vessel.outside, vessel.height * tolerance * [1, 3, 9][level]!);
}

/** Heights of the edges between the body's facets in the three levels, for drawings that are to lie on them. */
export function bodyRows(vessel: Vessel, tolerance = nearTolerance): [number[], number[], number[]] {
  const rows = (level: 0 | 1 | 2) => bodyLine(vessel, level, tolerance).map(([, y]) => y);
  return [rows(0), rows(1), rows(2)];
}

function bodyShape(vessel: Vessel, level: 0 | 1 | 2, segments: number, options: BodyOptions): Shape {
  const { wall, floor = wall * 3, tolerance = nearTolerance, paint, crease, clear = false } = options;
  const line = bodyLine(vessel, level, tolerance);
  const inside = (clear ? line : thinLine(vessel.outside, vessel.height * tolerance * [4, 8, 25][level]!))
    .filter(([, y]) => y > floor * 1.15)
    .map(([r, y]): Vector2 => [Math.max(wall * 0.3, r - wall), y]);
  const [footRadius, footHeight] = line[0]!;
  const [lipRadius, lipHeight] = line[line.length - 1]!;
  const foot: Vector2[] =
    level === 0
      ? [
          [0, footHeight + wall],
          [footRadius * 0.84, footHeight + wall],
          [footRadius * 0.88, footHeight],
        ]
      : [[0, footHeight]];
  const lip: Vector2[] = level === 0 ? [[lipRadius - wall / 2, lipHeight + wall * 0.35]] : [];
  const shape = lathe(
    [
      ...foot,
      ...line,
      ...lip,
      ...inside.toReversed(),
      [Math.max(wall * 0.2, vessel.radiusAt(floor) - wall), floor],
      [0, floor],
    ],
    { segments, crease: [0.7, 1, 1.5][level]! },
  );
  const painted = paint ? shape.painted(paint) : shape;
  const bent = painted.deform(vessel.bend);
  return crease === undefined ? bent : bent.creased(crease);
}

/** A ring of another colour or metal round a vessel, from one height to another, lying `lift` metres proud. */
export function vesselRing(
  vessel: Vessel,
  [from, to]: Vector2,
  lift: number,
  make: MakePart,
  segments: readonly [number, number, number] = [48, 24, 12],
): Part[] {
  const line = [
    [vessel.radiusAt(from), from] as const,
    ...vessel.outside.filter(([, y]) => y > from + 1e-4 && y < to - 1e-4),
    [vessel.radiusAt(to), to] as const,
  ];
  const proud = line.map(([r, y], row): Vector2 => {
    const [before, after] = [line[Math.max(0, row - 1)]!, line[Math.min(line.length - 1, row + 1)]!];
    const [dr, dy] = [after[0] - before[0], after[1] - before[1]];
    const length = Math.hypot(dr, dy) || 1;
    return [r + (dy / length) * lift, y - (dr / length) * lift];
  });
  return ([0, 1, 2] as const).map((level) =>
    make(
      lathe(thinLine(proud, vessel.height * [0.0015, 0.005, 0.03][level]!), {
        segments: segments[level],
        crease: Math.PI,
      }).deform(vessel.bend),
      { fromLevel: level, untilLevel: level, keep: level > 0 },
    ),
  );
}
