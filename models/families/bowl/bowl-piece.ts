import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import { onTurned } from '../../parts/vessels/on-turned.ts';
import type { Surface } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { flowerHead } from '../../parts/motifs/flower-head.ts';
import { lotusPanel } from '../../parts/motifs/edge-bands.ts';
import { leafMark, spray } from '../../parts/motifs/foliage.ts';
import { vineScroll } from '../../parts/motifs/vine-scroll.ts';
import { painted } from '../../parts/painted.ts';
import { around } from '../../parts/vessels/around.ts';
import { bandOn } from '../../parts/vessels/band-on.ts';
import { finial } from '../../parts/vessels/finial.ts';
import { scaleOutline } from '../../parts/vessels/scale-outline.ts';
import { turnedVessel } from '../../parts/vessels/turned-vessel.ts';
import { bandedBody } from './banded-body.ts';
import { turtle } from './turtle.ts';
import type { Form } from './form.ts';

export type TurnedOutline = 'rice' | 'wide' | 'offering' | 'log' | 'round';

const outlines: Record<TurnedOutline, readonly Vector2[]> = {
  rice: [
    [0.48, 0],
    [0.47, 0.09],
    [0.66, 0.18],
    [0.9, 0.48],
    [0.98, 0.8],
    [1, 1],
  ],
  wide: [
    [0.34, 0],
    [0.33, 0.09],
    [0.5, 0.16],
    [0.78, 0.45],
    [0.94, 0.8],
    [1, 1],
  ],
  offering: [
    [0.62, 0],
    [0.6, 0.05],
    [0.44, 0.13],
    [0.5, 0.2],
    [0.86, 0.4],
    [0.96, 0.62],
    [0.88, 0.84],
    [0.92, 0.94],
    [1, 1],
  ],
  log: [
    [0.72, 0],
    [0.84, 0.07],
    [0.97, 0.35],
    [1, 0.66],
    [0.97, 1],
  ],
  round: [
    [0.56, 0],
    [0.55, 0.06],
    [0.78, 0.2],
    [0.98, 0.58],
    [1, 0.8],
    [0.97, 1],
  ],
};

export interface BowlPieceOptions {
  readonly outline: TurnedOutline;
  /** At the widest, and to the lip; metres. */
  readonly radius: number;
  readonly height: number;
  readonly wall: number;
  readonly lid: Form['lid'];
  readonly knob: Form['knob'];
  readonly motif: Form['motif'];
  readonly segments?: number;
}

/** A turned bowl with what is on it; the painted side towards +z. */
export function bowlPiece(options: BowlPieceOptions, surfaces: readonly Surface[]): Part[] {
  const { radius, height, wall, segments = 40 } = options;
  const fine = segments > 32;
  const outside = smoothPath(scaleOutline(outlines[options.outline], radius, height), fine ? 12 : 7);
  const lip = outside[outside.length - 1]![0];
  const body =
    options.lid === 'none'
      ? turnedVessel(outside, { wall, segments, foot: height * 0.05 })
      : lathe(
          [
            [0, height * 0.03],
            [outside[0]![0] * 0.84, height * 0.03],
            [outside[0]![0] * 0.9, 0],
            ...outside,
            [lip * 0.9, height],
            [0, height],
          ],
          {
            segments,
            crease: 0.8,
          },
        );
  // Under a lid its rim is dark.
  const parts = [
    ...(options.motif === 'lao-bands'
      ? bandedBody(
          { ...options, line: scaleOutline(outlines[options.outline], radius, height), segments },
          surfaces,
        )
      : [surfacePart(surfaces, 0, body, { hidden: options.lid !== 'none' })]),
    ...motifOn(options, outside, surfaces),
  ];
  if (options.lid === 'none') return parts;
  const rise = options.lid === 'domed' ? height * 0.55 : height * 0.26;
  const cover = smoothPath<Vector2>(
    [
      [lip * 1.03, 0.0006],
      [lip * 1.02, rise * 0.16],
      [lip * 0.86, rise * 0.55],
      [lip * 0.5, rise * 0.9],
      [lip * 0.16, rise],
    ],
    fine ? 9 : 5,
  );
  parts.push(
    surfacePart(
      surfaces,
      0,
      lathe([[0, 0], [lip * 1.03, 0], ...cover, [0, rise]], { segments, crease: 0.7 }).move(0, height, 0),
    ),
  );
  if (options.knob === 'turtle')
    parts.push(
      ...turtle(radius * 0.6, surfaces).map((each) => ({
        ...each,
        shape: each.shape.move(0, height + rise * 0.93, 0),
      })),
    );
  else {
    const knob = finial(options.knob, radius * 0.17, height * 0.2, fine ? 12 : 8).move(
      0,
      height + rise * 0.97,
      0,
    );
    parts.push(surfacePart(surfaces, options.motif === 'gold-vines' ? 1 : 0, knob, { hidden: true }));
  }
  if (options.motif === 'gold-vines') parts.push(...lidVines(cover, height, lip, surfaces));
  return parts;
}

