import type { PiecePen, Span } from '../shell/piece-pen.ts';

/** Bars of a figure of seven: top, upper right, lower right, foot, lower left, upper left, middle. */
const bars: readonly (readonly [a0: number, a1: number, u0: number, u1: number])[] = [
  [0.1, 0.9, 0.9, 1],
  [0.84, 1, 0.52, 0.9],
  [0.84, 1, 0.1, 0.48],
  [0.1, 0.9, 0, 0.1],
  [0, 0.16, 0.1, 0.48],
  [0, 0.16, 0.52, 0.9],
  [0.1, 0.9, 0.45, 0.55],
];
const figures = ['012345', '12', '01346', '01236', '1256', '02356', '023456', '012', '0123456', '012356'];

/** One figure of a number in straight bars, flat on a face looking out, in the paint in use. */
export function drawDigit(pen: PiecePen, digit: number, [a0, a1]: Span, [u0, u1]: Span, out: number): void {
  const [width, height] = [a1 - a0, u1 - u0];
  for (const bar of figures[digit] ?? '') {
    const [b0, b1, v0, v1] = bars[Number(bar)] as (typeof bars)[number];
    pen.quad(
      [a0 + b0 * width, u0 + v0 * height, out],
      [a0 + b1 * width, u0 + v0 * height, out],
      [a0 + b1 * width, u0 + v1 * height, out],
      [a0 + b0 * width, u0 + v1 * height, out],
    );
  }
}
