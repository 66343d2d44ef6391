import { mountCodes, type RoomDisplay } from '../../../src/museum/display/room-display.ts';
import type { FloorPlan, Room } from '../../../src/museum/floorplan/floor-plan.ts';
import { computeCaseLight } from './compute-case-light.ts';
import { computeLampLight } from './compute-lamp-light.ts';
import { listRoomLamps, type Lamp } from './list-room-lamps.ts';
import { frameRoom, type RoomFrame } from '../room/room-frame.ts';

interface RoomLight {
  readonly frame: RoomFrame;
  readonly lamps: readonly Lamp[];
}

const lightOfDisplay = new WeakMap<RoomDisplay, RoomLight>();

/**
 * Light on one exhibit, linear RGB in the units of the walls around it: what falls on its front and its top,
 * at two thirds of its height.
 */
export function computePlaceLight(
  plan: FloorPlan,
  room: Room,
  display: RoomDisplay,
  row: number,
): readonly [number, number, number] {
  let known = lightOfDisplay.get(display);
  if (!known) {
    const frame = frameRoom(plan, room);
    known = { frame, lamps: listRoomLamps(frame, display) };
    lightOfDisplay.set(display, known);
  }
  const { frame, lamps } = known;
  const { ambient, colour, form } = frame.style.lamps;
  const placed = display.furniture[display.furnitureIndex[row] as number];
  const yaw = display.yaw[row] as number;
  const faceX = Math.sin(yaw);
  const faceZ = Math.cos(yaw);
  const isHung = display.mount[row] === mountCodes.hung;
  const x = display.position[row * 3] as number;
  const y =
    (display.position[row * 3 + 1] as number) + (isHung ? 0 : (display.size[row * 3 + 1] as number) * 0.66);
  const z = display.position[row * 3 + 2] as number;
  let direct = 0;
  if (placed && (display.mount[row] === mountCodes.shelf || display.mount[row] === mountCodes.bay)) {
    const out = Math.abs((x - placed.x) * Math.sin(placed.yaw) + (z - placed.z) * Math.cos(placed.yaw));
    direct = 1.25 * computeCaseLight(placed.furniture, y - placed.y, out, 0.6, 0.8);
  } else {
    const lx = x - frame.origin[0] + (isHung ? faceX * 0.05 : 0);
    const ly = y - frame.origin[1];
    const lz = z - frame.origin[2] + (isHung ? faceZ * 0.05 : 0);
    const up = isHung ? 0 : 0.8;
    const front = isHung ? 1 : 0.6;
    // What is longer than a pool of light gets the mean of those along it.
    const length = display.size[row * 3] as number;
    const depth = display.size[row * 3 + 2] as number;
    const points = isHung ? 1 : Math.min(7, 1 + 2 * Math.floor(Math.max(length, depth) / 2.5));
    for (let point = 0; point < points; point++) {
      const t = (point + 0.5) / points - 0.5;
      const along = length >= depth ? t * length : 0;
      const out = length >= depth ? 0 : t * depth;
      const px = lx + faceZ * along + faceX * out;
      const pz = lz - faceX * along + faceZ * out;
      for (const lamp of lamps)
        direct += computeLampLight(lamp, px, ly, pz, faceX * front, up, faceZ * front) / points;
    }
    // Its sides are lit by lamps that miss the points over its middle, and by the floor around it.
    if (points > 1) direct *= 1.5;
    if (form === 'daylight') direct += 0.8;
  }
  direct = Math.min(direct, 2.2);
  return [
    ambient[0] * 1.2 + direct * colour[0],
    ambient[1] * 1.2 + direct * colour[1],
    ambient[2] * 1.2 + direct * colour[2],
  ];
}
