import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { tone } from '../../kit/drawing/tone.ts';
import { washUp } from '../../kit/drawing/wash.ts';
import { petal } from './petal.ts';

export interface LotusColours {
  readonly petal?: string;
  readonly tip?: string;
  readonly edge?: string;
  readonly seeds?: string;
}

/** A lotus flower from the side: it stands on the origin, about 1 high and 1.9 wide. */
export function lotus(colours: LotusColours = {}): Drawing {
  const { petal: colour = '#fbe9ea', tip = '#dc6f8c', edge = '#b64b6c', seeds = '#d9b14a' } = colours;
  const one = (turn: number, length: number, width: number): Drawing =>
    placeDrawing(
      [
        { outline: petal(length, width, { belly: 0.56, tip: 'pointed', steps: 6 }), colour: edge },
        {
          outline: petal(length * 0.96, width * 0.9, { belly: 0.56, tip: 'pointed', steps: 6 }),
          colour: washUp(colour, tip, length * 0.15, length),
        },
        {
          outline: stroke(
            [
              [0, length * 0.2],
              [0, length * 0.8],
            ],
            (t) => 0.02 * (1 - t),
          ),
          colour: tone(tip, 1.2),
        },
      ],
      { turn },
    );
  const pair = (turn: number, length: number, width: number): Drawing => [
    ...one(-turn, length, width),
    ...one(turn, length, width),
  ];
  return [
    ...pair(0.24, 0.98, 0.46),
    { outline: petal(0.5, 0.6, { belly: 0.8 }), colour: seeds },
    ...pair(1.22, 0.86, 0.34),
    ...pair(0.86, 0.94, 0.44),
    ...pair(0.5, 0.88, 0.48),
    ...one(0, 0.82, 0.52),
  ];
}
