import type { Paint } from '../shell/paint.ts';
import type { Mitre, Span, SurfacePen } from '../shell/surface-pen.ts';
import type { Profile } from './profiles.ts';

/** A stretch of a moulding that nothing interrupts: metres along and up the wall. */
export interface RunStretch {
  readonly a: Span;
  readonly b: Span;
  /** How it ends; null where it is cut in part, or seen from afar: then a flat strip stands for it. */
  readonly mitres: readonly [Mitre, Mitre] | null;
}

/**
 * A moulding along a wall: its section, which starts at `foot` metres above the floor, swept over each stretch. `step`:
 * longest piece for the light, metres. Evidence: mouldings are reconstructed.
 */
export function drawMouldingRun(
  pen: SurfacePen,
  stretches: readonly RunStretch[],
  foot: number,
  profile: Profile,
  stone: Paint,
  step: number,
): void {
  pen.draft.with(stone);
  const raised = pen.moved(0, foot);
  for (const { a, b, mitres } of stretches) {
    if (mitres) raised.strip(profile, a, mitres, step);
    else pen.sheet(a, b, 0, 100);
  }
}
