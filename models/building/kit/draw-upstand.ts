import type { Paint } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';

/** A rectangle around the middle of a room, and a height above its floor: metres. */
export interface UpstandMeasures {
  readonly halfX: number;
  readonly halfZ: number;
  readonly height: number;
}

/**
 * The strip of wall above the clear height, `depth` metres tall, that one sees between beams. Evidence:
 * reconstructed.
 */
export function drawUpstand(
  draft: ShellDraft,
  { halfX, halfZ, height }: UpstandMeasures,
  depth: number,
  plaster: Paint,
): void {
  draft.with(plaster);
  draft.patch([-halfX, height, -halfZ], [2 * halfX, 0, 0], [0, depth, 0], 3);
  draft.patch([halfX, height, -halfZ], [0, 0, 2 * halfZ], [0, depth, 0], 3);
  draft.patch([halfX, height, halfZ], [-2 * halfX, 0, 0], [0, depth, 0], 3);
  draft.patch([-halfX, height, halfZ], [0, 0, -2 * halfZ], [0, depth, 0], 3);
}
