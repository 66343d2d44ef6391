import type { Drawing } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** Lines of each letter as points on a grid 4 wide and 6 high, two digits a point. */
const letters: Readonly<Record<string, string>> = {
  A: '002640 1232',
  B: '00063645443303 3342413000',
  C: '4536160501103041',
  D: '00062644422000',
  E: '46060040 0333',
  F: '460600 0333',
  G: '45361605011030414323',
  H: '0006 4046 0343',
  I: '0006',
  J: '4641301001',
  K: '0006 0246 1340',
  L: '060040',
  M: '0006234640',
  N: '00064046',
  O: '103041453616050110',
  P: '00063645443303',
  Q: '103041453616050110 2240',
  R: '00063645443303 2340',
  S: '453616050413334241301001',
  T: '0646 2620',
  U: '060110304146',
  V: '062046',
  W: '0610243046',
  X: '0046 0640',
  Y: '0623 4623 2320',
  Z: '06460040',
  "'": '0604',
  '?': '0516364544332322 2021',
  ':': '0001 0304',
  ',': '1000',
  '-': '0343',
};
const narrow = "I',:";

export interface BlockLetterOptions {
  /** Height of the letters. */
  readonly size: number;
  /** `#rrggbb` */
  readonly colour: string;
  /** Width of a line as a share of the height; default 0.13. */
  readonly weight?: number;
  /** Width of a letter as a share of the height; default 0.58. */
  readonly wide?: number;
  /** Where x = 0 falls; default the middle. */
  readonly align?: 'middle' | 'left';
}

/**
 * Words in plain capitals on the line y = 0. Letters A–Z and a few signs.
 * @throws on a sign it does not have
 */
export function blockLetters(text: string, options: BlockLetterOptions): Drawing {
  const { size, colour, weight = 0.13, wide = 0.58, align = 'middle' } = options;
  const unit = (wide * size) / 4;
  const gap = size * (weight + 0.16);
  let pen = 0;
  const lines: Vector2[][] = [];
  for (const sign of text.toUpperCase()) {
    if (sign === ' ') {
      pen += size * 0.42;
      continue;
    }
    const letter = letters[sign];
    if (letter === undefined) throw new Error(`blockLetters: no letter "${sign}"`);
    for (const line of letter.split(' '))
      lines.push(
        Array.from({ length: line.length / 2 }, (_, i): Vector2 => [
          pen + Number(line[2 * i]) * unit,
          (Number(line[2 * i + 1]) / 6) * size,
        ]),
      );
    pen += (narrow.includes(sign) ? 0 : wide * size) + gap;
  }
  const shift = align === 'middle' ? -(pen - gap) / 2 : 0;
  const wideLine = size * weight;
  // Each side of a letter is a bar of its own, so that lines may meet and cross.
  return lines.flatMap((line) =>
    line.slice(1).map((to, i) => {
      const from = line[i]!;
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
      const over = (wideLine * 0.46) / (Math.hypot(dx, dy) || 1);
      return {
        outline: stroke(
          [
            [from[0] - dx * over + shift, from[1] - dy * over],
            [to[0] + dx * over + shift, to[1] + dy * over],
          ],
          wideLine,
        ),
        colour,
      };
    }),
  );
}
