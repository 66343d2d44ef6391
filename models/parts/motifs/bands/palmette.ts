import { placeDrawing, type Drawing } from '../../../kit/drawing/drawing.ts';
import { stroke } from '../../../kit/drawing/stroke.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import { petal } from '../petal.ts';

/** One palmette of a Greek band, in a unit square, on its scrolls. */
export function palmetteTile(colour = '#221d1a'): Drawing {
  const fan = [-1.15, -0.76, -0.38, 0, 0.38, 0.76, 1.15].flatMap((turn) =>
    placeDrawing(
      [{ outline: petal(0.62 - Math.abs(turn) * 0.16, 0.13, { belly: 0.74, steps: 4 }), colour }],
      {
        x: 0.5,
        y: 0.3,
        turn,
      },
    ),
  );
  const scroll = (way: number) =>
    stroke(
      Array.from({ length: 9 }, (_, row): Vector2 => {
        const angle = -0.4 + (row / 8) * 4.6;
        const reach = 0.16 * (1 - row * 0.08);
        return [0.5 + way * (0.3 + Math.cos(angle) * reach), 0.17 + Math.sin(angle) * reach];
      }),
      0.05,
    );
  return [
    ...fan,
    {
      outline: [
        [0.42, 0.2],
        [0.58, 0.2],
        [0.54, 0.34],
        [0.46, 0.34],
      ],
      colour,
    },
    { outline: scroll(1), colour },
    { outline: scroll(-1), colour },
    {
      outline: stroke(
        [
          [0, 0.03],
          [1, 0.03],
        ],
        0.05,
      ),
      colour,
    },
  ];
}

/** One tongue of a Greek tongue pattern, in a unit square, hanging. */
export function tongueTile(colour = '#221d1a', fill = '#b5633a'): Drawing {
  const tongue = (width: number, low: number): Vector2[] => [
    [0.5 - width / 2, 1],
    [0.5 - width / 2, low + 0.2],
    [0.5, low],
    [0.5 + width / 2, low + 0.2],
    [0.5 + width / 2, 1],
  ];
  return [
    { outline: tongue(0.94, 0), colour },
    { outline: tongue(0.6, 0.14), colour: fill },
  ];
}

/** One ray, as they stand round the foot of Greek vases, in a unit square. */
export function rayTile(colour = '#221d1a'): Drawing {
  return [
    {
      outline: [
        [0.12, 0],
        [0.88, 0],
        [0.5, 1],
      ],
      colour,
    },
  ];
}
