import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { tone } from '../../kit/drawing/tone.ts';
import { washRound } from '../../kit/drawing/wash.ts';
import { circle } from '../../kit/outlines.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';

export interface ButterflyColours {
  readonly wing?: string;
  readonly rim?: string;
  readonly spot?: string;
}

const foreWing: readonly Vector2[] = [
  [0.04, 0.06],
  [0.3, 0.62],
  [0.72, 0.9],
  [0.98, 0.8],
  [0.86, 0.42],
  [0.45, 0.08],
];
const hindWing: readonly Vector2[] = [
  [0.04, 0.02],
  [0.5, 0.06],
  [0.76, -0.16],
  [0.66, -0.52],
  [0.44, -0.92],
  [0.34, -0.52],
  [0.1, -0.28],
];

/** A butterfly with open wings about the origin, 2 wide, its head up. */
export function butterfly(colours: ButterflyColours = {}): Drawing {
  const { wing = '#f0b63a', rim = '#2a2020', spot = '#e8f0ee' } = colours;
  const smaller = (points: readonly Vector2[], by: number, [cx, cy]: Vector2): Vector2[] =>
    points.map(([x, y]) => [cx + (x - cx) * by, cy + (y - cy) * by]);
  const one = (points: readonly Vector2[], centre: Vector2): Drawing => {
    const outline = smoothPath(points, 14, true);
    return [
      { outline, colour: rim },
      { outline: smaller(outline, 0.8, centre), colour: washRound(tone(wing, 0.72), tone(wing, 1.12), 0.9) },
      { outline: smaller(outline, 0.28, centre), colour: tone(wing, 0.6) },
      {
        outline: circle(0.07, 6).map(([x, y]) => [x + centre[0] * 1.02, y + centre[1]] as const),
        colour: spot,
      },
    ];
  };
  const wings: Drawing = [...one(hindWing, [0.44, -0.24]), ...one(foreWing, [0.6, 0.52])];
  const feeler: Drawing = [
    {
      outline: stroke(
        [
          [0.02, 0.26],
          [0.1, 0.5],
          [0.22, 0.64],
        ],
        0.022,
      ),
      colour: rim,
    },
    { outline: circle(0.035, 5).map(([x, y]) => [x + 0.22, y + 0.65] as const), colour: rim },
  ];
  const mirrored = (drawing: Drawing) => placeDrawing(drawing, { scale: [-1, 1] });
  return [
    ...mirrored(wings),
    ...wings,
    ...mirrored(feeler),
    ...feeler,
    {
      outline: stroke(
        [
          [0, 0.3],
          [0, 0.1],
          [0, -0.4],
        ],
        (t) => 0.11 * (1 - t * 0.7),
      ),
      colour: tone(rim, 1.12),
    },
  ];
}
