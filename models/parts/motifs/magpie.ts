import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { washUp } from '../../kit/drawing/wash.ts';
import { circle } from '../../kit/outlines.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { petal } from './petal.ts';
import type { Vector2 } from '../../kit/vector.ts';

export interface MagpieColours {
  readonly black?: string;
  readonly white?: string;
  readonly blue?: string;
  readonly green?: string;
}

/** A magpie that sits at the origin and looks to the right: about 1 high, its long tail hanging to the left. */
export function magpie(colours: MagpieColours = {}): Drawing {
  const { black = '#1c1d24', white = '#f1f0ea', blue = '#2f5f9e', green = '#2c7568' } = colours;
  const smooth = (points: readonly Vector2[], steps: number) => smoothPath(points, steps, true);
  const tail = [0.1, 0, -0.1].flatMap((turn, row) =>
    placeDrawing(
      [
        {
          outline: petal(0.95 - row * 0.06, 0.13, { belly: 0.7, steps: 4 }),
          colour: washUp(black, row === 1 ? blue : green, 0.2, 0.95),
        },
      ],
      { x: -0.22, y: 0.16, turn: 2.2 + turn },
    ),
  );
  const feathers = [0, 1, 2, 3].map((row) => ({
    outline: stroke(
      [
        [-0.02 - row * 0.05, 0.42 - row * 0.035],
        [-0.24 - row * 0.03, 0.26 - row * 0.045],
        [-0.42, 0.02 + (row - 2) * 0.03],
      ],
      (t) => 0.07 * (1 - t * 0.8),
    ),
    colour: row % 2 ? blue : black,
  }));
  return [
    ...tail,
    // Breast and belly, then the black of head and back over them.
    {
      outline: smooth(
        [
          [0.3, 0.62],
          [0.34, 0.4],
          [0.22, 0.14],
          [0, 0.04],
          [-0.26, 0.12],
          [-0.2, 0.36],
          [0.04, 0.6],
        ],
        20,
      ),
      colour: white,
    },
    {
      outline: smooth(
        [
          [0.46, 0.82],
          [0.34, 0.94],
          [0.18, 0.86],
          [0.04, 0.66],
          [-0.2, 0.4],
          [-0.34, 0.1],
          [-0.12, 0.26],
          [0.12, 0.44],
          [0.3, 0.5],
          [0.4, 0.68],
        ],
        26,
      ),
      colour: black,
    },
    {
      outline: petal(0.34, 0.2, { belly: 0.5 }).map(
        ([x, y]) => [0.12 + x - y * 0.62, 0.52 - y * 0.7 + x * 0.5] as const,
      ),
      colour: white,
    },
    ...feathers,
    {
      outline: [
        [0.44, 0.87],
        [0.64, 0.77],
        [0.45, 0.76],
      ],
      colour: black,
    },
    { outline: circle(0.035, 6).map(([x, y]) => [x + 0.35, y + 0.83] as const), colour: white },
    { outline: circle(0.018, 5).map(([x, y]) => [x + 0.355, y + 0.83] as const), colour: '#000000' },
    ...[0, 0.1].map((x) => ({
      outline: stroke(
        [
          [x, 0.08],
          [x + 0.04, -0.06],
        ],
        0.03,
      ),
      colour: black,
    })),
  ];
}
