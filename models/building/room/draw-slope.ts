import { drawRamp } from '../kit/draw-ramp.ts';
import { drawStairFlight } from '../kit/draw-stair-flight.ts';
import type { SlopeRun } from '../kit/slope-run.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import type { RoomFrame } from './room-frame.ts';

/** The floor of a cell that climbs: a flight of stairs, or a ramp. `step`: longest piece for the light, metres. */
export function drawSlope(draft: ShellDraft, { room, halfX, halfZ, style }: RoomFrame, step: number): void {
  const { slope } = room;
  if (!slope) return;
  const [run, half] = slope.axis === 'x' ? [2 * halfX, halfZ] : [2 * halfZ, halfX];
  const climb: SlopeRun = { axis: slope.axis, direction: slope.direction, run, half, rise: slope.rise };
  const { pattern, field, border } = style.floor;
  if (slope.steps === 0 || step > 50) drawRamp(draft, climb, field, step);
  else {
    const hasRunner = pattern === 'carpet' && half > 0.9;
    const runner = hasRunner ? { cloth: border, rods: style.cases.metal } : null;
    drawStairFlight(draft, climb, slope.steps, field, runner);
  }
}
