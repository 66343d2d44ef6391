import type { Piece } from '../kit/draw-slabs.ts';
import type { DoorBoard } from './measure-door.ts';
import type { RoomFrame, WallFace } from './room-frame.ts';

/** A closed door, metres along its wall and up, and the board over it. */
export interface Portal extends Piece {
  readonly board: DoorBoard;
}

const width = 2.7;
const boardWidth = 2.2;
/** The text of a board is drawn 512 by 96. */
const boardHeight = (boardWidth * 96) / 512;

/** The closed door at the very end of a passage through rock, where nothing leads on; null on every other wall. */
export function findPortal({ height, style }: RoomFrame, wall: WallFace): Portal | null {
  if (style.wallForm !== 'rock' || !wall.isBack || wall.cuts.length > 0 || wall.length < 4) return null;
  const middle = wall.length / 2;
  const top = Math.min(3, height - 1.2);
  return {
    a: [middle - width / 2, middle + width / 2],
    b: [0, top],
    board: { u: middle, y: top + 0.5 + boardHeight / 2, out: 0.03, width: boardWidth, height: boardHeight },
  };
}
