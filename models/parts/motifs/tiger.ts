import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A part of the coat and which way its hair lies, radians from +x. */
export interface CoatPiece {
  readonly outline: readonly Vector2[];
  readonly lie: (x: number, y: number) => number;
}

const soft = (points: readonly Vector2[], each = 4): Vector2[] =>
  smoothPath(points, points.length * each, true);

/** A tiger walking to the left and down, its head turned to the viewer: about 1.7 long, between −0.62 and 0.55 high. */
export function tigerOutlines(): CoatPiece[] {
  const tail = smoothPath<Vector2>(
    [
      [0.62, 0.16],
      [0.84, 0.06],
      [0.92, 0.26],
      [0.8, 0.46],
      [0.86, 0.62],
      [0.76, 0.7],
    ],
    18,
  );
  const follow = (x: number, y: number) => {
    const near = tail.reduce(
      (best, [px, py], row) =>
        Math.hypot(px - x, py - y) < best[0] ? ([Math.hypot(px - x, py - y), row] as const) : best,
      [9, 0] as readonly [number, number],
    );
    const [a, b] = [tail[Math.max(0, near[1] - 1)]!, tail[Math.min(tail.length - 1, near[1] + 1)]!];
    return Math.atan2(b[1] - a[1], b[0] - a[0]);
  };
  return [
    { outline: stroke(tail, (t) => 0.1 - 0.035 * t), lie: follow },
    // Far legs.
    {
      outline: soft([
        [-0.3, -0.02],
        [-0.12, -0.06],
        [-0.2, -0.34],
        [-0.24, -0.52],
        [-0.36, -0.56],
        [-0.46, -0.53],
        [-0.36, -0.44],
        [-0.36, -0.24],
      ]),
      lie: () => -1.8,
    },
    {
      outline: soft([
        [0.34, -0.02],
        [0.52, -0.06],
        [0.44, -0.28],
        [0.5, -0.46],
        [0.42, -0.56],
        [0.26, -0.55],
        [0.32, -0.46],
        [0.3, -0.26],
      ]),
      lie: () => -1.7,
    },
    // Body, from the shoulder to the rump.
    {
      outline: soft([
        [-0.52, 0.16],
        [-0.34, 0.34],
        [-0.08, 0.34],
        [0.2, 0.28],
        [0.46, 0.32],
        [0.66, 0.22],
        [0.72, 0],
        [0.6, -0.2],
        [0.36, -0.16],
        [0.1, -0.2],
        [-0.2, -0.22],
        [-0.44, -0.12],
        [-0.56, 0.02],
      ]),
      lie: (x, y) => 0.12 * Math.sin(x * 4) - (0.2 - y) * 0.9 * (x > 0.3 ? 1 : 0.6),
    },
    // Near legs.
    {
      outline: soft([
        [-0.6, 0.1],
        [-0.36, 0.12],
        [-0.3, -0.14],
        [-0.44, -0.36],
        [-0.5, -0.6],
        [-0.62, -0.64],
        [-0.76, -0.62],
        [-0.72, -0.54],
        [-0.62, -0.5],
        [-0.58, -0.34],
        [-0.62, -0.14],
      ]),
      lie: (_, y) => -1.7 - y * 0.3,
    },
    {
      outline: soft([
        [0.44, 0.16],
        [0.7, 0.14],
        [0.76, -0.1],
        [0.7, -0.26],
        [0.8, -0.42],
        [0.78, -0.58],
        [0.66, -0.62],
        [0.5, -0.61],
        [0.54, -0.54],
        [0.64, -0.46],
        [0.52, -0.3],
        [0.46, -0.1],
      ]),
      lie: (_, y) => -1.45 + y * 0.4,
    },
  ];
}

