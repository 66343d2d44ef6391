import type { Display } from '../../../museum/display/display.ts';
import { mountCodes, type ExhibitId } from '../../../museum/display/room-display.ts';

/** Where a thing stands and how it is turned: world metres, radians. `y` is its lower edge. */
export interface ExhibitBox {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly yaw: number;
  readonly width: number;
  readonly height: number;
  readonly depth: number;
}

/** The box a thing in the display fills; null if nothing of that id stands there. */
export function findExhibitBox(display: Display, exhibit: ExhibitId): ExhibitBox | null {
  const room = display.roomOf(exhibit);
  if (room === undefined) return null;
  const laidOut = display.layOutRoom(room);
  const row = laidOut.rowOf(exhibit);
  if (row < 0) return null;
  const [x, y, z] = laidOut.position.subarray(row * 3, row * 3 + 3) as unknown as [number, number, number];
  const [width, height, depth] = laidOut.size.subarray(row * 3, row * 3 + 3) as unknown as [
    number,
    number,
    number,
  ];
  const yaw = laidOut.yaw[row] as number;
  // A hung thing is placed by the middle of its back, others by the middle of their base.
  const isHung = laidOut.mount[row] === mountCodes.hung;
  const forward = isHung ? depth / 2 : 0;
  return {
    x: x + Math.sin(yaw) * forward,
    y: isHung ? y - height / 2 : y,
    z: z + Math.cos(yaw) * forward,
    yaw,
    width,
    height,
    depth,
  };
}
