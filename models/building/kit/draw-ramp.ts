import type { Paint } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import { normalise, type Vector } from '../shell/vector.ts';
import { placeOnSlope, type SlopeRun } from './slope-run.ts';

/** Longest piece of it, metres, for the light. */
const longest = 2;

/**
 * A smooth slope from the lower edge to the upper; it also stands for a flight of stairs seen from afar. `step`:
 * longest piece that the light asks for, metres. Evidence: no account mentions one (reconstructed).
 */
export function drawRamp(draft: ShellDraft, slope: SlopeRun, stone: Paint, step: number): void {
  const { run, half, rise } = slope;
  const at = placeOnSlope(slope);
  draft.with(stone);
  const n = normalise(upFrom(at(0, 0, 0), at(run, 0, rise)));
  const rows = Math.max(1, Math.ceil(run / Math.min(step, longest)));
  for (let row = 0; row < rows; row++) {
    const s0 = (run * row) / rows;
    const s1 = (run * (row + 1)) / rows;
    const corner = (s: number, t: number): number => {
      const p = at(s, t, (rise * s) / run);
      return draft.vertex(p[0], p[1], p[2], n[0], n[1], n[2], t, s);
    };
    const a = corner(s0, -half);
    corner(s0, half);
    corner(s1, half);
    corner(s1, -half);
    draft.triangle(a, a + 1, a + 2);
    draft.triangle(a, a + 2, a + 3);
  }
}

/** Upward normal of a slope that rises from `low` to `high`. */
function upFrom(low: Vector, high: Vector): Vector {
  const dx = high[0] - low[0];
  const dy = high[1] - low[1];
  const dz = high[2] - low[2];
  const run = Math.hypot(dx, dz);
  return [(-dx * dy) / run, run, (-dz * dy) / run];
}
