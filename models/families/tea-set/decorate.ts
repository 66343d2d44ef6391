import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import type { Place } from '../../kit/drawing/lay-drawing.ts';
import { onTurned } from '../../parts/vessels/on-turned.ts';
import type { Surface } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { polygon } from '../../kit/outlines.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { flowerHead, disc } from '../../parts/motifs/flower-head.ts';
import { cloudHead, lotusPanel, netMesh } from '../../parts/motifs/edge-bands.ts';
import { leafMark, spray, type Seat } from '../../parts/motifs/foliage.ts';
import { butterfly } from '../../parts/motifs/butterfly.ts';
import { crescentAndStar } from '../../parts/motifs/crescent-and-star.ts';
import { painted } from '../../parts/painted.ts';
import { around } from '../../parts/vessels/around.ts';
import { bandOn } from '../../parts/vessels/band-on.ts';
import type { Form } from './form.ts';

/** A turned piece of a set that may be decorated. */
export interface Canvas {
  readonly profile: readonly Vector2[];
  /** Radius at which the drawing's x is measured, metres. */
  readonly radius: number;
  /** Heights of foot and lip, metres. */
  readonly low: number;
  readonly high: number;
  /** A pot carries the whole pattern, a cup a smaller one. */
  readonly isLarge: boolean;
}

interface Layer {
  readonly material: Surface['material'];
  readonly drawing?: Drawing;
  /** Plain bands all round: middle and width as shares of the height, colour. */
  readonly bands?: readonly Band[];
}

type Band = readonly [middle: number, width: number, colour: string];

/** What a motif puts on one piece. */
export function decorate(
  motif: Form['motif'],
  canvas: Canvas,
  surfaces: readonly Surface[],
  flat: Place | null = null,
): Part[] {
  const { profile, radius, low, high, isLarge } = canvas;
  const place = flat ?? onTurned(profile, radius);
  return layersOf(motif, canvas, surfaces).flatMap(({ material, drawing = [], bands = [] }) => [
    ...(flat ? [] : bands).map(([middle, width, colour]) =>
      part(
        material,
        colour,
        bandOn(
          profile,
          low + (middle - width / 2) * (high - low),
          low + (middle + width / 2) * (high - low),
          isLarge ? 30 : 17,
        ),
        { untilLevel: width > 0.05 ? 2 : 0, hidden: true },
      ),
    ),
    ...(drawing.length === 0
      ? []
      : painted(material, drawing, place, {
          step: flat ? 0.04 : radius * (isLarge ? 0.22 : 0.3),
          lift: isLarge ? 0.0004 : 0.0005,
          least: isLarge ? 0.004 : 0.015,
        })),
  ]);
}

