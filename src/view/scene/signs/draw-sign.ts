import type { SignText } from './sign-text.ts';

/** Size of one sign in the atlas, texels. */
export const signWidth = 512;
export const signHeight = 96;

const ground = '#2a2622';
const brass = '#c9a564';
const paper = '#ece3d2';

/** Draws a door sign: brass number left, Korean above English, a thin brass line around. Canvas shapes Hangul. */
export function drawSign(context: CanvasRenderingContext2D, text: SignText): void {
  context.clearRect(0, 0, signWidth, signHeight);
  context.fillStyle = ground;
  context.fillRect(0, 0, signWidth, signHeight);
  context.strokeStyle = brass;
  context.lineWidth = 2;
  context.strokeRect(5, 5, signWidth - 10, signHeight - 10);
  context.textBaseline = 'middle';
  let left = 24;
  if (text.number !== null) {
    context.fillStyle = brass;
    context.textAlign = 'center';
    context.font = "600 44px 'Noto Serif Variable', serif";
    context.fillText(text.number, 58, signHeight / 2 + 2, 72);
    context.fillRect(104, 20, 1.5, signHeight - 40);
    left = 124;
  }
  context.textAlign = 'left';
  const room = signWidth - left - 20;
  context.fillStyle = paper;
  const lines = [text.korean, text.english].filter((line) => line !== null);
  const first = lines.length === 2 ? 34 : signHeight / 2;
  lines.forEach((line, row) => {
    const isMain = row === 0;
    context.font = isMain
      ? "600 29px 'Noto Sans KR Variable', 'Noto Sans Variable', sans-serif"
      : "400 22px 'Noto Serif Variable', serif";
    context.fillText(line, left, first + row * 32, room);
  });
  if (text.notice === null) return;
  // That there is something to read first: the words themselves are in the room's sheet.
  context.fillStyle = brass;
  context.beginPath();
  context.arc(signWidth - 20, 20, 7, 0, Math.PI * 2);
  context.fill();
}
