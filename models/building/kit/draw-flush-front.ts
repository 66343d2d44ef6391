import type { Furniture } from '../../../src/museum/floorplan/room-template.ts';
import { shade, type Paint } from '../shell/paint.ts';
import type { PiecePen, Span } from '../shell/piece-pen.ts';

/**
 * The wall above a case that is let into it: a sheet that comes forward to the case's face and goes up to the
 * ceiling, over a dark gap. `ceiling`: metres above the floor.
 */
export function drawFlushFront(
  pen: PiecePen,
  wall: Paint,
  { length, depth, height }: Furniture,
  ceiling: number,
): void {
  if (ceiling - height < 0.1) return;
  const half = length / 2;
  const o: Span = [-depth / 2, depth / 2];
  pen.draft.with(shade(wall, 0.4));
  pen.box([-half, half], [height, height + 0.02], [o[0], o[1] - 0.03], 'flr');
  pen.draft.with(wall);
  pen.box([-half, half], [height + 0.02, ceiling - 0.01], o, 'flrb', 1.4);
}
