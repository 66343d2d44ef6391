import type { Language } from '../../../language/language.ts';
import { wrapLines } from '../../../language/wrap-lines.ts';

/** What is said below a picture. */
export interface StillCredit {
  /** What is seen: the name of a gift or a room. */
  readonly title: string;
  /** What the picture is of, how it came about, and where and when it was taken. */
  readonly lines: readonly string[];
}

/** Sizes of letters and space, shares of the picture's width; letters no smaller than can be read. */
const size = { title: 0.0185, line: 0.0125, least: 13, margin: 0.025, leading: 1.5 } as const;

/**
 * A picture with a line of credit drawn below it, not into it.
 *
 * @throws where the browser gives no canvas of that size
 */
export function composeStill(
  picture: HTMLCanvasElement,
  { title, lines }: StillCredit,
  language: Language,
): HTMLCanvasElement {
  const { width } = picture;
  const tone = getComputedStyle(document.documentElement);
  const colour = (name: string): string => tone.getPropertyValue(name).trim();
  const still = document.createElement('canvas');
  const context = still.getContext('2d');
  if (!context) throw new Error('share: the browser draws no pictures');
  const margin = Math.round(width * size.margin);
  const titleSize = Math.max(size.least * 1.35, width * size.title);
  const lineSize = Math.max(size.least, width * size.line);
  const titleFont = `500 ${titleSize}px ${colour('--serif')}`;
  const lineFont = `400 ${lineSize}px ${colour('--sans')}`;
  const wrap = (text: string, font: string): readonly string[] => {
    context.font = font;
    return wrapLines(text, width - 2 * margin, (part) => context.measureText(part).width, language.tag);
  };
  const rows = [
    ...wrap(title, titleFont).map((text) => ({
      text,
      font: titleFont,
      size: titleSize,
      colour: colour('--text'),
    })),
    ...lines.flatMap((line) =>
      wrap(line, lineFont).map((text) => ({
        text,
        font: lineFont,
        size: lineSize,
        colour: colour('--muted'),
      })),
    ),
  ];
  const foot = rows.reduce((sum, row) => sum + row.size * size.leading, 0) + 1.5 * margin;
  still.width = width;
  still.height = picture.height + Math.ceil(foot);
  context.fillStyle = colour('--ground');
  context.fillRect(0, 0, still.width, still.height);
  context.drawImage(picture, 0, 0);
  context.fillStyle = colour('--accent');
  context.fillRect(0, picture.height, width, Math.max(1, Math.round(width / 800)));
  const isMirrored = language.direction === 'rtl';
  context.direction = language.direction;
  context.textAlign = 'start';
  context.textBaseline = 'middle';
  let y = picture.height + 0.75 * margin;
  for (const row of rows) {
    context.font = row.font;
    context.fillStyle = row.colour;
    y += (row.size * size.leading) / 2;
    context.fillText(row.text, isMirrored ? width - margin : margin, y);
    y += (row.size * size.leading) / 2;
  }
  return still;
}
