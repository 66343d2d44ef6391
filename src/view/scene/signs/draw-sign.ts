import { directionOf } from '../../../language/direction-of.ts';
import type { SignText } from './sign-text.ts';

/** Size of one sign in the atlas, texels. */
export const signWidth = 512;
export const signHeight = 96;

const ground = '#2a2622';
const brass = '#c9a564';
const paper = '#ece3d2';

/** A part of a board's drawing: at most one line of letters, whose first drawing takes longer than all the rest. */
export type SignStep = (context: CanvasRenderingContext2D) => void;

const mainFace = "600 29px 'Noto Sans KR Variable', 'Noto Sans Variable', sans-serif";
const otherFace = "400 22px 'Noto Serif Variable', serif";
/** Faces of other writings by the first part of a tag. Chinese and Korean share characters and write them differently. */
const otherFaces: Readonly<Record<string, string>> = {
  zh: "400 22px 'Noto Sans SC Variable', sans-serif",
  ar: "500 25px 'Noto Naskh Arabic Variable', 'Noto Sans Arabic Variable', serif",
};

/**
 * How a door sign is drawn, in steps that follow each other: brass number first, Korean above the visitor's language, a
 * thin brass line around; the other way round where that language is written from right to left. The canvas shapes
 * Hangul and joins Arabic letters.
 */
export function planSign({ number, korean, other, tag, notice }: SignText): readonly SignStep[] {
  const direction = directionOf(tag);
  const start = number === null ? 24 : 124;
  const face = otherFaces[tag.split('-')[0] ?? ''] ?? otherFace;
  return [
    drawGround,
    ...(number === null ? [] : [drawNumber(number, direction)]),
    // Hangul stays as it is written, at the side where the other language begins.
    ...(korean === null ? [] : [drawLine(korean, mainFace, { start, y: 34, direction, isLeftward: false })]),
    drawLine(other, korean === null ? mainFace : face, {
      start,
      y: korean === null ? signHeight / 2 : 66,
      direction,
      isLeftward: direction === 'rtl',
    }),
    ...(notice === null ? [] : [drawNotice(direction)]),
  ];
}

type Direction = 'ltr' | 'rtl';

/** Where a distance from the beginning of a line is on the board, texels. */
function across(distance: number, direction: Direction): number {
  return direction === 'rtl' ? signWidth - distance : distance;
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
  (number: string, direction: Direction): SignStep =>
  (context) => {
    context.direction = 'ltr';
    context.fillStyle = brass;
    context.textAlign = 'center';
    context.font = "600 44px 'Noto Serif Variable', serif";
    context.fillText(number, across(58, direction), signHeight / 2 + 2, 72);
    context.fillRect(across(104, direction) - 0.75, 20, 1.5, signHeight - 40);
  };

interface LinePlace {
  readonly start: number;
  readonly y: number;
  /** Of the board. */
  readonly direction: Direction;
  /** The line itself is written from right to left. */
  readonly isLeftward: boolean;
}

const drawLine =
  (line: string, face: string, { start, y, direction, isLeftward }: LinePlace): SignStep =>
  (context) => {
    context.direction = isLeftward ? 'rtl' : 'ltr';
    context.textAlign = direction === 'rtl' ? 'right' : 'left';
    context.fillStyle = paper;
    context.font = face;
    context.fillText(line, across(start, direction), y, signWidth - start - 20);
  };

/** That there is something to read first: the words themselves are in the room's sheet. */
const drawNotice =
  (direction: Direction): SignStep =>
  (context) => {
    context.fillStyle = brass;
    context.beginPath();
    context.arc(across(signWidth - 20, direction), 20, 7, 0, Math.PI * 2);
    context.fill();
  };
