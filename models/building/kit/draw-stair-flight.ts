import { shade, type Paint } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import { placeOnSlope, type SlopeRun } from './slope-run.ts';

/** A strip of carpet over the middle of a flight, and the rods that hold it. */
export interface StairRunner {
  readonly cloth: Paint;
  readonly rods: Paint;
}

/**
 * A flight of stairs: treads with a standing edge, darker risers, and where it is given a runner over its middle.
 * Evidence: staircases are described (inferred); their form is ours.
 */
export function drawStairFlight(
  draft: ShellDraft,
  slope: SlopeRun,
  steps: number,
  stone: Paint,
  runner: StairRunner | null,
): void {
  const { run, half } = slope;
  const at = placeOnSlope(slope);
  const strips: readonly (readonly [number, number, boolean])[] = runner
    ? [
        [-half, -half * 0.55, false],
        [-half * 0.55, half * 0.55, true],
        [half * 0.55, half, false],
      ]
    : [[-half, half, false]];
  // As many treads as risers: the lowest tread is the floor below, the highest lies level with the floor above.
  const going = run / steps;
  const rise = slope.rise / steps;
  for (let tread = 0; tread < steps; tread++) {
    const s0 = tread * going;
    const y = (tread + 1) * rise;
    for (const [t0, t1, isRunner] of strips) {
      const surface = isRunner && runner ? runner.cloth : stone;
      draft.with(surface);
      const lift = isRunner ? 0.006 : 0;
      // The edge of a tread stands over its riser, a thumb's breadth thick.
      const nose = isRunner ? 0.03 : 0.025;
      const lip = y - 0.036;
      draft.quad(
        at(s0 - nose, t0, y + lift),
        at(s0 - nose, t1, y + lift),
        at(s0 + going, t1, y + lift),
        at(s0 + going, t0, y + lift),
      );
      draft.with(shade(surface, 0.9));
      draft.quad(
        at(s0 - nose, t0, lip),
        at(s0 - nose, t1, lip),
        at(s0 - nose, t1, y + lift),
        at(s0 - nose, t0, y + lift),
      );
      // Risers are painted darker: with equal colours a flight vanishes in front light.
      draft.with(shade(surface, 0.66));
      draft.quad(
        at(s0 - lift, t0, y - rise),
        at(s0 - lift, t1, y - rise),
        at(s0 - lift, t1, lip),
        at(s0 - lift, t0, lip),
      );
      draft.quad(
        at(s0 - lift, t0, lip),
        at(s0 - lift, t1, lip),
        at(s0 - nose, t1, lip),
        at(s0 - nose, t0, lip),
      );
      if (isRunner && runner) {
        draft.with(runner.rods);
        draft.quad(
          at(s0 - 0.012, t0, y - rise + 0.004),
          at(s0 - 0.012, t1, y - rise + 0.004),
          at(s0 - 0.012, t1, y - rise + 0.022),
          at(s0 - 0.012, t0, y - rise + 0.022),
        );
      }
    }
  }
}
