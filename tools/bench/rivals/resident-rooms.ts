import type { RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import type { PlanView } from './plan-view.ts';

/**
 * Rooms in view, for rivals that mount what they hold: what has come into view is opened, what has left it is
 * closed, in the frame in which it happens.
 */
export class ResidentRooms<Mounted> {
  readonly #open: (room: RoomId) => Mounted;
  readonly #close: (mounted: Mounted) => void;
  readonly #mounted = new Map<RoomId, Mounted>();

  constructor(open: (room: RoomId) => Mounted, close: (mounted: Mounted) => void) {
    this.#open = open;
    this.#close = close;
  }

  /** Opens and closes, then calls `each` for every room in view with its row among the cells in view. */
  update({ cells }: PlanView, each: (mounted: Mounted, index: number) => void): void {
    for (const [room, mounted] of this.#mounted) {
      if (cells.has(room)) continue;
      this.#close(mounted);
      this.#mounted.delete(room);
    }
    for (let index = 0; index < cells.count; index++) {
      const room = cells.roomAt(index);
      let mounted = this.#mounted.get(room);
      if (mounted === undefined) {
        mounted = this.#open(room);
        this.#mounted.set(room, mounted);
      }
      each(mounted, index);
    }
  }
}
