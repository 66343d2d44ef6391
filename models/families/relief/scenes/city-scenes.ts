import { startRandom } from '../../../../src/museum/math/seeded-random.ts';
import type { Drawing, Mark } from '../../../kit/drawing/drawing.ts';
import { stroke } from '../../../kit/drawing/stroke.ts';
import type { Vector2 } from '../../../kit/vector.ts';

const [line, tone, pale] = ['#47300f', '#8a6525', '#b48a3e'];

/** A port town in lines as a laser burns them; 236 × 170 units about the origin. */
export function cityScenes(): Drawing {
  const marks: Mark[] = [];
  const random = startRandom('port town');
  const fill = (outline: readonly Vector2[], colour: string): void => {
    marks.push({ outline, colour });
  };
  const draw = (points: readonly Vector2[], width = 0.5): void => {
    marks.push({ outline: stroke(points, width), colour: line });
  };
  const house = (x: number, y: number, w: number, h: number, roof: number): void => {
    fill(
      [
        [x, y],
        [x + w, y],
        [x + w, y + h],
        [x, y + h],
      ],
      pale,
    );
    fill(
      [
        [x - 0.8, y + h],
        [x + w + 0.8, y + h],
        [x + w / 2, y + h + roof],
      ],
      tone,
    );
    for (const [a, b] of [
      [
        [x, y],
        [x, y + h],
      ],
      [
        [x + w, y],
        [x + w, y + h],
      ],
      [
        [x - 0.8, y + h],
        [x + w / 2, y + h + roof],
      ],
      [
        [x + w / 2, y + h + roof],
        [x + w + 0.8, y + h],
      ],
    ] as const)
      draw([a, b], 0.4);
    for (let at = 0; at < Math.max(1, Math.floor(w / 3)); at++) {
      const left = x + 1 + at * 3;
      fill(
        [
          [left, y + h * 0.35],
          [left + 1.2, y + h * 0.35],
          [left + 1.2, y + h * 0.72],
          [left, y + h * 0.72],
        ],
        line,
      );
    }
  };
  // Hills behind the bay.
  for (const [base, tall, shift, colour] of [
    [34, 22, 0, '#c9a255'],
    [20, 16, 2.1, '#bf954a'],
    [6, 12, 4, '#b48a3e'],
  ] as const) {
    const ridge = Array.from({ length: 25 }, (_, at): Vector2 => {
      const x = -112 + at * 9.33;
      return [x, base + tall * (0.5 + 0.5 * Math.sin(x * 0.045 + shift) * Math.cos(x * 0.021 - shift))];
    });
    fill([[-112, -20], ...ridge, [112, -20]], colour);
    draw(ridge, 0.5);
    for (let at = 1; at < 24; at += 2) {
      const [x, y] = ridge[at]!;
      draw(
        [
          [x, y - 2],
          [x + 3, y - 8],
        ],
        0.3,
      );
    }
  }
  // The old town climbs the hill; to the right the tall houses of later years.
  for (const [x, y, w, h, roof] of [
    [-104, 8, 12, 8, 5],
    [-88, 13, 10, 9, 6],
    [-76, 7, 13, 8, 5],
    [-60, 14, 10, 8, 5],
    [-48, 6, 12, 9, 6],
    [-34, 12, 11, 8, 5],
    [-21, 5, 13, 8, 5],
  ] as const)
    house(x, y, w, h, roof);
  for (let at = 0; at < 9; at++) {
    const [x, h] = [4 + at * 11.6, 18 + ((at * 37) % 29)];
    fill(
      [
        [x, 2],
        [x + 9, 2],
        [x + 9, 2 + h],
        [x, 2 + h],
      ],
      at % 2 ? '#a87c34' : '#b98e44',
    );
    draw(
      [
        [x, 2],
        [x, 2 + h],
        [x + 9, 2 + h],
        [x + 9, 2],
      ],
      0.45,
    );
    for (let row = 0; row < Math.floor(h / 4); row++)
      draw(
        [
          [x + 1.4, 4.6 + row * 4],
          [x + 7.6, 4.6 + row * 4],
        ],
        0.9,
      );
  }
  // The quay, its cranes, and water in short strokes.
  fill(
    [
      [-112, -20],
      [112, -20],
      [112, 3],
      [-112, 5],
    ],
    '#a67a33',
  );
  draw(
    [
      [-112, 5],
      [0, 3.6],
      [112, 3],
    ],
    0.8,
  );
  fill(
    [
      [-112, -82],
      [112, -82],
      [112, -20],
      [-112, -20],
    ],
    '#d2ad63',
  );
  draw(
    [
      [-112, -20],
      [112, -20],
    ],
    0.9,
  );
  for (let at = 0; at < 110; at++) {
    const [x, y] = [-108 + random() * 206, -78 + random() * 55];
    draw(
      [
        [x, y],
        [x + 3, y + 0.7],
        [x + 6 + random() * 5, y],
      ],
      0.35,
    );
  }
  for (const x of [-92, 40, 84]) {
    draw(
      [
        [x, -20],
        [x + 3, 14],
        [x + 6, -20],
      ],
      0.8,
    );
    draw(
      [
        [x - 14, 26],
        [x + 3, 14],
        [x + 12, 10],
      ],
      0.9,
    );
    draw(
      [
        [x + 3, 14],
        [x + 3, 20],
        [x - 14, 26],
      ],
      0.45,
    );
    draw(
      [
        [x - 14, 26],
        [x - 14, 6],
      ],
      0.3,
    );
    for (let at = 0; at < 4; at++)
      draw(
        [
          [x + 0.6 + at * 0.5, -14 + at * 8],
          [x + 5.4 - at * 0.5, -8 + at * 8],
        ],
        0.3,
      );
  }
  sailingShip(fill, draw);
  steamer(fill, draw);
  for (const [x, y] of [
    [-60, 66],
    [-44, 60],
    [22, 70],
    [70, 62],
    [84, 68],
  ] as const)
    draw(
      [
        [x - 4, y + 1.5],
        [x - 1.5, y + 2.4],
        [x, y],
        [x + 1.5, y + 2.4],
        [x + 4, y + 1.5],
      ],
      0.6,
    );
  return marks;
}

