import type { Drawing } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { tone } from '../../kit/drawing/tone.ts';
import { washRound } from '../../kit/drawing/wash.ts';
import { circle } from '../../kit/outlines.ts';
import { petal } from './petal.ts';
import { turnedAbout } from './turned-about.ts';

export interface BlossomColours {
  readonly petal?: string;
  readonly edge?: string;
  readonly heart?: string;
  readonly stamen?: string;
  /** Cherry petals are notched. */
  readonly tip?: 'round' | 'notched';
}

/** A five-petalled blossom (plum, apricot, cherry) from the front, of radius 1 about the origin. */
export function blossom(colours: BlossomColours = {}): Drawing {
  const {
    petal: colour = '#f3c6cf',
    edge = '#c97f90',
    heart = '#c14a63',
    stamen = '#e2b23c',
    tip = 'round',
  } = colours;
  return [
    ...turnedAbout(
      [
        { outline: petal(1, 0.98, { belly: 0.62, tip }), colour: edge },
        { outline: petal(0.94, 0.88, { belly: 0.62, tip }), colour: washRound(heart, colour, 0.62) },
      ],
      5,
    ),
    ...turnedAbout(
      [
        {
          outline: stroke(
            [
              [0, 0.06],
              [0.02, 0.4],
            ],
            0.03,
          ),
          colour: tone(heart, 0.75),
        },
        { outline: circle(0.05, 5).map(([x, y]) => [x + 0.02, y + 0.42] as const), colour: stamen },
      ],
      7,
      0.3,
      (row) => 0.85 + 0.3 * (row % 2),
    ),
    { outline: circle(0.11, 7), colour: tone(stamen, 1.2) },
  ];
}

/** A bud of the same, on its calyx; it grows from the origin upwards, 1 high. */
export function blossomBud(colours: BlossomColours & { readonly calyx?: string } = {}): Drawing {
  const { petal: colour = '#f3c6cf', edge = '#c97f90', heart = '#c14a63', calyx = '#6b3b36' } = colours;
  return [
    { outline: petal(1, 0.72, { belly: 0.55 }), colour: edge },
    { outline: petal(0.95, 0.62, { belly: 0.56 }), colour: washRound(heart, colour, 0.8) },
    { outline: petal(0.45, 0.4, { belly: 0.4, tip: 'pointed' }), colour: calyx },
  ];
}
