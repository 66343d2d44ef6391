import type { MuseumPick } from '../../museum/display/pick-museum.ts';
import type { RoomId } from '../../museum/floorplan/floor-plan.ts';

/** What controls ask of the picture. */
export interface Look {
  /** What lies under a point of the page, CSS pixels; null for nothing. */
  pick(clientX: number, clientY: number): MuseumPick | null;
  /** Whether the map of the world hangs in a room; it hangs nowhere, if left out. */
  readonly hasMap?: (room: RoomId) => boolean;
}
