import { parseColour, shade } from '../../kit/colour.ts';
import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { Surface } from '../../kit/form-request.ts';
import { polygon } from '../../kit/outlines.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { flowerHead, disc } from '../../parts/motifs/flower-head.ts';
import { ringMarks } from '../../parts/motifs/edge-bands.ts';
import { barredShield, coronet, wreath } from '../../parts/motifs/emblems.ts';
import { leafMark, spray } from '../../parts/motifs/foliage.ts';
import { kangaroo } from '../../parts/motifs/kangaroo.ts';
import { ringOf } from '../../parts/vessels/around.ts';
import type { Form } from './form.ts';

export interface Layer {
  readonly material: Surface['material'];
  readonly drawing: Drawing;
}

/** What is painted or inlaid in the middle, within radius 1. */
export function pictureOf(picture: Form['picture'], surfaces: readonly Surface[]): Layer[] {
  const second = surfaces[Math.min(1, surfaces.length - 1)]!;
  const accent = surfaces[surfaces.length - 1]!;
  switch (picture) {
    case 'star-rosette':
      return starRosette(second.colour, accent.colour, surfaces[0]!.colour);
    case 'kangaroos':
      return kangaroos(accent.colour);
    case 'plain-seal':
      return [
        {
          material: 'porcelain',
          drawing: [...ringMarks(0.94, 1, second.colour), ...ringMarks(0.66, 0.69, second.colour)],
        },
        {
          material: 'gold',
          drawing: [
            ...ringMarks(0.885, 0.915, accent.colour),
            ...ringOf([{ outline: polygon(0.055, 5, 0.022), colour: accent.colour }], 26, 0.79, 1),
            ...placeDrawing(barredShield(accent.colour, '#f2f2ee', second.colour), { scale: 0.6 }),
          ],
        },
      ];
    case 'inlaid-daisies':
      return inlaidDaisies();
    case 'empty-wreath':
      return [
        { material: 'porcelain', drawing: wreath('#6d7a45', '#57502f', 10, second.colour) },
        { material: 'gold', drawing: ringMarks(0.64, 0.655, accent.colour) },
      ];
    case 'coronet':
      return [
        {
          material: 'gold',
          drawing: placeDrawing(coronet(accent.colour, '#8a2733'), { y: 0.12, scale: 0.62 }),
        },
        {
          material: 'porcelain',
          drawing: placeDrawing(wreath('#5f7a4a', '#4b5a34', 8, '#a3303c'), { scale: 0.98 }),
        },
      ];
    default:
      return [];
  }
}

function starRosette(ground: string, gold: string, white: string): Layer[] {
  const star = (outer: number, inner: number, points: number, colour: string, turn = 0): Drawing =>
    placeDrawing([{ outline: polygon(outer, points, inner), colour }], { turn });
  const petal = leafMark(ground, 0.5);
  return [
    {
      material: 'porcelain',
      drawing: [
        ...ringMarks(0.93, 0.985, ground),
        ...star(0.9, 0.62, 12, ground),
        ...star(0.82, 0.56, 12, white),
        ...ringOf(petal, 12, 0.36, 0.3, 0.5),
        ...star(0.5, 0.34, 12, ground, Math.PI / 12),
        ...star(0.36, 0.22, 8, white),
      ],
    },
    {
      material: 'gold',
      drawing: [
        ...ringOf([{ outline: polygon(0.055, 4, 0.024), colour: gold }], 12, 0.83, 1, 0.5),
        ...ringOf([{ outline: disc(0, 0, 0.026, 7), colour: gold }], 12, 0.66, 1),
        ...star(0.21, 0.12, 8, gold, 0.39),
      ],
    },
  ];
}

