import type { PartName } from '../museum/floorplan/building-part.ts';
import type { RoomId } from '../museum/floorplan/floor-plan.ts';
import type { ExhibitId } from '../museum/display/room-display.ts';

/** What lies in the middle of the picture: an exhibit, or a part of the building. */
export type Sight =
  | { readonly kind: 'exhibit'; readonly exhibit: ExhibitId; readonly room: RoomId }
  | { readonly kind: 'part'; readonly part: PartName; readonly room: RoomId };