type Fill = (outline: readonly Vector2[], colour: string) => void;
type Draw = (points: readonly Vector2[], width?: number) => void;

function sailingShip(fill: Fill, draw: Draw): void {
  fill(
    [
      [-92, -52],
      [-88, -64],
      [-36, -64],
      [-28, -50],
      [-40, -55],
      [-80, -56],
    ],
    '#5f4216',
  );
  for (const [x, top] of [
    [-76, 2],
    [-58, 8],
    [-42, -2],
  ] as const) {
    draw(
      [
        [x, -56],
        [x, top],
      ],
      0.8,
    );
    for (let sail = 0; sail < 3; sail++) {
      const [y, half] = [-48 + sail * ((top + 46) / 3), 9 - sail * 1.8];
      const high = (top + 46) / 3 - 2.5;
      fill(
        [
          [x - half, y],
          [x - half * 0.6, y + 1.4],
          [x + half * 0.6, y + 1.4],
          [x + half, y],
          [x + half * 0.86, y + high],
          [x - half * 0.86, y + high],
        ],
        '#e3c684',
      );
      draw(
        [
          [x - half, y],
          [x - half * 0.86, y + high],
          [x + half * 0.86, y + high],
          [x + half, y],
        ],
        0.4,
      );
    }
  }
  draw(
    [
      [-40, -56],
      [-22, -46],
    ],
    0.7,
  );
  draw(
    [
      [-42, -4],
      [-22, -46],
    ],
    0.35,
  );
  draw(
    [
      [-92, -52],
      [-76, 0],
    ],
    0.35,
  );
}

function steamer(fill: Fill, draw: Draw): void {
  fill(
    [
      [16, -50],
      [22, -64],
      [90, -64],
      [100, -46],
      [86, -50],
    ],
    '#6d4c1a',
  );
  fill(
    [
      [34, -50],
      [34, -41],
      [76, -41],
      [80, -50],
    ],
    '#c79f55',
  );
  fill(
    [
      [42, -41],
      [42, -35],
      [66, -35],
      [68, -41],
    ],
    '#b98e44',
  );
  fill(
    [
      [48, -35],
      [48, -24],
      [56, -24],
      [56, -35],
    ],
    '#7d5a22',
  );
  draw(
    [
      [16, -50],
      [86, -50],
      [100, -46],
    ],
    0.7,
  );
  draw(
    [
      [28, -50],
      [30, -22],
    ],
    0.6,
  );
  draw(
    [
      [84, -50],
      [83, -26],
    ],
    0.6,
  );
  draw(
    [
      [30, -22],
      [52, -24],
      [83, -26],
    ],
    0.3,
  );
  for (let at = 0; at < 9; at++)
    fill(
      [
        [37 + at * 4.4, -47],
        [39 + at * 4.4, -47],
        [39 + at * 4.4, -44.6],
        [37 + at * 4.4, -44.6],
      ],
      line,
    );
  for (let puff = 0; puff < 4; puff++)
    draw(
      Array.from({ length: 8 }, (_, at): Vector2 => {
        const angle = (at / 7) * 5;
        return [
          53 - puff * 6 + Math.cos(angle) * (3 + puff),
          -19 + puff * 3 + Math.sin(angle) * (2 + puff * 0.6),
        ];
      }),
      0.4,
    );
}
