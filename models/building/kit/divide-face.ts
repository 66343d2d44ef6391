import type { Furniture } from '../../../src/museum/floorplan/room-template.ts';
import type { Span } from '../shell/piece-pen.ts';

/** Longest pane of a front, metres. */
const paneLength = 2;
/** Shelves shorter than this are left out, metres. */
const leastShelf = 0.2;

/** The parts of a face that have shelves: all of it, or what its tall bays in the middle leave. */
export function listFaceStretches({ length, bays }: Furniture): Span[] {
  const half = length / 2;
  const bayLength = bays.reduce((sum, bay) => sum + bay, 0);
  const stretches: Span[] =
    bayLength > 0
      ? [
          [-half, -bayLength / 2],
          [bayLength / 2, half],
        ]
      : [[-half, half]];
  return stretches.filter(([a0, a1]) => a1 - a0 >= leastShelf);
}

/** Where the panes of a face meet, and its two ends: metres from its middle. */
export function listPaneEdges(length: number): number[] {
  const count = Math.max(1, Math.ceil(length / paneLength - 0.2));
  return Array.from({ length: count + 1 }, (_, at) => (at / count - 0.5) * length);
}