function kangaroos(green: string): Layer[] {
  const tone = (factor: number) => {
    const [r, g, b] = shade(parseColour(green), factor);
    return (_: number, y: number) =>
      [r * (0.86 + y * 0.3), g * (0.9 + y * 0.28), b * (0.86 + y * 0.2)] as const;
  };
  // Bushes behind, tufts of grass before; set out by hand.
  const bushes = (
    [
      [-0.68, -0.2, 0.26, 0.8],
      [-0.38, -0.06, 0.3, 0.95],
      [0, 0.04, 0.32, 0.85],
      [0.38, -0.04, 0.3, 1],
      [0.68, -0.2, 0.25, 0.82],
      [-0.54, -0.3, 0.24, 1.1],
      [-0.16, -0.2, 0.27, 1.12],
      [0.2, -0.22, 0.26, 1.06],
      [0.54, -0.32, 0.24, 1.15],
    ] as const
  ).map(([x, y, radius, light]) => ({
    outline: Array.from({ length: 18 }, (_, at): Vector2 => {
      const angle = (at / 18) * 2 * Math.PI;
      const reach = radius * (at % 2 ? 0.9 : 1.06);
      return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach * 0.8];
    }),
    colour: tone(light),
  }));
  const tufts = Array.from({ length: 13 }, (_, at) => {
    const x = -0.6 + at * 0.1;
    return placeDrawing(leafMark(at % 2 ? '#7f9a55' : '#5f7c40', 0.22), {
      x,
      y: -0.66,
      scale: 0.16 + 0.05 * (at % 3),
      turn: (at % 5) * 0.16 - 0.32,
    });
  }).flat();
  const ground: Vector2[] = Array.from({ length: 15 }, (_, at): Vector2 => {
    const angle = Math.PI + (at / 14) * Math.PI;
    return [Math.cos(angle) * 0.86, Math.sin(angle) * 0.5 - 0.36];
  });
  return [
    {
      material: 'porcelain',
      drawing: [
        ...bushes,
        { outline: ground, colour: (_, y) => shade(parseColour('#b99a5e'), 1.2 + y * 0.4) },
      ],
    },
    {
      material: 'gold',
      drawing: [
        ...placeDrawing(kangaroo('#d3a845'), { x: -0.27, y: -0.1, scale: 0.52 }),
        ...placeDrawing(kangaroo('#e0b858'), { x: 0.42, y: -0.26, scale: [-0.38, 0.38] }),
        ...ringMarks(0.95, 1, '#d3a845', 60),
      ],
    },
    { material: 'porcelain', drawing: tufts },
  ];
}

/** Four daisies in cut stones: petals, leaves and stems let into the marble, a dark joint round each. */
function inlaidDaisies(): Layer[] {
  const flower = (petal: string, throat: string) =>
    flowerHead('strap', 13, { petal, throat, heart: '#d9a440' });
  const carnelian = flower('#b8492c', '#7e2a1a');
  const lapis = flower('#3f5f9c', '#26407a');
  const coral = flower('#cf7b6a', '#9a4738');
  const agate = flower('#c69a52', '#8c6426');
  const stems = spray(
    [],
    [
      [-0.44, 0.42, 0],
      [0.4, 0.5, 0],
      [0.02, 0.08, 0],
      [0.5, -0.16, 0],
    ],
    { stem: '#4f6a44', leaf: '#3f7a5a', line: '#28523c' },
    9,
  );
  const heads: Drawing = [
    ...placeDrawing(carnelian, { x: -0.44, y: 0.46, scale: 0.3 }),
    ...placeDrawing(lapis, { x: 0.4, y: 0.54, scale: 0.27, turn: 0.2 }),
    ...placeDrawing(coral, { x: 0, y: 0.1, scale: 0.32, turn: 0.1 }),
    ...placeDrawing(agate, { x: 0.52, y: -0.14, scale: 0.24, turn: 0.3 }),
  ];
  const buds: Drawing = [
    {
      outline: stroke(
        [
          [-0.3, -0.4],
          [-0.52, -0.2],
          [-0.6, -0.02],
        ],
        0.03,
      ),
      colour: '#4f6a44',
    },
    { outline: disc(-0.61, 0.03, 0.06, 8), colour: '#b8492c' },
  ];
  return [{ material: 'stone', drawing: placeDrawing([...stems, ...buds, ...heads], { scale: 0.92 }) }];
}
