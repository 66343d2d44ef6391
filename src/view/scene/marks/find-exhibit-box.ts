import type { Display } from '../../../museum/display/display.ts';
import { placeFoot } from '../../../museum/display/place-foot.ts';
import type { ExhibitId } from '../../../museum/display/room-display.ts';

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
  const [width, height, depth] = laidOut.size.subarray(row * 3, row * 3 + 3) as unknown as [
    number,
    number,
    number,
  ];
  const foot = { x: 0, y: 0, z: 0 };
  placeFoot(laidOut, row, foot);
  return { ...foot, yaw: laidOut.yaw[row] as number, width, height, depth };
}
