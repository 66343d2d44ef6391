import type { Drawing } from '../../kit/drawing/drawing.ts';
import { blend, tone } from '../../kit/drawing/tone.ts';
import { washRound } from '../../kit/drawing/wash.ts';
import { circle } from '../../kit/outlines.ts';
import { petal } from './petal.ts';
import { turnedAbout } from './turned-about.ts';

export interface ChrysanthemumColours {
  readonly petal?: string;
  readonly shade?: string;
  readonly heart?: string;
  /** Rings of petals, 1 to 3. */
  readonly rings?: number;
}

/** A chrysanthemum from the front, of radius 1 about the origin: rings of narrow petals round a domed heart. */
export function chrysanthemum(options: ChrysanthemumColours = {}): Drawing {
  const { petal: colour = '#e9c04a', shade = '#a86a1c', heart = '#c98f2c', rings = 2 } = options;
  const ring = (row: number): Drawing => {
    const reach = 1 - row * 0.27;
    return turnedAbout(
      [
        {
          outline: petal(reach, 0.34 * reach ** 0.6, { belly: 0.76, steps: 4 }),
          colour: blend(shade, colour, 0.25),
        },
        {
          outline: petal(reach * 0.95, 0.25 * reach ** 0.6, { belly: 0.78, steps: 4 }),
          colour: washRound(shade, tone(colour, 1 + 0.12 * row), reach * 0.9),
        },
      ],
      14 - row * 2,
      row * 0.22,
      (at) => 1 - 0.06 * (at % 2),
    );
  };
  return [
    { outline: circle(0.8, 12), colour: blend(shade, colour, 0.4) },
    ...Array.from({ length: rings }, (_, row) => ring(row)).flat(),
    { outline: circle(0.2, 10), colour: tone(heart, 0.7) },
    { outline: circle(0.16, 8).map(([x, y]) => [x - 0.02, y + 0.02] as const), colour: heart },
    ...turnedAbout(
      [{ outline: circle(0.03, 4).map(([x, y]) => [x, y + 0.1] as const), colour: tone(heart, 1.4) }],
      6,
    ),
  ];
}
