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

/**
 * Where the panes of a face meet, and its two ends: metres from its middle. A tall bay has a pane of its own, or three,
 * so that no joint stands before the middle of what is in it.
 *
 * @param length of the glazed face, which may be a little less than the furniture's
 */
export function listPaneEdges({ bays }: Furniture, length: number): number[] {
  const bayLength = bays.reduce((sum, bay) => sum + bay, 0);
  const aside = (length - bayLength) / 2;
  const edges = [-length / 2];
  const divide = (stretch: number, isBay: boolean): void => {
    if (stretch < 1e-6) return;
    const from = edges.at(-1) as number;
    const count = Math.max(1, Math.ceil(stretch / paneLength - 0.2));
    const panes = isBay && count % 2 === 0 ? count + 1 : count;
    for (let at = 1; at <= panes; at++) edges.push(from + (at / panes) * stretch);
  };
  if (bayLength === 0) divide(length, false);
  else {
    divide(aside, false);
    for (const bay of bays) divide(bay, true);
    divide(aside, false);
  }
  return edges;
}
