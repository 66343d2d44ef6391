import type { DoorFrameMeasures } from '../kit/draw-door-frame.ts';
import type { RoomFrame, WallCut } from './room-frame.ts';

/** Shape of a board: its text is drawn 512 by 96. */
const boardAspect = 512 / 96;

/** The board over a door: size and middle, metres along the wall, above the room's level and out of the wall. */
export interface DoorBoard {
  readonly u: number;
  readonly y: number;
  readonly out: number;
  readonly width: number;
  readonly height: number;
}

export interface DoorMeasures extends DoorFrameMeasures {
  readonly board: DoorBoard | null;
}

/** How a doorway is framed on its face, and where its board hangs; null where nothing frames it. */
export function measureDoor(frame: RoomFrame, cut: WallCut): DoorMeasures | null {
  const { form } = cut.opening;
  if (form === 'open-edge') return null;
  const isGrand = form === 'bronze-door';
  const width = form === 'lift-door' ? 0.1 : isGrand ? 0.4 : 0.19;
  const out = isGrand ? 0.15 : 0.085;
  if (!cut.isNamed) return { width, out, head: 0, board: null };
  // Between the frame and the cornice, with a little air above and below it.
  const air = 0.05;
  const room =
    (frame.height > 0 ? frame.height - cornice(frame) : Infinity) - cut.top - width - 2 * air - 0.17;
  const size = Math.min(isGrand ? 2.6 : 1.9, Math.max(1.1, (cut.to - cut.from) * 1.02), room * boardAspect);
  if (size < 0.5) return { width, out, head: 0, board: null };
  const height = size / boardAspect;
  return {
    width,
    out,
    head: height + 2 * air,
    board: {
      u: (cut.from + cut.to) / 2,
      y: cut.top + width + air + height / 2,
      out: out * 0.5 + 0.03,
      width: size,
      height,
    },
  };
}

function cornice({ style, height }: RoomFrame): number {
  return style.cornice && height > 2.9 ? 0.1 : 0;
}
