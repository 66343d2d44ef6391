import type { Room } from '../../../museum/floorplan/floor-plan.ts';
import type { LightMapSlot } from '../surfaces/light-map-slot.ts';
import type { ShellRoom } from '../surfaces/bind-shell-room.ts';
import type { DoorLight, RoomWake } from '../surfaces/wake-shader.ts';
import { isUnderSky } from './is-under-sky.ts';

/** Height mirrored surfaces take for the open sky, metres. */
const openSky = 40;

/** What the surfaces of a room must know of it: its corners, whether it lies under the sky, its baked light. */
export function describeShellRoom(
  room: Room,
  { wake, doors }: { readonly wake: RoomWake; readonly doors: DoorLight },
  light: LightMapSlot | null,
): ShellRoom {
  const { rect, floorY, height, slope } = room;
  const rise = slope?.rise ?? 0;
  return {
    low: [rect.minX, floorY, rect.minZ],
    high: [rect.maxX, floorY + rise + (height > 0 ? height : openSky), rect.maxZ],
    wake,
    doors,
    isOutdoors: isUnderSky(room),
    light,
  };
}
