import type { BoardContext } from './board-order.ts';

/** Bars of a figure of seven, shares of its width and height from its upper left: top, upper right, lower right, foot, lower left, upper left, middle. */
const bars = [
  [0.1, 0, 0.8, 0.1],
  [0.84, 0.08, 0.16, 0.4],
  [0.84, 0.52, 0.16, 0.4],
  [0.1, 0.9, 0.8, 0.1],
  [0, 0.52, 0.16, 0.4],
  [0, 0.08, 0.16, 0.4],
  [0.1, 0.45, 0.8, 0.1],
] as const;
/** Which bars are lit, by figure. */
const figures = ['012345', '12', '01346', '01236', '1256', '02356', '023456', '012', '0123456', '012356'];

/** Width of a figure, and from one to the next, as shares of its height. */
const wide = 0.52;
const pitch = 0.72;

export interface NumberLook {
  /** Upper left corner and height, pixels. */
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly lit: string;
  /** Of bars that are dark; null where they are not there. */
  readonly unlit: string | null;
}

/** Paints a number in bars; a space leaves a place dark. */
export function paintNumber(
  context: BoardContext,
  text: string,
  { left, top, height, lit, unlit }: NumberLook,
): void {
  Array.from(text).forEach((sign, place) => {
    const shown =
      figures[Number(sign)] !== undefined && sign !== ' ' ? (figures[Number(sign)] as string) : '';
    const x = left + place * height * pitch;
    bars.forEach(([bx, by, bw, bh], bar) => {
      const isLit = shown.includes(String(bar));
      const colour = isLit ? lit : unlit;
      if (colour === null) return;
      context.fillStyle = colour;
      context.fillRect(x + bx * height * wide, top + by * height, bw * height * wide, bh * height);
    });
  });
}

/** How wide a number of so many places is, pixels. */
export function measureNumber(places: number, height: number): number {
  return ((places - 1) * pitch + wide) * height;
}
