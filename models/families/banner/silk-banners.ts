import { placeDrawing, type Drawing, type Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { tone } from '../../kit/drawing/tone.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { blossom } from '../../parts/motifs/blossom.ts';
import { lotus } from '../../parts/motifs/lotus.ts';
import { repeatAlong } from '../../parts/motifs/bands/repeat-along.ts';
import { waveScaleTile } from '../../parts/motifs/bands/wave-band.ts';
import { rosette } from '../../parts/motifs/woven.ts';
import { hungBanner } from './hung-banner.ts';
import type { Form } from './form.ts';

const rectangle = (x: number, y: number, w: number, h: number): Vector2[] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];

/** Silk between strips of brocade with waves, a spray of blossom above and below an empty middle. */
export function brocadeBanner({ size, surfaces }: FormRequest<Form>): Part[] {
  const [cloth, gold, pale] = threeOf(surfaces);
  const [w, h] = [size[0] / 2.4, size[1] * 0.79];
  const strip = w * 0.24;
  const dark = tone(cloth.colour, 0.6);
  const marks: Drawing[] = [
    [{ outline: rectangle(-w, -strip * 1.3, w * 2, strip * 1.3), colour: pale.colour }],
    placeDrawing(repeatAlong(waveScaleTile(gold.colour, pale.colour), 12, w * 2, strip * 1.1), {
      y: -strip * 1.2,
    }),
    [{ outline: rectangle(-w, -h, w * 2, strip * 1.1), colour: pale.colour }],
    placeDrawing(repeatAlong(waveScaleTile(gold.colour, pale.colour), 12, w * 2, strip * 0.95), {
      y: -h + strip * 0.1,
    }),
    ...[-1, 1].map((side): Drawing => [
      {
        outline: rectangle(side > 0 ? w - strip * 0.5 : -w, -h + strip * 1.1, strip * 0.5, h - strip * 2.4),
        colour: dark,
      },
    ]),
    ...[-1, 1].map((side): Drawing => [
      {
        outline: rectangle(
          side * (w - strip * 0.56) - w * 0.008,
          -h + strip * 1.1,
          w * 0.016,
          h - strip * 2.4,
        ),
        colour: gold.colour,
      },
    ]),
  ];
  for (const [x, y, size1] of [
    [-0.42, -0.3, 0.1],
    [-0.2, -0.25, 0.13],
    [0.06, -0.28, 0.11],
    [0.34, -0.74, 0.12],
    [0.1, -0.78, 0.1],
    [0.5, -0.7, 0.09],
  ] as const)
    marks.push(
      placeDrawing(blossom({ petal: '#f0d3d8', edge: '#fbf0ee' }), {
        x: x * w,
        y: y * h,
        scale: size1 * w,
        turn: x * 9,
      }),
    );
  return hungBanner({
    outline: [
      [-w, -h],
      [w, -h],
      [w, 0],
      [-w, 0],
    ],
    drawing: marks.flat(),
    cloth,
    trim: gold,
    thread: 'silk',
    rod: { material: 'lacquer', colour: '#2a1512' },
    fringes: [
      [
        [-w * 0.98, -h],
        [w * 0.98, -h],
      ],
    ],
    longest: Math.max(...size),
  });
}

/** Silk that ends in a point, worked with scrolls and stars in thread round an empty field. */
export function pointedBanner({ size, surfaces }: FormRequest<Form>): Part[] {
  const [cloth, thread, rod] = threeOf(surfaces);
  const [w, h] = [size[0] / 2.4, size[1] * 0.78];
  const shoulder = -h * 0.74;
  const marks: Mark[] = [];
  const line = (points: readonly Vector2[], wide: number): void => {
    for (let at = 1; at < points.length; at++)
      marks.push({ outline: stroke([points[at - 1]!, points[at]!], wide), colour: thread.colour });
  };
  for (const [inset, wide] of [
    [0.07, 0.022],
    [0.3, 0.012],
  ] as const) {
    const [x, top, low, tip] = [
      w * (1 - inset),
      -w * inset,
      shoulder + w * inset * 0.2,
      -h + w * inset * 1.2,
    ];
    line(
      [
        [-x, top],
        [x, top],
        [x, low],
        [0, tip],
        [-x, low],
        [-x, top],
      ],
      w * wide,
    );
  }
  // Between the rules a running scroll, down both sides and along the point.
  const scroll = (x: number, y: number, turn: number, reach: number): void => {
    const curl = Array.from({ length: 11 }, (_, at): Vector2 => {
      const t = at / 10;
      const angle = turn + t * 5.6;
      return [x + Math.cos(angle) * reach * (1 - t * 0.8), y + Math.sin(angle) * reach * (1 - t * 0.8)];
    });
    marks.push({ outline: stroke(curl, (t) => w * 0.024 * (1 - 0.5 * t)), colour: thread.colour });
  };
  for (const side of [-1, 1])
    for (let at = 0; at < 9; at++)
      scroll(side * w * 0.815, -w * 0.3 + ((shoulder + w * 0.3) * at) / 8.6, at % 2 ? 0.5 : 3.6, w * 0.075);
  for (let at = 0; at < 7; at++) scroll((at / 6 - 0.5) * w * 1.4, -w * 0.185, at % 2 ? 2 : -1, w * 0.07);
  for (const side of [-1, 1])
    for (let at = 1; at < 5; at++) {
      const t = at / 5;
      scroll(
        side * w * 0.83 * (1 - t),
        shoulder + (-h + w * 0.26 - shoulder) * t + w * 0.02,
        side > 0 ? 2.4 : 0.6,
        w * 0.068,
      );
    }
  const star = (x: number, y: number, reach: number): void => {
    for (const turn of [0, Math.PI / 4]) {
      const square = [0, 1, 2, 3].map((at): Vector2 => [
        x + Math.cos(turn + (at * Math.PI) / 2) * reach,
        y + Math.sin(turn + (at * Math.PI) / 2) * reach,
      ]);
      line([...square, square[0]!], w * 0.016);
    }
    marks.push(
      ...placeDrawing(rosette(thread.colour, cloth.colour, thread.colour, 8), { x, y, scale: reach * 0.5 }),
    );
  };
  star(0, -h * 0.24, w * 0.2);
  star(0, -h * 0.72, w * 0.16);
  return hungBanner({
    outline: [
      [-w, shoulder],
      [0, -h],
      [w, shoulder],
      [w, 0],
      [-w, 0],
    ],
    drawing: marks,
    cloth,
    trim: thread,
    thread: thread.material,
    rod,
    fringes: [
      [
        [-w, shoulder],
        [0, -h],
      ],
      [
        [0, -h],
        [w, shoulder],
      ],
    ],
    longest: Math.max(...size),
  });
}

