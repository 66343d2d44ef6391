import { parseColour, shade } from '../../kit/colour.ts';
import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { Surface } from '../../kit/form-request.ts';
import { circle, polygon } from '../../kit/outlines.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { disc } from '../../parts/motifs/flower-head.ts';
import { spruce } from '../../parts/motifs/emblems.ts';
import { letters, unreadLines } from '../../parts/motifs/lettering.ts';
import { pyongyangArch } from '../../parts/motifs/pyongyang-arch.ts';
import { barsAcross, flagOnPole, thatchedHouse, townHouse } from '../../parts/motifs/houses-and-flags.ts';
import { beach, palm } from '../../parts/motifs/scenery.ts';
import type { Form } from './form.ts';

export interface Layer {
  readonly material: Surface['material'];
  readonly drawing: Drawing;
}

/** The picture of a tray, within half width and half height of its ground, metres. */
export function trayPicture(form: Form, surfaces: readonly Surface[], [w, h]: Vector2): Layer[] {
  const second = surfaces[Math.min(1, surfaces.length - 1)]!;
  switch (form.picture) {
    case 'arch-of-triumph':
      return archOfTriumph(second.colour, w, h);
    case 'beach':
      return [
        {
          material: 'painted-metal',
          drawing: [
            ...beach(w, h),
            ...placeDrawing(palm('#7a5530', '#3f9a4c', '#1f5f34'), {
              x: -w * 0.72,
              y: -h * 0.72,
              scale: h * 1.35,
            }),
            ...placeDrawing(palm('#8a6238', '#4aa655', '#266b3a'), {
              x: w * 0.8,
              y: -h * 0.8,
              scale: [-h * 0.95, h * 0.95],
            }),
            ...placeDrawing(letters(form.words, h * 0.34, '#9c2f1c', h * 0.062), {
              x: h * 0.012,
              y: -h * 0.712,
            }),
            ...placeDrawing(letters(form.words, h * 0.34, '#fff3c8', h * 0.05), { x: 0, y: -h * 0.7 }),
          ],
        },
      ];
    case 'two-houses':
      return twoHouses(w, h);
    case 'inscription':
      return [
        {
          material: 'iron',
          drawing: [
            ...placeDrawing(unreadLines(w * 1.2, 3, h * 0.2, '#3f4142'), { y: h * 0.18 }),
            ...placeDrawing(letters(form.words, h * 0.13, '#3f4142'), { y: -h * 0.42 }),
          ],
        },
      ];
    default:
      return [];
  }
}

