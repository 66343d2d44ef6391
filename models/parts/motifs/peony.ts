import type { Drawing } from '../../kit/drawing/drawing.ts';
import { blend, tone } from '../../kit/drawing/tone.ts';
import { washRound } from '../../kit/drawing/wash.ts';
import { circle } from '../../kit/outlines.ts';
import { petal } from './petal.ts';
import { turnedAbout } from './turned-about.ts';

export interface PeonyColours {
  readonly petal?: string;
  readonly heart?: string;
  readonly edge?: string;
  readonly stamen?: string;
}

/** A full peony from the front, of radius 1 about the origin: four rings of notched petals with pale edges. */
export function peony(colours: PeonyColours = {}): Drawing {
  const { petal: colour = '#d4566e', heart = '#7d1836', edge = '#f7d3d6', stamen = '#e8b53e' } = colours;
  const ring = (count: number, reach: number, width: number, first: number, shade: number): Drawing =>
    turnedAbout(
      [
        { outline: petal(reach, width, { belly: 0.68, tip: 'notched', steps: 4 }), colour: edge },
        {
          outline: petal(reach * 0.93, width * 0.9, { belly: 0.68, tip: 'notched', steps: 4 }),
          colour: washRound(blend(heart, colour, 0.15), tone(colour, shade), reach * 0.9),
        },
      ],
      count,
      first,
      (row) => 1 + 0.07 * Math.sin(row * 2.4 + reach * 9),
    );
  return [
    { outline: circle(0.78, 12), colour },
    ...ring(7, 0.96, 0.86, 0.2, 1),
    ...ring(6, 0.74, 0.7, 0.65, 1.12),
    ...ring(5, 0.53, 0.54, 0.1, 1.25),
    ...ring(4, 0.32, 0.36, 0.7, 1.1),
    ...turnedAbout(
      [{ outline: circle(0.035, 5).map(([x, y]) => [x, y + 0.11] as const), colour: stamen }],
      7,
    ),
    { outline: circle(0.06, 6), colour: stamen },
  ];
}