/** Silk in three tongues under a band of brocade, a lotus over an empty field. */
export function tonguesBanner({ size, surfaces }: FormRequest<Form>): Part[] {
  const [cloth, gold, pale] = threeOf(surfaces);
  const [w, h] = [size[0] / 2.4, size[1] * 0.79];
  const cut = -h * 0.68;
  const tongue = (x: number): Vector2[] => [
    [x - w / 3 + w * 0.01, cut],
    [x - w / 3 + w * 0.02, -h * 0.9],
    [x, -h],
    [x + w / 3 - w * 0.02, -h * 0.9],
    [x + w / 3 - w * 0.01, cut],
  ];
  const outline: Vector2[] = [[-w, 0], ...[-1, 0, 1].flatMap((at) => tongue((at * w * 2) / 3)), [w, 0]].map(
    ([x, y]): Vector2 => [x, y],
  );
  const marks: Drawing[] = [
    [{ outline: rectangle(-w * 0.99, -w * 0.34, w * 1.98, w * 0.34), colour: pale.colour }],
    ...[0, 1].map((row): Drawing => [
      { outline: rectangle(-w * 0.99, -w * 0.36 + row * w * 0.33, w * 1.98, w * 0.03), colour: gold.colour },
    ]),
    ...Array.from({ length: 8 }, (_, at) =>
      placeDrawing(rosette(gold.colour, cloth.colour, '#3f6b54'), {
        x: ((at + 0.5) / 8 - 0.5) * w * 1.94,
        y: -w * 0.17,
        scale: w * 0.09,
      }),
    ),
    ...[-1, 1].map((side): Drawing => [
      {
        outline: rectangle(side > 0 ? w * 0.86 : -w * 0.94, cut, w * 0.08, -cut - w * 0.38),
        colour: gold.colour,
      },
    ]),
    [{ outline: rectangle(-w * 0.94, cut - w * 0.02, w * 1.88, w * 0.07), colour: gold.colour }],
    placeDrawing(lotus({}), { y: -h * 0.46, scale: w * 0.5 }),
    ...[-1, 0, 1].flatMap((at) => {
      const x = (at * w * 2) / 3;
      return [
        [
          {
            outline: tongue(x).map(([px, py]): Vector2 => [
              x + (px - x) * 0.82,
              cut - w * 0.06 + (py - cut) * 0.84,
            ]),
            colour: at === 0 ? pale.colour : tone(cloth.colour, 0.72),
          },
        ],
        placeDrawing(rosette(gold.colour, cloth.colour, pale.colour, 8), { x, y: -h * 0.8, scale: w * 0.13 }),
      ];
    }),
  ];
  return hungBanner({
    outline,
    drawing: marks.flat(),
    cloth,
    trim: gold,
    thread: 'silk',
    rod: { material: 'brass', colour: '#b08a48' },
    fringes: [-1, 0, 1].flatMap((at): (readonly [Vector2, Vector2])[] => {
      const x = (at * w * 2) / 3;
      return [
        [
          [x - w * 0.31, -h * 0.9],
          [x, -h],
        ],
        [
          [x, -h],
          [x + w * 0.31, -h * 0.9],
        ],
      ];
    }),
    longest: Math.max(...size),
  });
}

function threeOf(surfaces: readonly Surface[]): readonly [Surface, Surface, Surface] {
  const first = surfaces[0]!;
  return [first, surfaces[1] ?? first, surfaces[2] ?? surfaces[1] ?? first];
}