function motifOn(
  { motif, radius, height, segments = 40, outline }: BowlPieceOptions,
  outside: readonly Vector2[],
  surfaces: readonly Surface[],
): Part[] {
  const place = onTurned(outside, radius);
  const second = surfaces[Math.min(1, surfaces.length - 1)]!;
  const round = 2 * Math.PI * radius;
  const lip = outside[outside.length - 1]![0];
  const paint = (material: Part['material'], drawing: Drawing, least = 0.002) =>
    painted(material, drawing, place, { step: radius * 0.2, lift: 0.0004, least });
  const row = (drawing: Drawing, count: number, y: number, wide: number, high: number, shift = 0) =>
    around(drawing, count, radius, height * y, [(round / count) * wide, height * high], shift);
  const band = (from: number, to: number, material: Part['material'], colour: string) =>
    part(material, colour, bandOn(outside, height * from, height * to, segments), {
      untilLevel: 1,
      hidden: true,
    });
  switch (motif) {
    case 'azalea': {
      const flower = flowerHead('pointed', 5, {
        petal: '#e6a6b6',
        throat: '#b45f7c',
        heart: '#7d3450',
        line: '#c4788f',
      });
      const sprig = spray(
        flower,
        [
          [-0.3, 0.3, 0.5],
          [0.46, 0.1, 0.4, 0.5],
          [0.14, 0.78, 0.3, 0.2],
        ],
        { stem: '#6d5f4c', leaf: '#5d7f66' },
        4,
      );
      return [
        ...paint('ceramic', [
          ...placeDrawing(sprig, { y: height * 0.58, scale: height * 0.36 }),
          ...placeDrawing(sprig, { x: Math.PI * radius * 0.92, y: height * 0.58, scale: height * 0.3 }),
        ]),
        band(0.88, 0.9, 'ceramic', '#e6e6da'),
        band(0.92, 0.93, 'ceramic', '#4d5a52'),
      ];
    }
    case 'gold-vines': {
      const flower = flowerHead('round', 6, { petal: second.colour, throat: '#8a6426', heart: '#e8cf8a' });
      return [
        ...paint('gold', row(vineScroll(flower, second.colour, second.colour, 0.3), 6, 0.56, 0.5, 0.2)),
        band(0.3, 0.325, 'gold', second.colour),
        band(0.78, 0.8, 'gold', second.colour),
        ...paint(
          'gold',
          row(
            [{ outline: lotusPanel(second.colour, null, second.colour)[0]!.outline, colour: second.colour }],
            22,
            0.84,
            0.7,
            0.1,
          ),
          0.01,
        ),
      ];
    }
    case 'lao-bands': {
      // Driven work: flowers and vines stand clear of the bands, which are a little thicker the farther one is away.
      const driven = onTurned(smoothPath(scaleOutline(outlines[outline], radius, height), 26), radius);
      const emboss = (material: Part['material'], drawing: Drawing, lift: number, least: number) =>
        painted(material, drawing, driven, { step: radius * 0.2, lift, least });
      const flower = flowerHead('pointed', 8, { petal: '#e9e6dd', throat: '#8d8474', heart: '#d2a95a' });
      return [
        ...emboss(
          'silver',
          row(vineScroll(flower, '#e8e6df', '#dcdad2', 0.4), 12, 0.57, 0.5, 0.14),
          0.0018,
          0.0004,
        ),
        ...emboss(
          'brass',
          row(lotusPanel('#8f8d86', '#d6d4cc', second.colour), 20, 0.26, 0.86, 0.14),
          0.0005,
          0.01,
        ),
      ];
    }
    case 'gold-rim':
      return [
        surfacePart(surfaces, 1, torus(lip * 0.99, radius * 0.012, segments, 4).move(0, height, 0), {
          untilLevel: 1,
        }),
        band(0.72, 0.8, second.material, second.colour),
      ];
    case 'carved-band':
      return paint(
        'walnut',
        row(
          [
            {
              outline: [
                [-0.5, 0],
                [0, 1],
                [0.5, 0],
              ],
              colour: '#4a2c16',
            },
            {
              outline: [
                [-0.22, 0.1],
                [0, 0.56],
                [0.22, 0.1],
              ],
              colour: outline === 'log' ? '#8a5c34' : '#6a4528',
            },
          ],
          32,
          0.74,
          0.9,
          0.13,
        ),
        0.01,
      );
    default:
      return [];
  }
}

/** Golden leaves and flowers round a lid. */
function lidVines(
  cover: readonly Vector2[],
  height: number,
  lip: number,
  surfaces: readonly Surface[],
): Part[] {
  const gold = surfaces[Math.min(1, surfaces.length - 1)]!.colour;
  const lid = cover.map(([r, y]): Vector2 => [r, y + height]);
  const top = lid[lid.length - 1]![1] - height;
  const flower = flowerHead('round', 6, { petal: gold, throat: '#8a6426', heart: '#e8cf8a' });
  const scale = top * 0.28;
  return painted(
    'gold',
    [
      ...around(flower, 8, lip * 0.8, height + top * 0.5, [scale * 0.9, scale * 0.72]),
      ...around(leafMark(gold, 0.7), 16, lip * 0.8, height + top * 0.28, [scale, scale * 1.5], 0.25),
    ],
    onTurned(lid, lip * 0.8),
    { step: lip * 0.2, lift: 0.0005 },
  );
}