function layersOf(motif: Form['motif'], canvas: Canvas, surfaces: readonly Surface[]): Layer[] {
  const { radius, low, high, isLarge } = canvas;
  const height = high - low;
  const body = surfaces[0]!;
  const accent = surfaces[surfaces.length - 1]!;
  const second = surfaces[Math.min(1, surfaces.length - 1)]!;
  const round = 2 * Math.PI * radius;
  const on = (drawing: Drawing, y: number, scale: number): Drawing =>
    placeDrawing(drawing, { x: 0, y: low + height * y, scale: height * scale });
  const row = (drawing: Drawing, count: number, y: number, wide: number, tall: number, shift = 0): Drawing =>
    around(drawing, count, radius, low + height * y, [(round / count) * wide, height * tall], shift);
  switch (motif) {
    case 'rose-of-sharon': {
      const flower = flowerHead('broad', 5, {
        petal: '#f0c9d8',
        throat: '#8e2348',
        heart: '#f0dc8a',
        ...(isLarge ? { line: '#cf8fa9' } : {}),
      });
      const seats: readonly Seat[] = isLarge
        ? [
            [-0.4, 0.2, 0.52],
            [0.5, -0.12, 0.42, 0.4],
            [0.25, 0.8, 0.24],
          ]
        : [[0, 0.15, 0.72]];
      const leaves = isLarge ? 7 : 2;
      return [
        {
          material: 'porcelain',
          drawing: placeDrawing(spray(flower, seats, { stem: '#7d8a58', leaf: accent.colour }, leaves), {
            x: 0,
            y: low + height * 0.45,
            scale: height * 0.29,
          }),
          bands: [[0.9, 0.02, second.colour]],
        },
      ];
    }
    case 'flower-sprays': {
      const rose = flowerHead(
        'round',
        6,
        { petal: '#d8607c', throat: '#8f2440', heart: '#e8c45a' },
        isLarge ? 2 : 1,
      );
      const aster = flowerHead('strap', 9, { petal: '#7a7fc0', throat: '#4b4f9a', heart: '#e6b84a' });
      const green = { stem: '#4f7a44', leaf: second.colour };
      return [
        {
          material: 'porcelain',
          drawing: isLarge
            ? [
                ...on(spray(rose, [[-0.1, 0.32, 0.42]], { ...green, line: '#2f5a34' }, 6), 0.5, 0.36),
                ...on(placeDrawing(aster, { x: 0.62, y: -0.3, scale: 0.28 }), 0.5, 0.36),
                ...on(
                  placeDrawing(butterfly({ wing: '#e0a53c', rim: '#5a3a2a' }), {
                    x: 0.78,
                    y: 0.62,
                    scale: 0.32,
                    turn: -0.5,
                  }),
                  0.5,
                  0.36,
                ),
              ]
            : on(spray(rose, [[0, 0.3, 0.5]], green, 3), 0.5, 0.3),
          bands: [[0.93, 0.035, second.colour]],
        },
      ];
    }
    case 'gold-net': {
      const count = isLarge ? 11 : 7;
      const panel = lotusPanel(accent.colour, isLarge ? body.colour : null, '#8f2a26');
      return [
        {
          material: 'gold',
          drawing: [
            ...row(panel, count, isLarge ? 0.14 : 0.24, 0.95, 0.14),
            ...(isLarge ? [0.42, 0.66] : [0.63]).flatMap((y) =>
              row(netMesh(accent.colour, '#8f2a26'), count, y, 1, isLarge ? 0.24 : 0.4),
            ),
          ],
          bands: [
            [isLarge ? 0.3 : 0.4, 0.02, accent.colour],
            [isLarge ? 0.79 : 0.86, 0.02, accent.colour],
          ],
        },
      ];
    }
    case 'cobalt-and-gold': {
      const star = flowerHead('pointed', isLarge ? 8 : 6, {
        petal: '#e9c877',
        throat: '#b98d33',
        heart: '#f4e2a8',
      });
      const seats: readonly Seat[] = isLarge
        ? [
            [-0.3, 0.34, 0.4],
            [0.45, 0.05, 0.3],
            [0.1, 0.86, 0.2],
          ]
        : [[0, 0.35, 0.5]];
      return [
        {
          material: 'enamel',
          bands: [[0.86, 0.2, second.colour], ...(isLarge ? [[0.09, 0.12, second.colour] as const] : [])],
        },
        {
          material: 'gold',
          drawing: on(
            spray(star, seats, { stem: accent.colour, leaf: accent.colour }, isLarge ? 7 : 2),
            0.44,
            isLarge ? 0.27 : 0.22,
          ),
          bands: [
            [0.75, 0.02, accent.colour],
            [0.16, 0.02, accent.colour],
          ],
        },
        { material: 'gold', drawing: row(starDot(accent.colour), isLarge ? 12 : 6, 0.86, 0.16, 0.05) },
      ];
    }
    case 'blue-lotus': {
      const blue = accent.colour;
      const lotus = flowerHead('pointed', isLarge ? 8 : 6, {
        petal: '#8fb2d0',
        throat: blue,
        heart: '#20405c',
      });
      const seats: readonly Seat[] = isLarge
        ? [
            [-0.25, 0.35, 0.44],
            [0.5, 0.02, 0.3],
          ]
        : [[0, 0.3, 0.56]];
      return [
        {
          material: 'porcelain',
          drawing: [
            ...row(
              lotusPanel(blue, isLarge ? body.colour : null, '#a9c2d6'),
              isLarge ? 14 : 8,
              isLarge ? 0.17 : 0.24,
              0.92,
              0.13,
            ),
            ...on(
              spray(
                lotus,
                seats,
                { stem: blue, leaf: '#4a7494', ...(isLarge ? { line: blue } : {}) },
                isLarge ? 6 : 2,
              ),
              0.58,
              0.3,
            ),
          ],
          bands: [[0.93, 0.02, blue]],
        },
      ];
    }
    case 'inlaid-rings':
      return [
        {
          material: 'ceramic',
          drawing: isLarge ? row(cloudHead(second.colour, body.colour), 12, 0.64, 0.7, 0.13) : [],
          bands: [
            [0.86, 0.022, second.colour],
            [0.81, 0.012, '#4b5a52'],
            [0.58, 0.014, second.colour],
          ],
        },
      ];
    case 'crescent-and-star':
      return [
        {
          material: 'silver',
          drawing: [
            ...on(crescentAndStar('#6c6f71'), 0.4, 0.2),
            ...(isLarge ? row(leafMark('#8b8e90', 0.5), 20, 0.66, 0.6, 0.09) : []),
          ],
          bands: [[0.64, 0.014, '#85888a']],
        },
      ];
    case 'gilt-bands':
      return [
        {
          material: 'gold',
          bands: [
            [0.8, 0.15, accent.colour],
            [0.3, 0.03, accent.colour],
          ],
        },
        {
          material: 'silver',
          drawing: [
            ...row(starDot('#6f6d66'), isLarge ? 12 : 7, 0.8, 0.3, 0.05),
            ...row(leafMark('#7b7a74', 0.6), isLarge ? 12 : 7, 0.745, 0.16, 0.11, 0.5),
          ],
        },
      ];
    case 'speckle':
      return [
        {
          material: 'stone',
          drawing: speckles(round, low + height * 0.1, height * 0.82, isLarge ? 46 : 14, accent.colour),
        },
      ];
    default:
      return [];
  }
}

/** A four-pointed star of one mark, radius 1. */
function starDot(colour: string): Drawing {
  return [{ outline: polygon(1, 4, 0.42), colour }];
}

/** Grains of another colour in a cut stone, strewn evenly. */
function speckles(round: number, low: number, height: number, count: number, colour: string): Drawing {
  return Array.from({ length: count }, (_, at) => ({
    outline: disc(
      ((at * 0.618) % 1) * round - round / 2,
      low + ((at * 0.381 + 0.1) % 1) * height,
      0.0011 + 0.0009 * ((at * 7) % 3),
      5,
    ),
    colour,
  }));
}