/** In gold on black lacquer: the arch on its square, pines beside it, hills and a cloudy sky behind. */
function archOfTriumph(gold: string, w: number, h: number): Layer[] {
  const base = parseColour(gold);
  const tone = (factor: number) =>
    `#${shade(base, factor)
      .map((c) =>
        Math.round(c * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  const hill = (x: number, y: number, half: number, tall: number, light: number): Drawing => [
    {
      outline: Array.from({ length: 14 }, (_, at): Vector2 => {
        const t = at / 13;
        return [
          x - half + 2 * half * t,
          y + tall * Math.sin(Math.PI * t) ** 1.4 * (0.86 + 0.14 * Math.sin(t * 19)),
        ];
      }),
      colour: (_, py) => shade(base, light * (0.25 + 0.75 * Math.min(1, Math.max(0, (py - y) / tall)))),
    },
  ];
  const ground = -h * 0.62;
  const tree = (x: number, y: number, scale: number, light: number): Drawing =>
    placeDrawing([{ outline: spruce, colour: tone(light) }], { x, y, scale });
  const cloud = (x: number, y: number, k: number): Drawing => [
    {
      outline: stroke(
        [
          [x - k, y],
          [x - k * 0.4, y + k * 0.14],
          [x + k * 0.2, y],
          [x + k, y + k * 0.06],
        ],
        (t) => k * 0.14 * Math.sin(Math.PI * t) + 0.0003,
      ),
      colour: tone(0.5),
    },
    {
      outline: stroke(
        [
          [x - k * 0.5, y + k * 0.2],
          [x + k * 0.1, y + k * 0.26],
          [x + k * 0.6, y + k * 0.18],
        ],
        (t) => k * 0.1 * Math.sin(Math.PI * t) + 0.0003,
      ),
      colour: tone(0.62),
    },
  ];
  const paving: Drawing = Array.from({ length: 9 }, (_, at) => ({
    outline: stroke(
      [
        [(at - 4) * w * 0.1, ground],
        [(at - 4) * w * 0.24, -h * 0.94],
      ],
      0.0008,
    ),
    colour: tone(0.6),
  }));
  return [
    {
      material: 'gold',
      drawing: [
        ...hill(-w * 0.5, ground + h * 0.2, w * 0.5, h * 0.55, 0.34),
        ...hill(w * 0.46, ground + h * 0.2, w * 0.54, h * 0.7, 0.3),
        ...hill(w * 0.02, ground + h * 0.14, w * 0.7, h * 0.42, 0.4),
        ...cloud(-w * 0.6, h * 0.72, w * 0.18),
        ...cloud(w * 0.66, h * 0.6, w * 0.16),
        {
          outline: [
            [-w, -h * 0.95],
            [w, -h * 0.95],
            [w * 0.94, ground],
            [-w * 0.94, ground],
          ],
          colour: (_, y) => shade(base, 0.16 + 0.22 * ((y + h) / h)),
        },
        ...paving,
        ...[-0.88, -0.74, -0.62].flatMap((x, at) =>
          tree(x * w, ground - h * 0.03 * at, h * (0.5 - 0.06 * at), 0.55 + 0.08 * at),
        ),
        ...[0.88, 0.75, 0.62].flatMap((x, at) =>
          tree(x * w, ground - h * 0.03 * at, h * (0.52 - 0.07 * at), 0.55 + 0.08 * at),
        ),
        ...placeDrawing(pyongyangArch(gold, tone(0.72), '#2a1c10'), { y: ground, scale: h * 0.96 }),
      ],
    },
  ];
}

/** Two houses chased into the silver, each under its flag in enamel; lines of a dedication below. */
function twoHouses(w: number, h: number): Layer[] {
  const north: Drawing = [
    ...barsAcross([
      [0.17, '#26428c'],
      [0.03, '#f0f0ee'],
      [0.6, '#b52a36'],
      [0.03, '#f0f0ee'],
      [0.17, '#26428c'],
    ]),
    { outline: circle(0.34, 18).map(([x, y]): Vector2 => [x - 0.3, y]), colour: '#f0f0ee' },
    { outline: polygon(0.31, 5, 0.12).map(([x, y]): Vector2 => [x - 0.3, y]), colour: '#b52a36' },
  ];
  const peru = barsAcross(
    [
      [1 / 3, '#b52a36'],
      [1 / 3, '#f2f2ee'],
      [1 / 3, '#b52a36'],
    ],
    true,
  );
  const [light, middle, dark] = ['#b9b9b4', '#7b7c7a', '#3d3f40'];
  const ground = -h * 0.28;
  const turf = (x: number): Drawing => [
    {
      outline: stroke(
        [
          [x - w * 0.4, ground],
          [x, ground - h * 0.03],
          [x + w * 0.4, ground],
        ],
        0.0018,
      ),
      colour: dark,
    },
    ...Array.from({ length: 7 }, (_, at) => ({
      outline: stroke(
        [
          [x + (at - 3) * w * 0.11, ground - h * 0.07],
          [x + (at - 3) * w * 0.11 + 0.008, ground - h * 0.07],
        ],
        0.001,
      ),
      colour: middle,
    })),
  ];
  const bush = (x: number, y: number, r: number): Drawing => [
    { outline: disc(x, y, r, 12), colour: middle },
    { outline: disc(x - r * 0.25, y + r * 0.25, r * 0.55, 9), colour: light },
  ];
  return [
    {
      material: 'iron',
      drawing: [
        ...turf(-w * 0.48),
        ...turf(w * 0.48),
        ...bush(-w * 0.88, ground + h * 0.12, h * 0.14),
        ...bush(w * 0.9, ground + h * 0.14, h * 0.16),
        ...placeDrawing(thatchedHouse(middle, light, dark), { x: -w * 0.5, y: ground, scale: w * 0.32 }),
        ...placeDrawing(townHouse(middle, light, dark), { x: w * 0.5, y: ground, scale: w * 0.31 }),
        ...placeDrawing(unreadLines(w * 1.1, 3, h * 0.13, dark), { y: -h * 0.66 }),
        {
          outline: stroke(
            [
              [0, ground],
              [0, h * 0.8],
            ],
            0.0012,
          ),
          colour: middle,
        },
      ],
    },
    {
      material: 'enamel',
      drawing: [
        ...placeDrawing(flagOnPole(north, '#8a8b89'), {
          x: -w * 0.62,
          y: ground + h * 0.42,
          scale: h * 0.74,
        }),
        ...placeDrawing(flagOnPole(peru, '#8a8b89'), { x: w * 0.36, y: ground + h * 0.42, scale: h * 0.74 }),
      ],
    },
  ];
}
