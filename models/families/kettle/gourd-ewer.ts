import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import { onTurned } from '../../parts/vessels/on-turned.ts';
import type { Surface } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { flowerHead } from '../../parts/motifs/flower-head.ts';
import { lotusPanel } from '../../parts/motifs/edge-bands.ts';
import { leafMark, spray } from '../../parts/motifs/foliage.ts';
import { painted } from '../../parts/painted.ts';
import { around } from '../../parts/vessels/around.ts';
import { bandOn } from '../../parts/vessels/band-on.ts';
import { earHandle } from '../../parts/vessels/ear-handle.ts';
import { finial } from '../../parts/vessels/finial.ts';
import { ringOn } from '../../parts/vessels/ring-on.ts';
import { spout } from '../../parts/vessels/spout.ts';

/** A celadon ewer in the shape of a gourd, its inlay of white and black slip under the glaze; `height` with its stopper. */
export function gourdEwer(surfaces: readonly Surface[], height: number): Part[] {
  const h = height * 0.9;
  const outside = smoothPath<Vector2>(
    [
      [0.15, 0],
      [0.152, 0.02],
      [0.2, 0.06],
      [0.272, 0.2],
      [0.268, 0.33],
      [0.19, 0.47],
      [0.088, 0.56],
      [0.078, 0.6],
      [0.116, 0.68],
      [0.14, 0.77],
      [0.118, 0.87],
      [0.062, 0.94],
      [0.05, 0.97],
      [0.06, 1],
    ].map(([r, y]): Vector2 => [r! * h, y! * h]),
    30,
  );
  const lip = outside[outside.length - 1]![0];
  const body = lathe(
    [
      [0, h * 0.012],
      [h * 0.126, h * 0.012],
      [h * 0.134, 0],
      ...outside,
      [lip * 0.7, h * 1.002],
      [lip * 0.6, h * 0.97],
      [0, h * 0.97],
    ],
    {
      segments: 44,
      crease: 0.9,
    },
  );
  const neck = spout(
    [
      [0.225 * h, 0.28 * h],
      [0.34 * h, 0.34 * h],
      [0.4 * h, 0.5 * h],
      [0.42 * h, 0.66 * h],
      [0.47 * h, 0.76 * h],
    ],
    { root: 0.042 * h, mouth: 0.02 * h, steps: 12, sides: 12 },
  );
  // Two strands lie side by side in the handle, as if of vine.
  const strand = (z: number) =>
    earHandle(
      [
        [-0.11 * h, 0.86 * h],
        [-0.24 * h, 0.93 * h],
        [-0.36 * h, 0.82 * h],
        [-0.4 * h, 0.6 * h],
        [-0.36 * h, 0.42 * h],
        [-0.245 * h, 0.34 * h],
      ],
      0.026 * h,
      0.022 * h,
      { steps: 18, sides: 7 },
    ).move(0, 0, z);
  const stopper = Shape.merge(
    lathe(
      [
        [0, h * 0.98],
        [lip * 0.66, h * 0.98],
        [lip * 1.1, h * 1.006],
        [lip * 1.08, h * 1.02],
        [lip * 0.5, h * 1.045],
        [0, h * 1.05],
      ],
      { segments: 24, crease: 0.8 },
    ),
    finial('bud', lip * 0.42, h * 0.062).move(0, h * 1.046, 0),
  );
  const white = '#eceadd';
  const black = '#37403a';
  const chrysanthemum = flowerHead('strap', 12, { petal: white, throat: '#d2d2c0', heart: black });
  const sprig: Drawing = spray(
    chrysanthemum,
    [
      [-0.06, 0.44, 0.42],
      [0.52, -0.06, 0.3],
      [-0.54, -0.14, 0.28],
    ],
    { stem: black, leaf: '#4b564c' },
    7,
  );
  const wide = 0.27 * h;
  const onBody = onTurned(outside, wide);
  const narrow = 0.14 * h;
  const paint = (drawing: Drawing, radius: number) =>
    painted('ceramic', drawing, onTurned(outside, radius), {
      step: radius * 0.24,
      lift: 0.0004,
      rise: 0.00005,
      least: 0.003,
    });
  const panels = around(lotusPanel(white, surfaces[0]!.colour, '#5c675c'), 14, wide, h * 0.055, [
    ((2 * Math.PI * wide) / 14) * 0.6,
    h * 0.055,
  ]);
  return [
    surfacePart(surfaces, 0, Shape.merge(body, neck, strand(0.011 * h), strand(-0.011 * h), stopper)),
    ...painted(
      'ceramic',
      [-1, 0, 1, 2].flatMap((quarter) =>
        placeDrawing(sprig, { x: ((quarter * Math.PI) / 2) * wide, y: 0.25 * h, scale: 0.115 * h }),
      ),
      onBody,
      { step: wide * 0.24, lift: 0.0004, rise: 0.00005, least: 0.002 },
    ),
    ...[0, 1, 2].flatMap((third) =>
      paint(
        placeDrawing(sprig, {
          x: (((third - 0.5) * 2 * Math.PI) / 3) * narrow,
          y: 0.77 * h,
          scale: 0.06 * h,
        }),
        narrow,
      ),
    ),
    ...painted(
      'ceramic',
      [...panels, ...around(leafMark(white, 0.7), 18, wide, 0.42 * h, h * 0.028)],
      onBody,
      { step: wide * 0.24, lift: 0.0004, least: 0.004 },
    ),
    part(
      'ceramic',
      white,
      Shape.merge(
        bandOn(outside, h * 0.4, h * 0.405, 44),
        bandOn(outside, h * 0.6, h * 0.607, 40),
        bandOn(outside, h * 0.115, h * 0.12, 44),
      ),
      {
        untilLevel: 0,
        hidden: true,
      },
    ),
    // The glaze gathers, darker, where the two bulbs meet and at the foot.
    part(
      'ceramic',
      surfaces[surfaces.length - 1]!.colour,
      Shape.merge(ringOn(outside, h * 0.585, 0.005 * h), ringOn(outside, h * 0.018, 0.005 * h)),
      {
        untilLevel: 0,
        hidden: true,
      },
    ),
  ];
}
