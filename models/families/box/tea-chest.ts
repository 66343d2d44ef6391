import { box } from '../../kit/box.ts';
import { layeredDrawing } from '../../parts/layered-drawing.ts';
import { placeDrawing, type Drawing, type Mark } from '../../kit/drawing/drawing.ts';
import { onLathe } from '../../kit/drawing/on-lathe.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { onFront } from '../../parts/flat-place.ts';
import { hinged, hingedParts } from '../../parts/hinged.ts';
import { lineFrame } from '../../parts/motifs/gold-scroll.ts';
import { washAcross } from '../../kit/drawing/wash.ts';
import { boxLining, openBox } from '../../parts/open-box.ts';
import type { Form } from './form.ts';

/** A sprig of tea: two leaves and a bud on a stalk, one unit high about the origin. */
export function teaSprig(leafColour: string, deep: string): Drawing {
  const leaf = (points: readonly Vector2[]): Mark => ({
    outline: smoothPath(points, 16, true),
    colour: washAcross(leafColour, deep, -0.4, 0.4),
  });
  const vein = (from: Vector2, to: Vector2): Mark => ({
    outline: stroke([from, to], (t) => 0.03 * (1 - t)),
    colour: '#dfe6b8',
  });
  return [
    {
      outline: stroke(
        smoothPath<Vector2>(
          [
            [0, -0.5],
            [0.02, -0.2],
            [0, 0.1],
          ],
          6,
        ),
        0.045,
      ),
      colour: deep,
    },
    leaf([
      [0.01, -0.24],
      [-0.2, -0.12],
      [-0.46, 0.1],
      [-0.26, 0.12],
      [-0.06, -0.04],
    ]),
    vein([-0.02, -0.2], [-0.38, 0.08]),
    leaf([
      [0.02, -0.12],
      [0.12, 0.06],
      [0.42, 0.3],
      [0.36, 0.06],
      [0.18, -0.1],
    ]),
    vein([0.05, -0.1], [0.36, 0.22]),
    leaf([
      [0, 0.06],
      [-0.09, 0.22],
      [0, 0.5],
      [0.07, 0.24],
    ]),
  ];
}

/** Nine colours for the tins' bands. */
const bands = [
  '#7d8f3c',
  '#3f6b4a',
  '#a8742c',
  '#5f7d8a',
  '#8a3f2e',
  '#c2a13e',
  '#4c5a8a',
  '#6a4a6e',
  '#2f6f6a',
];

/** A tin with a pressed lid, a paper band and a sprig of tea on it, 74 mm high. */
function tin(radius: number, band: string): Part[] {
  const height = 0.07;
  const metal = lathe(
    [
      [0, 0],
      [radius * 0.9, 0],
      [radius, 0.0015],
      [radius, height * 0.74],
      [radius * 1.025, height * 0.745],
      [radius * 1.03, height * 0.95],
      [radius * 0.98, height * 0.985],
      [radius * 0.9, height],
      [radius * 0.84, height * 0.988],
      [0, height * 0.986],
    ],
    { segments: 22 },
  );
  const paper = lathe(
    [
      [radius * 1.004, height * 0.07],
      [radius * 1.012, height * 0.075],
      [radius * 1.012, height * 0.68],
      [radius * 1.004, height * 0.69],
    ],
    { segments: 22 },
  );
  const label = onLathe(
    [
      [radius * 1.016, 0],
      [radius * 1.016, height],
    ],
    radius,
  );
  const drawing: Drawing = [
    {
      outline: [
        [-0.011, height * 0.13],
        [0.011, height * 0.13],
        [0.011, height * 0.62],
        [-0.011, height * 0.62],
      ],
      colour: '#f2ecd8',
    },
    ...placeDrawing(teaSprig('#7fa04a', '#3c6434'), { y: height * 0.38, scale: 0.024 }),
  ];
  return [
    part('steel', '#c9c6ba', metal),
    part('paper', band, paper),
    ...layeredDrawing('paper', drawing, label, { step: 0.006 }).filter(({ fromLevel }) => fromLevel < 2),
  ];
}

/** A paper-covered chest with its lid up, nine tins of tea in a silk-lined tray. */
export function teaChest({ form, size, surfaces }: FormRequest<Form>): Part[] {
  const [w, d, h] = [size[0], size[0] * 0.74, 0.06];
  const wall = 0.005;
  const angle = (form.lidOpen * Math.PI) / 180;
  const lidHeight = 0.032;
  const lid = openBox(w, lidHeight, d, wall)
    .mirror('y')
    .move(0, h + lidHeight, 0);
  const lidLining = boxLining(w, lidHeight, d, wall)
    .mirror('y')
    .move(0, h + lidHeight, 0);
  const open = hinged(h, -d / 2, angle);
  const radius = Math.min(0.034, w / 10.2);
  const tins = Array.from({ length: form.pieces }, (_, i) => {
    const [column, row] = [i % 3, Math.floor(i / 3)];
    return tin(radius, bands[i % bands.length]!).map((each) => ({
      ...each,
      shape: each.shape
        .turn('y', Math.sin(i * 4.3) * 0.12)
        .move((column - 1) * (w * 0.31), 0.02, (row - 1) * (d * 0.3)),
    }));
  }).flat();
  const front = layeredDrawing(
    'gold',
    [
      ...lineFrame(w * 0.94, h * 0.84, 0.0012, 0.0022, '#c8a452'),
      ...placeDrawing(teaSprig('#c8a452', '#a88436'), { scale: h * 0.6 }),
    ],
    (x, y, lift) => onFront(d / 2)(x, y + h / 2, lift),
    { step: 1 },
  );
  const inside = hingedParts(
    layeredDrawing(
      'gold',
      [
        ...lineFrame(w * 0.82, d * 0.76, 0.0012, 0.0024, '#b08c44'),
        ...placeDrawing(teaSprig('#a98a4a', '#86692f'), { scale: d * 0.4 }),
      ],
      (x, y, lift) => [x, h + lidHeight - wall * 1.2 - 0.001 - lift, y],
      { step: 1 },
    ),
    h,
    -d / 2,
    angle,
  );
  return [
    surfacePart(surfaces, 0, Shape.merge(openBox(w, h, d, wall), open(lid))),
    surfacePart(
      surfaces,
      1,
      Shape.merge(boxLining(w, h, d, wall), box(w - 2 * wall, 0.02, d - 2 * wall, 0).move(0, 0, 0)),
      { hidden: true },
    ),
    surfacePart(surfaces, 2, open(lidLining), { hidden: true }),
    part(
      'silk',
      '#8a6a3a',
      box(0.014, 0.05, 0.0012, 0)
        .turn('x', 0.5)
        .move(0, h - 0.046, d / 2 + 0.001),
      { untilLevel: 1 },
    ),
    ...front,
    ...inside,
    ...tins,
  ];
}
