import type { SignText } from './sign-text.ts';

/** Size of one sign in the atlas, texels. */
export const signWidth = 512;
export const signHeight = 96;

const ground = '#2a2622';
const brass = '#c9a564';
const paper = '#ece3d2';

/** A part of a board's drawing: at most one line of letters, whose first drawing takes longer than all the rest. */
export type SignStep = (context: CanvasRenderingContext2D) => void;

/**
 * How a door sign is drawn, in steps that follow each other: brass number left, Korean above English, a thin brass line
 * around. Canvas shapes Hangul.
 */
export function planSign({ number, korean, english, notice }: SignText): readonly SignStep[] {
  const left = number === null ? 24 : 124;
  const lines = [korean, english].filter((line) => line !== null);
  const first = lines.length === 2 ? 34 : signHeight / 2;
  return [
    drawGround,
    ...(number === null ? [] : [drawNumber(number)]),
    ...lines.map((line, row) => drawLine(line, row === 0, left, first + row * 32)),
    ...(notice === null ? [] : [drawNotice]),
  ];
}

const drawGround: SignStep = (context) => {
  context.clearRect(0, 0, signWidth, signHeight);
  context.fillStyle = ground;
  context.fillRect(0, 0, signWidth, signHeight);
  context.strokeStyle = brass;
  context.lineWidth = 2;
  context.strokeRect(5, 5, signWidth - 10, signHeight - 10);
  context.textBaseline = 'middle';
};

const drawNumber =
  (number: string): SignStep =>
  (context) => {
    context.fillStyle = brass;
    context.textAlign = 'center';
    context.font = "600 44px 'Noto Serif Variable', serif";
    context.fillText(number, 58, signHeight / 2 + 2, 72);
    context.fillRect(104, 20, 1.5, signHeight - 40);
  };

const drawLine =
  (line: string, isMain: boolean, left: number, y: number): SignStep =>
  (context) => {
    context.textAlign = 'left';
    context.fillStyle = paper;
    context.font = isMain
      ? "600 29px 'Noto Sans KR Variable', 'Noto Sans Variable', sans-serif"
      : "400 22px 'Noto Serif Variable', serif";
    context.fillText(line, left, y, signWidth - left - 20);
  };

/** That there is something to read first: the words themselves are in the room's sheet. */
const drawNotice: SignStep = (context) => {
  context.fillStyle = brass;
  context.beginPath();
  context.arc(signWidth - 20, 20, 7, 0, Math.PI * 2);
  context.fill();
};
