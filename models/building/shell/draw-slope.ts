import { shade } from './paint.ts';
import type { RoomFrame } from '../room/room-frame.ts';
import type { ShellDraft } from './shell-draft.ts';
import { normalise } from './vector.ts';

/** Treads and risers between the lower and the upper edge, with a runner and brass rods, or a ramp. */
export function drawSlope(draft: ShellDraft, frame: RoomFrame, step: number): void {
  const { room, halfX, halfZ, style } = frame;
  const slope = room.slope;
  if (!slope) return;
  const isX = slope.axis === 'x';
  const run = (isX ? halfX : halfZ) * 2;
  const half = isX ? halfZ : halfX;
  const sign = slope.direction;
  /** `s`: metres up the run from the lower edge; `t`: across, to the right of someone going up. */
  const at = (s: number, t: number, y: number): [number, number, number] => {
    const along = sign * (s - run / 2);
    // Right of +x is +z; right of +z is −x.
    return isX ? [along, y, sign * t] : [-sign * t, y, along];
  };
  const hasRunner = style.floor.pattern === 'carpet' && half > 0.9 && step < 50;
  const strips: readonly (readonly [number, number, boolean])[] = hasRunner
    ? [
        [-half, -half * 0.55, false],
        [-half * 0.55, half * 0.55, true],
        [half * 0.55, half, false],
      ]
    : [[-half, half, false]];
  const count = slope.steps;
  if (count === 0 || step > 50) {
    draft.with(style.floor.field);
    const n = normalise(subtractUp(at(0, 0, 0), at(run, 0, slope.rise)));
    const rows = Math.max(1, Math.ceil(run / Math.min(step, 2)));
    for (let row = 0; row < rows; row++) {
      const s0 = (run * row) / rows;
      const s1 = (run * (row + 1)) / rows;
      const corner = (s: number, t: number): number => {
        const p = at(s, t, (slope.rise * s) / run);
        return draft.vertex(p[0], p[1], p[2], n[0], n[1], n[2], t, s);
      };
      const a = corner(s0, -half);
      corner(s0, half);
      corner(s1, half);
      corner(s1, -half);
      draft.triangle(a, a + 1, a + 2);
      draft.triangle(a, a + 2, a + 3);
    }
    return;
  }
  // As many treads as risers: the lowest tread is the floor below, the highest lies level with the floor above.
  const going = run / count;
  const rise = slope.rise / count;
  for (let tread = 0; tread < count; tread++) {
    const s0 = tread * going;
    const y = (tread + 1) * rise;
    for (const [t0, t1, isRunner] of strips) {
      const stone = isRunner ? style.floor.border : style.floor.field;
      draft.with(stone);
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
      draft.with(shade(stone, 0.9));
      draft.quad(
        at(s0 - nose, t0, lip),
        at(s0 - nose, t1, lip),
        at(s0 - nose, t1, y + lift),
        at(s0 - nose, t0, y + lift),
      );
      // Risers are painted darker: with equal colours a flight vanishes in front light.
      draft.with(shade(stone, 0.66));
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
      if (isRunner) {
        draft.with(style.cases.metal);
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

/** Upward normal of a slope that rises from `low` to `high`. */
function subtractUp(low: readonly number[], high: readonly number[]): [number, number, number] {
  const dx = (high[0] as number) - (low[0] as number);
  const dy = (high[1] as number) - (low[1] as number);
  const dz = (high[2] as number) - (low[2] as number);
  const run = Math.hypot(dx, dz);
  return [(-dx * dy) / run, run, (-dz * dy) / run];
}
