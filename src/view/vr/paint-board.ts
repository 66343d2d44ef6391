import { directionOf } from '../../language/direction-of.ts';
import type { BoardStyle } from './board-part.ts';
import { boardFaces, boardSize, type BoardLine, type ButtonBox } from './lay-out-board.ts';

const ground = '#17130f';
const raised = '#2f271e';
const pointed = '#5a4a2c';
const line = '#8d7a5a';
const brass = '#d9b66a';
const paper = '#f3eee4';
const muted = '#cfc5b5';

const colours: Readonly<Record<BoardStyle, string>> = {
  title: paper,
  lead: brass,
  name: brass,
  text: paper,
  source: muted,
};
const weights: Readonly<Record<BoardStyle, number>> = {
  title: 600,
  lead: 500,
  name: 600,
  text: 400,
  source: 400,
};
const families =
  "'Noto Sans Variable', 'Noto Sans KR Variable', 'Noto Sans SC Variable', 'Noto Sans Arabic Variable', system-ui, sans-serif";

/** The face in which a style is written. */
export function fontOf(style: BoardStyle): string {
  return `${weights[style]} ${boardFaces[style].size}px ${families}`;
}

/** A button as it is painted. */
export interface PaintedButton extends ButtonBox {
  readonly text: string;
}

/**
 * Paints one page of a board.
 *
 * @param over row of the button pointed at, −1 for none
 */
export function paintBoard(
  context: CanvasRenderingContext2D,
  lines: readonly BoardLine[],
  buttons: readonly PaintedButton[],
  over: number,
  tag: string,
): void {
  const { width, height } = boardSize;
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  context.strokeStyle = line;
  context.lineWidth = 4;
  context.strokeRect(8, 8, width - 16, height - 16);
  context.textBaseline = 'middle';
  for (const { text, style, isLeftward, x, y } of lines) {
    context.direction = isLeftward ? 'rtl' : 'ltr';
    context.textAlign = isLeftward ? 'right' : 'left';
    context.fillStyle = colours[style];
    context.font = fontOf(style);
    context.fillText(text, x, y);
  }
  context.direction = directionOf(tag);
  context.textAlign = 'center';
  context.font = fontOf('lead');
  buttons.forEach((button, row) => {
    context.fillStyle = row === over ? pointed : raised;
    context.fillRect(button.x, button.y, button.width, button.height);
    context.strokeStyle = row === over ? brass : line;
    context.lineWidth = 3;
    context.strokeRect(button.x, button.y, button.width, button.height);
    context.fillStyle = paper;
    context.fillText(
      button.text,
      button.x + button.width / 2,
      button.y + button.height / 2 + 2,
      button.width - 24,
    );
  });
}
