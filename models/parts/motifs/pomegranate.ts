import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import { tone } from '../../kit/drawing/tone.ts';
import { washRound } from '../../kit/drawing/wash.ts';
import { circle } from '../../kit/outlines.ts';
import { petal } from './petal.ts';

export interface PomegranateColours {
  readonly rind?: string;
  readonly seeds?: string;
  readonly pith?: string;
}

/** A burst pomegranate of radius about 1, its crown up and its seeds showing. */
export function pomegranate(colours: PomegranateColours = {}): Drawing {
  const { rind = '#b5392f', seeds = '#e0566a', pith = '#f2dcae' } = colours;
  const crown = [-0.55, 0, 0.55].flatMap((turn) =>
    placeDrawing(
      [{ outline: petal(0.55, 0.34, { belly: 0.4, tip: 'pointed', steps: 4 }), colour: tone(rind, 0.8) }],
      {
        y: 0.78,
        turn: -turn,
      },
    ),
  );
  const kernels = [
    [-0.02, 0.42],
    [0.12, 0.22],
    [-0.1, 0.16],
    [0.1, -0.02],
    [-0.08, -0.1],
    [0.08, -0.26],
  ] as const;
  return [
    ...crown,
    {
      outline: circle(0.92, 16, 0.9),
      colour: washRound(tone(rind, 1.25), tone(rind, 0.78), 1.3, [-0.4, 0.4]),
    },
    {
      outline: petal(1.2, 0.56, { belly: 0.55, tip: 'pointed' }).map(
        ([x, y]) => [x + 0.03, y - 0.55] as const,
      ),
      colour: pith,
    },
    ...kernels.flatMap(([x, y]) => [
      { outline: circle(0.1, 6).map(([px, py]) => [px + x + 0.03, py + y] as const), colour: seeds },
      {
        outline: circle(0.035, 4).map(([px, py]) => [px + x, py + y + 0.03] as const),
        colour: tone(seeds, 1.6),
      },
    ]),
    {
      outline: petal(0.7, 0.2, { belly: 0.5, tip: 'pointed', steps: 4 }).map(
        ([x, y]) => [x - 0.55 + y * 0.12, y - 0.2] as const,
      ),
      colour: tone(rind, 1.5),
    },
  ];
}
