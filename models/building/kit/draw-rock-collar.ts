import type { Paint } from '../shell/paint.ts';
import type { SurfacePen } from '../shell/surface-pen.ts';

/** Width of the ring, metres: hewn rock lies nowhere further back. */
const out = 1.8;

/**
 * A flat ring of cut stone around a passage `length` metres wide and `height` high, where bare rock follows it: the
 * rock begins wider than the passage, and the ring closes its edge. Evidence: reconstructed.
 */
export function drawRockCollar(pen: SurfacePen, length: number, height: number, stone: Paint): void {
  pen.draft.with(stone);
  pen.sheet([-out, 0], [0, height + out], 0, 2);
  pen.sheet([length, length + out], [0, height + out], 0, 2);
  pen.sheet([0, length], [height, height + out], 0, 2);
}
