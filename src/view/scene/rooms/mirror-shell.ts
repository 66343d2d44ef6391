import type { Room } from '../../../museum/floorplan/floor-plan.ts';
import type { FloorMirror } from '../surfaces/floor-mirror.ts';
import type { RoomShell } from './room-shell.ts';

/** What lies in the dark behind a door, beyond this distance, shows in no floor, metres. */
const darkFrom = 14;

/**
 * Has a polished floor mirror a room in view, if anything of it would show there: what is lit, and what is dark but near.
 * Of panes only the glow of the lamps shows, and only of rooms that are lit.
 *
 * @param x of the eye, world metres
 * @param z of the eye, world metres
 */
export function mirrorShell(
  mirror: Pick<FloorMirror, 'add'>,
  { opaque, glass }: RoomShell,
  isAwake: boolean,
  { kind, rect }: Pick<Room, 'kind' | 'rect'>,
  x: number,
  z: number,
): void {
  const away = Math.hypot(
    Math.max(rect.minX - x, 0, x - rect.maxX),
    Math.max(rect.minZ - z, 0, z - rect.maxZ),
  );
  // The floor of a long passage leads the eye to its far end.
  if (!isAwake && kind === 'room' && away > darkFrom) return;
  mirror.add(opaque);
  if (glass && isAwake) mirror.add(glass);
}