/** The dark stripes of coat and tail, in the same frame. */
export function tigerStripes(): Drawing {
  const marks: Mark[] = [];
  const stripe = (points: readonly Vector2[], width: number): void => {
    marks.push({
      outline: stroke(smoothPath(points, 7), (t) => width * Math.sin(Math.PI * Math.min(1, 0.12 + t * 0.88))),
      colour: '#2b1d15',
    });
  };
  for (const [x, top, low, lean] of [
    [-0.26, 0.32, 0.02, -0.04],
    [-0.14, 0.34, -0.04, -0.02],
    [-0.02, 0.33, -0.02, 0.02],
    [0.1, 0.3, -0.08, 0.03],
    [0.22, 0.28, -0.02, 0.04],
    [0.33, 0.3, -0.06, 0.05],
    [0.44, 0.31, 0.02, 0.05],
    [0.56, 0.27, 0.04, 0.03],
  ] as const) {
    const half = top - (top - low) * 0.45;
    stripe(
      [
        [x, top],
        [x + lean + 0.02, half],
        [x + lean * 1.4 - 0.02, low],
      ],
      0.042,
    );
    stripe(
      [
        [x + 0.045, top - 0.03],
        [x + lean + 0.055, half + 0.03],
      ],
      0.026,
    );
  }
  for (const [x, y, reach, turn] of [
    [-0.5, -0.02, 0.16, -0.2],
    [-0.5, -0.14, 0.16, -0.25],
    [-0.52, -0.26, 0.12, -0.1],
    [-0.54, -0.38, 0.1, 0],
    [0.58, -0.02, 0.17, 0.1],
    [0.58, -0.14, 0.17, 0.2],
    [0.62, -0.26, 0.12, 0.1],
    [0.68, -0.38, 0.11, -0.2],
    [-0.26, -0.28, 0.12, 0],
    [-0.29, -0.4, 0.1, 0.1],
    [0.38, -0.26, 0.12, 0.1],
    [0.4, -0.38, 0.11, 0],
  ] as const)
    stripe(
      [
        [x - Math.cos(turn) * reach * 0.5, y - Math.sin(turn) * reach * 0.5],
        [x, y + 0.016],
        [x + Math.cos(turn) * reach * 0.5, y + Math.sin(turn) * reach * 0.5],
      ],
      0.034,
    );
  for (const [x, y, turn] of [
    [0.78, 0.09, 1.6],
    [0.88, 0.12, 0.9],
    [0.92, 0.24, 0.1],
    [0.86, 0.36, 0.6],
    [0.81, 0.46, 0.2],
    [0.84, 0.56, -0.2],
    [0.8, 0.66, 0.5],
  ] as const)
    stripe(
      [
        [x - Math.cos(turn) * 0.045, y - Math.sin(turn) * 0.045],
        [x + Math.cos(turn) * 0.045, y + Math.sin(turn) * 0.045],
      ],
      0.034,
    );
  return marks;
}

