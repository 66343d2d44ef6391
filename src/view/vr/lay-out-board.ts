import { directionOf } from '../../language/direction-of.ts';
import { wrapLines } from '../../language/wrap-lines.ts';
import type { BoardPart, BoardStyle } from './board-part.ts';

/** The board, texels. */
export const boardSize = { width: 1024, height: 1216 } as const;
const margin = 60;
const buttonHeight = 92;
const gap = 20;

export interface BoardFace {
  readonly size: number;
  /** From line to line. */
  readonly leading: number;
  /** Above a part of this style. */
  readonly above: number;
}

/** Sizes of letters, texels: the smallest are 1.2° high to the eye, as a line of a book held in the hand. */
export const boardFaces: Readonly<Record<BoardStyle, BoardFace>> = {
  title: { size: 58, leading: 68, above: 0 },
  lead: { size: 36, leading: 46, above: 16 },
  name: { size: 32, leading: 44, above: 34 },
  text: { size: 36, leading: 48, above: 16 },
  source: { size: 31, leading: 40, above: 4 },
};

/** A line where it stands. `y` is the middle of it; a line from the right ends at `x`. */
export interface BoardLine {
  readonly text: string;
  readonly style: BoardStyle;
  readonly isLeftward: boolean;
  readonly x: number;
  readonly y: number;
}

/** Texels from the upper left corner. */
export interface ButtonBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LaidOutBoard {
  readonly pages: readonly (readonly BoardLine[])[];
  readonly buttons: readonly ButtonBox[];
}

/**
 * Breaks what is read into lines and these into pages, and puts the buttons at the foot, two in a row.
 *
 * @param buttons how many there are
 * @param measure width of a text in a style, texels
 */
export function layOutBoard(
  parts: readonly BoardPart[],
  buttons: number,
  measure: (text: string, style: BoardStyle) => number,
): LaidOutBoard {
  const rows = Math.ceil(buttons / 2);
  const foot = boardSize.height - margin - rows * (buttonHeight + gap);
  const width = boardSize.width - 2 * margin;
  const pages: BoardLine[][] = [[]];
  let y = margin;
  for (const { text, tag, style } of parts) {
    const { leading, above } = boardFaces[style];
    const isLeftward = directionOf(tag) === 'rtl';
    const lines = wrapLines(text, width, (piece) => measure(piece, style), tag);
    y += (pages.at(-1) as BoardLine[]).length === 0 ? 0 : above;
    lines.forEach((line, at) => {
      // A name does not stay behind alone.
      const needed = leading * (style === 'name' && at === lines.length - 1 ? 3 : 1);
      if (y + needed > foot && (pages.at(-1) as BoardLine[]).length > 0) {
        pages.push([]);
        y = margin;
      }
      const x = isLeftward ? boardSize.width - margin : margin;
      (pages.at(-1) as BoardLine[]).push({ text: line, style, isLeftward, x, y: y + leading / 2 });
      y += leading;
    });
  }
  const half = (width - gap) / 2;
  return {
    pages,
    buttons: Array.from({ length: buttons }, (_, at) => ({
      x: margin + (at % 2) * (half + gap),
      y: foot + gap + Math.floor(at / 2) * (buttonHeight + gap),
      // The last of an odd number has its row for itself.
      width: at === buttons - 1 && at % 2 === 0 ? width : half,
      height: buttonHeight,
    })),
  };
}
