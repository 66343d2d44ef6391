import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { placeDrawing } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { washAcross } from '../../kit/drawing/wash.ts';

export interface DomeColours {
  readonly wall: string;
  readonly shade: string;
  readonly dome: string;
  readonly domeShade: string;
  readonly gold: string;
}

const quad = (x0: number, y0: number, x1: number, y1: number): Vector2[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];

/** An onion dome on its drum, standing on (0, 0), `width` of the drum, a plain gold ball and spike on top. */
function dome(x: number, y: number, width: number, drum: number, colours: DomeColours): Mark[] {
  const w = width / 2;
  const bulb = smoothPath<Vector2>(
    [
      [-0.9, 0],
      [-1.35, 0.75],
      [-0.95, 1.6],
      [-0.25, 2.3],
      [0, 3],
      [0.25, 2.3],
      [0.95, 1.6],
      [1.35, 0.75],
      [0.9, 0],
    ],
    22,
  ).map(([px, py]): Vector2 => [x + px * w, y + drum + py * w]);
  const rib = (at: number): Vector2[] =>
    stroke(
      [0, 0.75, 1.6, 2.3, 2.9].map((py, i): Vector2 => [
        x + at * [0.9, 1.35, 0.95, 0.25, 0][i]! * w,
        y + drum + py * w,
      ]),
      (t) => w * 0.13 * (1 - 0.7 * t),
    );
  return [
    {
      outline: quad(x - w * 0.9, y, x + w * 0.9, y + drum),
      colour: washAcross(colours.wall, colours.shade, x - w, x + w),
    },
    { outline: quad(x - w * 0.16, y + drum * 0.2, x + w * 0.16, y + drum * 0.75), colour: '#241a16' },
    { outline: quad(x - w * 1.02, y + drum * 0.86, x + w * 1.02, y + drum), colour: colours.gold },
    { outline: bulb, colour: washAcross(colours.dome, colours.domeShade, x - w * 1.2, x + w * 1.3) },
    { outline: rib(-0.55), colour: colours.gold },
    { outline: rib(0.1), colour: colours.gold },
    { outline: rib(0.65), colour: colours.gold },
    {
      outline: stroke(
        [
          [x, y + drum + 2.85 * w],
          [x, y + drum + 3.8 * w],
        ],
        w * 0.14,
      ),
      colour: colours.gold,
    },
    {
      outline: stroke(
        [
          [x - w * 0.34, y + drum + 3.5 * w],
          [x + w * 0.34, y + drum + 3.5 * w],
        ],
        w * 0.12,
      ),
      colour: colours.gold,
    },
  ];
}

/** A church of three onion domes on stepped gables, one unit wide, its foot on y = 0. */
export function domedChurch(colours: DomeColours): Drawing {
  const gable = (x: number, y: number, half: number): Mark => ({
    outline: smoothPath<Vector2>(
      [
        [x - half, y],
        [x - half * 0.8, y + half * 0.75],
        [x, y + half * 1.35],
        [x + half * 0.8, y + half * 0.75],
        [x + half, y],
      ],
      12,
    ),
    colour: washAcross(colours.wall, colours.shade, x - half, x + half),
  });
  const arch = (x: number, half: number, foot: number, top: number, colour: string): Mark => ({
    outline: [
      [x - half, foot],
      [x + half, foot],
      ...smoothPath<Vector2>(
        [
          [half, top - half],
          [half * 0.7, top - half * 0.3],
          [0, top],
          [-half * 0.7, top - half * 0.3],
          [-half, top - half],
        ],
        8,
      ).map(([px, py]): Vector2 => [x + px, py]),
    ],
    colour,
  });
  return [
    ...dome(-0.3, 0.5, 0.14, 0.16, colours),
    ...dome(0.3, 0.5, 0.14, 0.16, colours),
    ...dome(0, 0.62, 0.22, 0.24, { ...colours, dome: colours.gold, domeShade: '#8a5a1c' }),
    { outline: quad(-0.46, 0, 0.46, 0.44), colour: washAcross(colours.wall, colours.shade, -0.5, 0.5) },
    gable(-0.31, 0.43, 0.15),
    gable(0.31, 0.43, 0.15),
    gable(0, 0.43, 0.17),
    { outline: quad(-0.48, 0.4, 0.48, 0.435), colour: colours.gold },
    arch(0, 0.1, 0, 0.27, '#5a2018'),
    arch(0, 0.075, 0, 0.23, '#241a16'),
    arch(-0.3, 0.05, 0.14, 0.31, '#241a16'),
    arch(0.3, 0.05, 0.14, 0.31, '#241a16'),
    { outline: quad(-0.5, -0.02, 0.5, 0.03), colour: colours.shade },
  ];
}

/** A round or square tower with a tent roof, its foot on y = 0, `height` high and one third as wide. */
export function tentTower(height: number, colours: DomeColours): Drawing {
  const at: Drawing = [
    { outline: quad(-0.13, 0, 0.13, 0.5), colour: washAcross(colours.wall, colours.shade, -0.14, 0.14) },
    {
      outline: quad(-0.16, 0.48, 0.16, 0.55),
      colour: washAcross(colours.wall, colours.shade, -0.16, 0.16),
    },
    ...[-0.13, -0.045, 0.04, 0.125].map((x): Mark => ({
      outline: quad(x - 0.022, 0.55, x + 0.022, 0.6),
      colour: colours.shade,
    })),
    {
      outline: [
        [-0.125, 0.56],
        [0.125, 0.56],
        [0, 0.93],
      ],
      colour: washAcross(colours.dome, colours.domeShade, -0.1, 0.12),
    },
    {
      outline: stroke(
        [
          [-0.07, 0.56],
          [0, 0.92],
        ],
        0.012,
      ),
      colour: colours.gold,
    },
    {
      outline: stroke(
        [
          [0.05, 0.56],
          [0.004, 0.9],
        ],
        0.012,
      ),
      colour: colours.gold,
    },
    {
      outline: stroke(
        [
          [0, 0.92],
          [0, 1],
        ],
        0.014,
      ),
      colour: colours.gold,
    },
    { outline: quad(-0.03, 0.2, 0.03, 0.33), colour: '#241a16' },
    { outline: quad(-0.14, 0.42, 0.14, 0.445), colour: colours.gold },
  ];
  return placeDrawing(at, { scale: height });
}