/** The head, seen from the front, in the same frame. */
export function tigerHead(): Drawing {
  const [x, y] = [-0.56, 0.26];
  const place = (points: readonly Vector2[]): Vector2[] =>
    points.map(([px, py]): Vector2 => [x + px, y + py]);
  const marks: Mark[] = [];
  const put = (points: readonly Vector2[], colour: string, round = true): void => {
    marks.push({ outline: place(round ? soft(points) : points), colour });
  };
  const both = (points: readonly Vector2[], colour: string, round = true): void => {
    put(points, colour, round);
    put(
      points.map(([px, py]): Vector2 => [-px, py]),
      colour,
      round,
    );
  };
  const dark = '#2b1d15';
  both(
    [
      [0.1, 0.2],
      [0.16, 0.33],
      [0.26, 0.3],
      [0.26, 0.16],
    ],
    '#a85f24',
  );
  both(
    [
      [0.14, 0.21],
      [0.17, 0.29],
      [0.23, 0.26],
      [0.23, 0.17],
    ],
    '#4a2f20',
  );
  put(
    [
      [0, 0.26],
      [0.17, 0.22],
      [0.27, 0.06],
      [0.29, -0.1],
      [0.2, -0.2],
      [0.08, -0.27],
      [-0.08, -0.27],
      [-0.2, -0.2],
      [-0.29, -0.1],
      [-0.27, 0.06],
      [-0.17, 0.22],
    ],
    '#cb7a30',
  );
  both(
    [
      [0.1, -0.02],
      [0.24, 0],
      [0.31, -0.12],
      [0.24, -0.22],
      [0.12, -0.2],
    ],
    '#f0e4cb',
  );
  both(
    [
      [0.05, 0.12],
      [0.12, 0.17],
      [0.18, 0.12],
      [0.12, 0.08],
    ],
    '#f3e8d0',
  );
  put(
    [
      [0, -0.04],
      [0.12, -0.08],
      [0.13, -0.18],
      [0.06, -0.25],
      [-0.06, -0.25],
      [-0.13, -0.18],
      [-0.12, -0.08],
    ],
    '#f6eedd',
  );
  put(
    [
      [-0.055, 0.14],
      [0.055, 0.14],
      [0.07, -0.06],
      [0, -0.1],
      [-0.07, -0.06],
    ],
    '#b96a2a',
  );
  both(
    [
      [0.05, 0.05],
      [0.11, 0.1],
      [0.165, 0.065],
      [0.11, 0.03],
    ],
    dark,
  );
  both(
    [
      [0.075, 0.055],
      [0.11, 0.085],
      [0.145, 0.06],
      [0.11, 0.04],
    ],
    '#e0b23a',
  );
  both(
    [
      [0.095, 0.062],
      [0.11, 0.08],
      [0.125, 0.062],
      [0.11, 0.046],
    ],
    '#15100c',
  );
  put(
    [
      [-0.06, -0.07],
      [0.06, -0.07],
      [0.035, -0.12],
      [0, -0.135],
      [-0.035, -0.12],
    ],
    '#b5655a',
  );
  put(
    [
      [-0.008, -0.13],
      [0.008, -0.13],
      [0.006, -0.17],
      [-0.006, -0.17],
    ],
    dark,
    false,
  );
  const line = (points: readonly Vector2[], width: number, colour = dark): void => {
    for (const side of [1, -1])
      marks.push({
        outline: place(
          stroke(
            smoothPath(
              points.map(([px, py]): Vector2 => [px * side, py]),
              5,
            ),
            (t) => width * Math.sin(Math.PI * (0.12 + t * 0.84)),
          ),
        ),
        colour,
      });
  };
  line(
    [
      [0, -0.17],
      [0.06, -0.2],
      [0.12, -0.17],
    ],
    0.016,
  );
  line(
    [
      [0.02, 0.25],
      [0.03, 0.2],
      [0.02, 0.16],
    ],
    0.022,
  );
  line(
    [
      [0.06, 0.23],
      [0.09, 0.19],
      [0.06, 0.16],
    ],
    0.022,
  );
  line(
    [
      [0.12, 0.22],
      [0.15, 0.18],
    ],
    0.02,
  );
  line(
    [
      [0.2, 0.14],
      [0.25, 0.1],
      [0.27, 0.03],
    ],
    0.024,
  );
  line(
    [
      [0.21, 0.06],
      [0.26, 0.02],
      [0.285, -0.05],
    ],
    0.024,
  );
  line(
    [
      [0.2, -0.02],
      [0.25, -0.07],
      [0.28, -0.13],
    ],
    0.022,
  );
  line(
    [
      [0.17, -0.1],
      [0.21, -0.15],
      [0.22, -0.2],
    ],
    0.02,
  );
  for (const [px, py] of [
    [0.05, -0.13],
    [0.08, -0.16],
    [0.09, -0.12],
  ] as const)
    line(
      [
        [px, py],
        [px + 0.012, py],
      ],
      0.011,
    );
  for (const [py, drop] of [
    [-0.12, 0.0],
    [-0.145, -0.05],
    [-0.17, -0.1],
  ] as const)
    line(
      [
        [0.09, py],
        [0.22, py - 0.01 + drop * 0.4],
        [0.34, py - 0.03 + drop],
      ],
      0.006,
      '#fbf6ea',
    );
  return marks;
}
