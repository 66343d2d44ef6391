import type { RoomDisplay } from '../../../museum/display/room-display.ts';

/** The tables alone: functions cannot go from thread to thread. */
export function listTables(laidOut: RoomDisplay): RoomDisplay {
  const { room, count, furniture, position, yaw, size } = laidOut;
  const { furnitureIndex, state, mount, cloth, form, gift } = laidOut;
  return { room, count, furniture, position, yaw, size, furnitureIndex, state, mount, cloth, form, gift };
}
