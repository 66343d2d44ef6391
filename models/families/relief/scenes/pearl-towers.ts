import { startRandom } from '../../../../src/museum/math/seeded-random.ts';
import { mixColours, parseColour, type Colour } from '../../../kit/colour.ts';
import type { Mark } from '../../../kit/drawing/drawing.ts';
import { stackDrawing } from '../../../kit/drawing/stack-drawing.ts';
import { stroke } from '../../../kit/drawing/stroke.ts';
import { surfacePart } from '../../../kit/surface-part.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import { panel } from '../../../parts/panel.ts';
import type { Scene } from './scene.ts';

const pale = ['#f2efe8', '#e4e6e4', '#d5dedb', '#e9dfe2', '#cfd4dc'].map(parseColour);
const coloured = ['#e6c9cf', '#c3dcd2', '#bccde2', '#e8dcc0', '#d5c4e0', '#f0ebe0'].map(parseColour);

/** Towers of shell in black lacquer, fireworks over them, and in a round frame a field of coloured shell that shows nobody. Drawn 640 × 490. */
export const pearlTowers: Scene = ({ width, height, surfaces }) => {
  const random = startRandom('towers of shell');
  const marks: Mark[] = [];
  const hex = (colour: Colour) =>
    `#${colour
      .map((value) =>
        Math.round(value * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  const shell = (tones: readonly Colour[]) =>
    hex(mixColours(tones[Math.floor(random() * tones.length)]!, tones[0]!, random() * 0.5));
  /** Rows of shell chips with a hair of lacquer between them; `half` gives the half width at a height (0…1). */
  const tower = (
    x: number,
    y: number,
    tall: number,
    rows: number,
    half: (t: number) => number,
    chip = 7,
  ): void => {
    for (let row = 0; row < rows; row++) {
      const [low, high] = [(row + 0.06) / rows, (row + 0.94) / rows];
      const [a, b] = [half(low), half(high)];
      const count = Math.max(1, Math.round((a + b) / chip));
      for (let at = 0; at < count; at++) {
        const [from, to] = [(at + 0.06) / count, (at + 0.94) / count];
        const point = (t: number, share: number, reach: number): Vector2 => [
          x + (share * 2 - 1) * reach,
          y + t * tall,
        ];
        marks.push({
          outline: [point(low, from, a), point(low, to, a), point(high, to, b), point(high, from, b)],
          colour: shell(pale),
        });
      }
    }
  };
  const line = (points: readonly Vector2[], wide: number, colour = '#e9e5da'): void => {
    marks.push({ outline: stroke(points, wide), colour });
  };
  const flat = (half: number) => () => half;
  // The tower with the clock, left: walls, storeys, tent roof, star.
  tower(-214, -206, 150, 9, flat(34));
  tower(-214, -54, 16, 1, flat(39));
  tower(-214, -36, 62, 4, flat(25));
  tower(-214, 28, 10, 1, flat(29));
  tower(-214, 40, 34, 3, flat(16));
  tower(-214, 76, 62, 6, (t) => 17 * (1 - t) + 1.6, 6);
  for (const x of [-37, 37]) tower(-214 + x, -40, 26, 3, (t) => 5 * (1 - t) + 0.6, 5);
  for (const x of [-27, 27]) tower(-214 + x, 38, 22, 3, (t) => 4 * (1 - t) + 0.6, 5);
  star(marks, -214, 150, 11);
  disc(marks, -214, -4, 17, '#17161a');
  disc(marks, -214, -4, 15, '#efe9da');
  line(
    [
      [-214, -4],
      [-214, 7],
    ],
    1.6,
    '#17161a',
  );
  line(
    [
      [-214, -4],
      [-206, -9],
    ],
    1.6,
    '#17161a',
  );
  // The wall between, with swallow-tailed merlons.
  for (let at = 0; at < 7; at++) tower(-168 + at * 15, -206, 62, 4, flat(6.4), 12);
  for (let at = 0; at < 7; at++) {
    const x = -168 + at * 15;
    marks.push({
      outline: [
        [x - 6, -142],
        [x + 6, -142],
        [x + 6, -128],
        [x, -134],
        [x - 6, -128],
      ],
      colour: shell(pale),
    });
  }
  // The church of many domes, right.
  const onion = (t: number, size: number) =>
    size *
    (t < 0.5
      ? 0.62 + 0.76 * t - 0.76 * t * t * 1.0 + 0.19 * Math.sin(t * Math.PI * 2)
      : (1 - t) ** 1.25 * 1.95 + 0.03);
  for (const [x, base, tall, half, size] of [
    [160, -206, 62, 18, 17],
    [268, -206, 66, 18, 17],
    [186, -206, 108, 17, 18],
    [244, -206, 104, 17, 18],
  ] as const) {
    tower(x, base, tall, Math.round(tall / 15), flat(half), 8);
    tower(x, base + tall + 2, 7, 1, flat(half * 0.7), 8);
    tower(x, base + tall + 11, size * 2.5, 7, (t) => onion(t, size), 5.5);
    line(
      [
        [x, base + tall + 11 + size * 2.4],
        [x, base + tall + 24 + size * 2.5],
      ],
      1.4,
    );
    line(
      [
        [x - 4, base + tall + 18 + size * 2.5],
        [x + 4, base + tall + 18 + size * 2.5],
      ],
      1.2,
    );
  }
  tower(214, -206, 130, 8, flat(22));
  tower(214, -74, 120, 10, (t) => 22 * (1 - t) + 5, 7);
  tower(214, 48, 26, 6, (t) => onion(t, 9), 5);
  line(
    [
      [214, 70],
      [214, 92],
    ],
    1.6,
  );
  line(
    [
      [208, 84],
      [220, 84],
    ],
    1.4,
  );
  // The square, in long strips of shell.
  for (let row = 0; row < 4; row++)
    for (let at = 0; at < 13; at++)
      marks.push({
        outline: box(-300 + at * 46.4 + (row % 2) * 14, -240 + row * 8.4, 43, 6.6),
        colour: shell(pale),
      });
  fireworks(marks, random, shell);
  // The round frame and the field within.
  const ring = (reach: number, wide: number, count: number, tones: readonly Colour[]): void => {
    for (let at = 0; at < count; at++) {
      const [a, b] = [(at + 0.04) / count, (at + 0.96) / count].map((t) => t * 2 * Math.PI) as [
        number,
        number,
      ];
      const point = (angle: number, r: number): Vector2 => [
        Math.cos(angle) * r * 0.8,
        6 + Math.sin(angle) * r,
      ];
      marks.push({
        outline: [point(a, reach), point(b, reach), point(b, reach + wide), point(a, reach + wide)],
        colour: shell(tones),
      });
    }
  };
  ring(172, 9, 64, pale);
  ring(162, 4, 90, coloured);
  for (let step = 0; step < 9; step++) ring(4 + step * 16.6, 15.8, Math.max(5, 6 + step * 6), coloured);
  const scale = Math.min(width / 640, height / 490);
  return [
    surfacePart(surfaces, 0, panel(width, height, 8, 8)),
    ...stackDrawing('mother-of-pearl', marks, (x, y, lift) => [x * scale, height / 2 + y * scale, lift], {
      step: 60,
      rise: 0.0003,
      least: 0.00035,
    }),
  ];
};

const box = (x: number, y: number, w: number, h: number): Vector2[] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];

function disc(marks: Mark[], x: number, y: number, radius: number, colour: string): void {
  marks.push({
    outline: Array.from({ length: 20 }, (_, at): Vector2 => {
      const angle = (at / 20) * 2 * Math.PI;
      return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
    }),
    colour,
  });
}

function star(marks: Mark[], x: number, y: number, radius: number): void {
  marks.push({
    outline: Array.from({ length: 10 }, (_, at): Vector2 => {
      const angle = Math.PI / 2 + (at / 10) * 2 * Math.PI;
      const reach = at % 2 === 0 ? radius : radius * 0.42;
      return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
    }),
    colour: '#f1e9d8',
  });
}

/** Bursts of thin sparks, longer and shorter by turns. */
function fireworks(marks: Mark[], random: () => number, shell: (tones: readonly Colour[]) => string): void {
  for (const [x, y, reach, rays] of [
    [-262, 196, 46, 18],
    [-150, 212, 34, 14],
    [166, 200, 40, 16],
    [262, 150, 36, 14],
    [-286, 92, 24, 12],
    [284, 222, 26, 12],
  ] as const)
    for (let ray = 0; ray < rays; ray++) {
      const angle = (ray / rays) * 2 * Math.PI + random() * 0.1;
      const end = reach * (ray % 2 === 0 ? 1 : 0.7);
      const at = (r: number): Vector2 => [x + Math.cos(angle) * r, y + Math.sin(angle) * r];
      marks.push({
        outline: stroke([at(end * 0.28), at(end * 0.82)], (t) => 0.7 + t * 1.5),
        colour: shell(coloured),
      });
      const [tipX, tipY] = at(end);
      marks.push({
        outline: [
          [tipX - 1.8, tipY],
          [tipX, tipY - 1.8],
          [tipX + 1.8, tipY],
          [tipX, tipY + 1.8],
        ],
        colour: shell(pale),
      });
    }
}
