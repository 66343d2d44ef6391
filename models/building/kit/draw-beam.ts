import type { Paint } from '../shell/paint.ts';
import type { SurfacePen } from '../shell/surface-pen.ts';

export interface BeamMeasures {
  /** Half its width, its height above its underside, and the chamfer of its lower edges (0 for none): metres. */
  readonly half: number;
  readonly depth: number;
  readonly chamfer: number;
  /** Half its length, metres. */
  readonly span: number;
}

/**
 * A beam along `a` under a ceiling: the pen lies in the middle of its underside, with `out` downwards. Evidence: no
 * account describes the ceilings (reconstructed).
 */
export function drawBeam(
  pen: SurfacePen,
  { half, depth, chamfer, span }: BeamMeasures,
  surface: Paint,
): void {
  pen.draft.with(surface);
  pen.strip(
    chamfer > 0
      ? [
          [-half, -depth],
          [-half, -chamfer],
          [-half + chamfer, 0],
          [half - chamfer, 0],
          [half, -chamfer],
          [half, -depth],
        ]
      : [
          [-half, -depth],
          [-half, 0],
          [half, 0],
          [half, -depth],
        ],
    [-span, span],
    [0, 0],
    2.6,
  );
}
