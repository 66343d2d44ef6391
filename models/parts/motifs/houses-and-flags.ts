import { placeDrawing, type Drawing, type Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A Korean thatched farmhouse from the front, 2 wide, on y = 0. */
export function thatchedHouse(roof: string, wall: string, dark: string): Drawing {
  const door = (x: number): Drawing => [
    {
      outline: [
        [x - 0.1, 0.08],
        [x + 0.1, 0.08],
        [x + 0.1, 0.42],
        [x - 0.1, 0.42],
      ],
      colour: dark,
    },
    {
      outline: [
        [x - 0.08, 0.1],
        [x + 0.08, 0.1],
        [x + 0.08, 0.4],
        [x - 0.08, 0.4],
      ],
      colour: wall,
    },
    {
      outline: stroke(
        [
          [x, 0.1],
          [x, 0.4],
        ],
        0.015,
      ),
      colour: dark,
    },
    {
      outline: stroke(
        [
          [x - 0.08, 0.25],
          [x + 0.08, 0.25],
        ],
        0.015,
      ),
      colour: dark,
    },
  ];
  const thatch: Vector2[] = [
    [-1, 0.4],
    [1, 0.4],
    [0.96, 0.56],
    [0.7, 0.8],
    [0.3, 0.9],
    [-0.3, 0.9],
    [-0.7, 0.8],
    [-0.96, 0.56],
  ];
  return [
    {
      outline: [
        [-0.92, 0],
        [0.92, 0],
        [0.92, 0.08],
        [-0.92, 0.08],
      ],
      colour: dark,
    },
    {
      outline: [
        [-0.84, 0.08],
        [0.84, 0.08],
        [0.84, 0.44],
        [-0.84, 0.44],
      ],
      colour: wall,
    },
    ...[-0.55, -0.05, 0.45].flatMap(door),
    ...[-0.82, -0.3, 0.2, 0.8].map((x): Mark => ({
      outline: stroke(
        [
          [x, 0.08],
          [x, 0.42],
        ],
        0.04,
      ),
      colour: dark,
    })),
    { outline: thatch, colour: roof },
    ...[0.5, 0.62, 0.74].map((y): Mark => ({
      outline: stroke(
        [
          [-0.98 + (y - 0.4) * 0.7, y],
          [0, y + 0.03],
          [0.98 - (y - 0.4) * 0.7, y],
        ],
        0.016,
      ),
      colour: dark,
    })),
  ];
}

/** A plain house of two storeys under a tiled roof, 2 wide, on y = 0; nobody's in particular. */
export function townHouse(roof: string, wall: string, dark: string): Drawing {
  const window = (x: number, y: number): Drawing => [
    {
      outline: [
        [x - 0.09, y],
        [x + 0.09, y],
        [x + 0.09, y + 0.2],
        [x - 0.09, y + 0.2],
      ],
      colour: dark,
    },
    {
      outline: [
        [x - 0.06, y + 0.03],
        [x + 0.06, y + 0.03],
        [x + 0.06, y + 0.17],
        [x - 0.06, y + 0.17],
      ],
      colour: wall,
    },
    {
      outline: stroke(
        [
          [x, y + 0.03],
          [x, y + 0.17],
        ],
        0.014,
      ),
      colour: dark,
    },
  ];
  return [
    {
      outline: [
        [-0.86, 0],
        [0.86, 0],
        [0.86, 0.74],
        [-0.86, 0.74],
      ],
      colour: wall,
    },
    {
      outline: stroke(
        [
          [-0.86, 0.4],
          [0.86, 0.4],
        ],
        0.025,
      ),
      colour: dark,
    },
    {
      outline: [
        [-0.14, 0],
        [0.14, 0],
        [0.14, 0.3],
        [0, 0.36],
        [-0.14, 0.3],
      ],
      colour: dark,
    },
    ...[-0.56, 0.56].flatMap((x) => window(x, 0.12)),
    ...[-0.56, 0, 0.56].flatMap((x) => window(x, 0.48)),
    {
      outline: [
        [-1, 0.74],
        [1, 0.74],
        [0.8, 1],
        [-0.8, 1],
      ],
      colour: roof,
    },
    ...[-0.6, -0.3, 0, 0.3, 0.6].map((x): Mark => ({
      outline: stroke(
        [
          [x * 1.18, 0.76],
          [x, 0.98],
        ],
        0.016,
      ),
      colour: dark,
    })),
  ];
}

/** A flag on a pole that stands on the origin, one unit high: the banner is painted in a rectangle of half width 1, half height 0.6. */
export function flagOnPole(banner: Drawing, pole: string): Drawing {
  return [
    {
      outline: stroke(
        [
          [0, 0],
          [0, 1],
        ],
        0.035,
      ),
      colour: pole,
    },
    ...placeDrawing(banner, { x: 0.34, y: 0.78, scale: 0.32 }),
  ];
}

/** Bands across a flag, from the top down: share of the height and colour. */
export function barsAcross(bars: readonly (readonly [number, string])[], upright = false): Drawing {
  let from = 0;
  return bars.map(([share, colour]): Mark => {
    const [a, b] = [from, from + share];
    from = b;
    return {
      outline: upright
        ? [
            [-1 + 2 * a, -0.6],
            [-1 + 2 * b, -0.6],
            [-1 + 2 * b, 0.6],
            [-1 + 2 * a, 0.6],
          ]
        : [
            [-1, 0.6 - 1.2 * b],
            [1, 0.6 - 1.2 * b],
            [1, 0.6 - 1.2 * a],
            [-1, 0.6 - 1.2 * a],
          ],
      colour,
    };
  });
}
