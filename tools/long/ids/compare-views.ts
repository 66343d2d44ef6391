import type { RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import { IdBuffer } from './id-buffer.ts';

/** What one look at the house showed. */
export interface ViewComparison {
  /** Exhibits seen with the pixels asked for or more, and pixels of exhibits in all. */
  readonly seen: number;
  readonly pixels: number;
  /** Exhibits the tour listed. */
  readonly listed: number;
  /** Exhibits seen with enough pixels that the tour did not list. */
  readonly missing: readonly { readonly exhibit: string; readonly room: string; readonly pixels: number }[];
}

declare global {
  interface Window {
    compareViews?: typeof compareViews;
  }
}

let buffer: IdBuffer | undefined;

/**
 * In the page of the tour: compares what the last picture listed with what a plain picture of everything shows.
 *
 * @param fewest pixels from which an exhibit counts as seen
 */
function compareViews(width: number, height: number, fewest: number): ViewComparison {
  const museum = window.museum;
  if (!museum) throw new Error('id-buffer: the tour was opened without ?debug');
  const layOut = (room: RoomId) => museum.layOut(room);
  buffer ??= new IdBuffer(museum.plan(), layOut, width, height);
  const view = museum.view();
  const listed = new Set(view.exhibits.map(({ room, row }) => `${room} ${row}`));
  const seen = buffer.look(view, museum.pose().room).filter(({ pixels }) => pixels >= fewest);
  return {
    seen: seen.length,
    pixels: seen.reduce((sum, { pixels }) => sum + pixels, 0),
    listed: listed.size,
    missing: seen
      .filter(({ room, row }) => !listed.has(`${room} ${row}`))
      .map(({ room, row, pixels }) => ({ exhibit: layOut(room).exhibitId(row), room, pixels })),
  };
}

window.compareViews = compareViews;
